import { SEEK_DOCUMENT } from '../../domains/document/document.statements.js';
import { SEEK_ORGANIZATION } from '../../domains/organization/organization.statements.js';
import type { DocumentBy, OrganizationBy } from '../../generated/schema-types.js';
import { documentNumberKey, parseDocumentNumber } from '../../lib/document-number.js';
import { typeOfId } from '../registry.js';

/** How a statement finds one thing: a fragment that binds a variable, and its parameters. */
export interface Seek {
  readonly fragment: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Nothing for what cannot name a document. */
export function seekDocument({ id, number, key }: DocumentBy): Seek | undefined {
  if (id) return typeOfId(id) === 'Document' ? { fragment: SEEK_DOCUMENT.id, parameters: { text: id } } : undefined;
  if (key) return { fragment: SEEK_DOCUMENT.key, parameters: { text: key } };
  const parsed = parseDocumentNumber(number ?? '');
  if (!parsed) return undefined;
  return { fragment: SEEK_DOCUMENT.number, parameters: { text: documentNumberKey(parsed) } };
}

/** Nothing for an id of something else. */
export function seekOrganization({ id, name, alias }: OrganizationBy): Seek | undefined {
  if (id)
    return typeOfId(id) === 'Organization' ? { fragment: SEEK_ORGANIZATION.id, parameters: { text: id } } : undefined;
  if (name) return { fragment: SEEK_ORGANIZATION.name, parameters: { text: name } };
  const text = alias?.text ?? '';
  return alias?.place
    ? { fragment: SEEK_ORGANIZATION.aliasInPlace, parameters: { text, place: alias.place } }
    : { fragment: SEEK_ORGANIZATION.alias, parameters: { text } };
}
