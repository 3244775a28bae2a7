import type { Fact } from '../../domains/fact/fact.js';
import type { FactType } from '../../domains/fact/fact.model.js';
import { targetsOf } from '../../domains/fact/facts-into.js';
import type { DocumentBy, OrganizationBy } from '../../generated/schema-types.js';
import { documentNumberKey, parseDocumentNumber } from '../../lib/document-number.js';
import type { Refusal } from '../refusal.js';
import { invalidNumber, suggest } from '../root/look-up.js';
import type { KnownFacts } from './read-facts-known-in.js';

/** One document as a recorded version knows it: by id, number or key. */
export function lookUpKnownDocument({ id, number, key }: DocumentBy, known: KnownFacts): Fact | Refusal {
  if (id) return lookUpKnownById(id, known, 'Document');
  const documents = listOfType(known, 'Document');
  if (key) {
    const found = documents.find(({ properties }) => properties.key === key);
    return found ?? notFound(`No document has the key "${key}" in that version.`, []);
  }
  const parsed = parseDocumentNumber(number ?? '');
  if (!parsed) return invalidNumber(number);
  const text = documentNumberKey(parsed);
  const numbers = documents.map(({ properties }) => properties.numberKey);
  const found = documents[numbers.indexOf(text)];
  return (
    found ??
    notFound(`No document has the number ${text} in that version.`, suggest(text, beginningAlike(text, numbers)))
  );
}

/** One organization as a recorded version knows it: by id, canonical name, or a form of its name. */
export async function lookUpKnownOrganization(
  { id, name, alias }: OrganizationBy,
  known: KnownFacts,
): Promise<Fact | Refusal> {
  if (id) return lookUpKnownById(id, known, 'Organization');
  const text = name ?? alias?.text ?? '';
  const organizations = listOfType(known, 'Organization');
  const forms = alias ? organizationsByAlias(text, alias.place ?? undefined, known) : [];
  const named = organizations.filter(({ properties }) => properties.name === text);
  const [found, ...others] = new Set([...named, ...forms]);
  if (others.length > 0 && found) {
    const candidates = await known.readWordings([found, ...others].map((fact) => fact.id));
    const message = `"${text}" could mean ${candidates.length} organizations of that version; say the place, or take one by id.`;
    return { type: 'Ambiguous', message, candidates: candidates.filter((record) => record !== null) };
  }
  if (found) return found;
  const names = organizations.map(({ properties }) => properties.name);
  return notFound(
    `No organization is called "${text}" in that version; try the other way to name it, or one of the nearest.`,
    suggest(text, beginningAlike(text, names)),
  );
}

/** Anything that a recorded version knows, by its id or by the id of its wording. */
export function lookUpKnownById(id: string, known: KnownFacts, type?: FactType): Fact | Refusal {
  const fact = known.facts.get(known.factIdOf(id) ?? '');
  if (fact && (type === undefined || fact.type === type)) return fact;
  return notFound(`There is no ${type ?? 'fact'} with the id "${id}" in that version.`, []);
}

function organizationsByAlias(text: string, place: string | undefined, { facts }: KnownFacts): Fact[] {
  return [...facts.values()]
    .filter(({ type, properties }) => type === 'Alias' && properties.text === text)
    .filter(({ properties }) => place === undefined || (properties.place ?? place) === place)
    .flatMap((alias) => targetsOf(alias, 'STANDS_FOR'))
    .flatMap((id) => facts.get(id) ?? [])
    .filter(({ type }) => type === 'Organization');
}

function listOfType({ facts }: KnownFacts, wanted: FactType): Fact[] {
  return [...facts.values()].filter(({ type }) => type === wanted);
}

const PREFIX_LENGTH = 2;

function beginningAlike(text: string, names: readonly unknown[]): Set<string> {
  return new Set(names.map(String).filter((name) => name.startsWith(text.slice(0, PREFIX_LENGTH))));
}

function notFound(message: string, nearest: readonly string[]): Refusal {
  return { type: 'NotFound', message, nearest };
}
