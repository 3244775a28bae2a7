import {
  findDocumentsByKey,
  findDocumentsByNumberKey,
  listNumbersByPrefix,
} from '../../domains/document/document.statements.js';
import {
  findOrganizationsByAlias,
  findOrganizationsByAliasInPlace,
  findOrganizationsByName,
  listNamesByPrefix,
} from '../../domains/organization/organization.statements.js';
import type { DocumentBy, OrganizationBy } from '../../generated/schema-types.js';
import { documentNumberKey, parseDocumentNumber } from '../../lib/document-number.js';
import { nearest } from '../../lib/nearest.js';
import { type NodeRecord, toNodeRecord } from '../node-record.js';
import type { QueryContext } from '../query-context.js';
import type { Refusal } from '../refusal.js';
import { readNodes } from '../stepwise/read-level.js';
import { readSurvivors } from './read-survivors.js';

/** One organization by id, canonical name, or a form of its name; several candidates are never narrowed silently. */
export async function lookUpOrganization(by: OrganizationBy, context: QueryContext): Promise<NodeRecord | Refusal> {
  const { id, name, alias } = by;
  if (id) return lookUpById(id, 'Organization', context);
  const text = name ?? alias?.text ?? '';
  const found = await find(...organizationStatement(by), context);
  if (found.length > 1) return ambiguous(text, found);
  if (found[0]) return found[0];
  const what = alias
    ? `No organization is called "${text}"${alias.place ? ` in the texts of ${alias.place}` : ''}`
    : `No organization has the canonical name "${text}"`;
  return notFound(text, `${what}; try the other way to name it, or one of the nearest.`, listNamesByPrefix, context);
}

function organizationStatement({
  name,
  alias,
}: Pick<OrganizationBy, 'name' | 'alias'>): [string, Record<string, string>] {
  if (name) return [findOrganizationsByName, { text: name }];
  const text = alias?.text ?? '';
  return alias?.place
    ? [findOrganizationsByAliasInPlace, { text, place: alias.place }]
    : [findOrganizationsByAlias, { text }];
}

/** One document by id, by its number in any way of writing it, or by its key. */
export async function lookUpDocument({ id, number, key }: DocumentBy, context: QueryContext) {
  if (id) return lookUpById(id, 'Document', context);
  if (key) {
    const [document] = await find(findDocumentsByKey, { text: key }, context);
    return document ?? notFound(key, `No document has the key "${key}".`, undefined, context);
  }
  const parsed = parseDocumentNumber(number ?? '');
  if (!parsed) return invalidNumber(number);
  const text = documentNumberKey(parsed);
  const [document] = await find(findDocumentsByNumberKey, { text }, context);
  return document ?? notFound(text, `No document has the number ${text}.`, listNumbersByPrefix, context);
}

export function invalidNumber(number: string | null | undefined): Refusal {
  const message = `"${number}" is not a document number; write it as 辽科协发〔2020〕3号, in any brackets.`;
  return { type: 'ValidationFailed', message, argument: 'by.number' };
}

async function lookUpById(id: string, type: string, context: QueryContext): Promise<NodeRecord | Refusal> {
  const [known] = await readNodes(context, [id]);
  const record = known ?? (await readSurvivors([id], context)).get(id);
  if (record?.values.current === false) return closedRefusal(id);
  if (record?.type === type) return record;
  const message = record
    ? `The id "${id}" is that of a ${record.type}, not of a ${type}.`
    : `There is no ${type} with the id "${id}".`;
  return { type: 'NotFound', message, nearest: [] };
}

/** What is closed is shown by `node`, but nothing can be asked of it: nothing points at it any more. */
export function closedRefusal(id: string): Refusal {
  const message = `The dataset no longer says "${id}"; read it with node(id), or ask for a version that says it where there is asKnownIn.`;
  return { type: 'NotFound', message, nearest: [] };
}

async function find(statement: string, parameters: Record<string, string>, context: QueryContext) {
  const rows = await context.read(statement, parameters);
  return rows.map(([values]) => toNodeRecord(values));
}

function ambiguous(text: string, candidates: readonly NodeRecord[]): Refusal {
  const message = `"${text}" can mean ${candidates.length} organizations; say the place, or take one by id.`;
  return { type: 'Ambiguous', message, candidates };
}

const PREFIX_LENGTH = 2;
const SUGGESTIONS = 3;

async function notFound(
  text: string,
  message: string,
  listByPrefix: string | undefined,
  context: QueryContext,
): Promise<Refusal> {
  const rows = listByPrefix ? await context.read(listByPrefix, { prefix: text.slice(0, PREFIX_LENGTH) }) : [];
  return { type: 'NotFound', message, nearest: suggest(text, new Set(rows.map(([name]) => String(name)))) };
}

/** The nearest names, nearest first. */
export function suggest(text: string, names: Set<string>): string[] {
  const suggestions: string[] = [];
  for (let guess = nearest(text, names); guess && suggestions.length < SUGGESTIONS; guess = nearest(text, names)) {
    suggestions.push(guess);
    names.delete(guess);
  }
  return suggestions;
}
