import { getArgumentValues, isObjectType } from 'graphql';
import type { DocumentBy, OrganizationBy } from '../../../generated/schema-types.js';
import { type Seek, seekDocument, seekOrganization } from '../../root/seek.js';
import { Columns } from '../columns.js';
import { NotPlanned } from '../not-planned.js';
import { createReadPlan, openCompileScope } from '../read-plan.js';
import type { RootField, RootPlan } from '../root-plan.js';
import { setsOf } from '../selection.js';

/** The fragment by which a document is found; what names none is refused elsewhere. */
export function seekDocumentOrLeave(by: DocumentBy): Seek {
  return seekDocument(by) ?? leave();
}

function leave(): never {
  throw new NotPlanned('this names nothing that could be found');
}

/** The fields `document` and `organization` where they find exactly one thing; refusals are said in one place alone. */
export function planLookUp(variable: 'document' | 'organization', { definition, nodes, scope }: RootField): RootPlan {
  const typeName = variable === 'document' ? 'Document' : 'Organization';
  const type = scope.schema.getType(typeName);
  if (!isObjectType(type)) throw new NotPlanned(`the schema has no ${typeName}`);
  const inner = openCompileScope(scope);
  const { slot } = inner.builder.addSlot((variables) => {
    const { by } = getArgumentValues(definition, nodes[0], variables);
    return variable === 'document'
      ? seekDocumentOrLeave(by as DocumentBy)
      : (seekOrganization(by as OrganizationBy) ?? leave());
  });
  const columns = new Columns();
  const shape = inner.compileNode(type, setsOf(nodes), { variable }, columns, inner);
  return createReadPlan(inner, {
    text: `${slot.fragment}\nRETURN ${columns.render()}`,
    shape: (rows, run) => {
      const [row] = (rows[0] ?? []) as [unknown[]?];
      if (rows.length !== 1 || !row) throw new NotPlanned('this is answered by a refusal');
      return shape(row, run);
    },
  });
}
