import { getArgumentValues, isObjectType } from 'graphql';
import { SEEK_DOCUMENT } from '../../../domains/document/document.statements.js';
import { SEEK_ORGANIZATION } from '../../../domains/organization/organization.statements.js';
import type { DocumentBy, OrganizationBy } from '../../../generated/schema-types.js';
import { documentNumberKey, parseDocumentNumber } from '../../../lib/document-number.js';
import { typeOfId } from '../../registry.js';
import { Columns } from '../columns.js';
import { NotPlanned } from '../not-planned.js';
import { createReadPlan, openCompileScope } from '../read-plan.js';
import type { RootField, RootPlan } from '../root-plan.js';
import { setsOf } from '../selection.js';

/** How a statement finds one thing: a fragment that binds a variable, and its parameters. */
export interface Seek {
  readonly fragment: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export function seekDocument({ id, number, key }: DocumentBy): Seek {
  if (id) return { fragment: SEEK_DOCUMENT.id, parameters: { text: checkType(id, 'Document') } };
  if (key) return { fragment: SEEK_DOCUMENT.key, parameters: { text: key } };
  const parsed = parseDocumentNumber(number ?? '');
  if (!parsed) throw new NotPlanned('this is no document number');
  return { fragment: SEEK_DOCUMENT.number, parameters: { text: documentNumberKey(parsed) } };
}

export function seekOrganization({ id, name, alias }: OrganizationBy): Seek {
  if (id) return { fragment: SEEK_ORGANIZATION.id, parameters: { text: checkType(id, 'Organization') } };
  if (name) return { fragment: SEEK_ORGANIZATION.name, parameters: { text: name } };
  const text = alias?.text ?? '';
  return alias?.place
    ? { fragment: SEEK_ORGANIZATION.aliasInPlace, parameters: { text, place: alias.place } }
    : { fragment: SEEK_ORGANIZATION.alias, parameters: { text } };
}

function checkType(id: string, type: string): string {
  if (typeOfId(id) !== type) throw new NotPlanned(`${id} is no id of a ${type}`);
  return id;
}

/** The fields `document` and `organization` where they find exactly one thing; refusals are said in one place alone. */
export function planLookUp(variable: 'document' | 'organization', { definition, nodes, scope }: RootField): RootPlan {
  const typeName = variable === 'document' ? 'Document' : 'Organization';
  const type = scope.schema.getType(typeName);
  if (!isObjectType(type)) throw new NotPlanned(`the schema has no ${typeName}`);
  const inner = openCompileScope(scope);
  const { slot } = inner.builder.addSlot((variables) => {
    const { by } = getArgumentValues(definition, nodes[0], variables);
    return variable === 'document' ? seekDocument(by as DocumentBy) : seekOrganization(by as OrganizationBy);
  });
  const columns = new Columns();
  const shape = inner.compileNode(type, setsOf(nodes), { variable }, columns, inner);
  const isOpen = columns.add(`${variable}.current`);
  return createReadPlan(inner, {
    text: `${slot.fragment}\nRETURN ${columns.render()}`,
    shape: (rows, run) => {
      const [row] = (rows[0] ?? []) as [unknown[]?];
      if (rows.length !== 1 || !row || isOpen(row) === false) throw new NotPlanned('this is answered by a refusal');
      return shape(row, run);
    },
  });
}
