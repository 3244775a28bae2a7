import type { SearchCandidate } from './rank-hits.js';
import { type SearchedProperties, searchedTexts } from './searched-texts.js';

/** What a search entry says of the thing that it finds. */
export interface CandidateProperties extends SearchedProperties {
  readonly id: string;
  readonly type: string;
  readonly positionKey: string;
}

/** What a candidate is and all that it is ranked by, as one text: reading it costs one property instead of nine. */
export function renderCandidate(properties: CandidateProperties): string {
  const { id, type, positionKey, number, numberKey, name, aliases = [], title, summary } = properties;
  return JSON.stringify([id, type, positionKey, number, numberKey, name, aliases, title, summary]);
}

/** The candidate that a text of `renderCandidate` stands for. */
export function parseCandidate(text: string): SearchCandidate {
  const [id, type, positionKey, ...texts] = JSON.parse(text) as unknown[];
  const [number, numberKey, name, aliases, title, summary] = texts.map((value) => value ?? undefined);
  const properties = { number, numberKey, name, aliases, title, summary } as SearchedProperties;
  const stored = { number: number ?? null, name: name ?? null, title: title ?? null, summary: summary ?? null };
  return {
    id: String(id),
    type: String(type),
    positionKey: String(positionKey),
    texts: searchedTexts(properties),
    stored: stored as SearchCandidate['stored'],
  };
}
