import type { FactType } from '../fact/fact.model.js';

/** Types of facts that can be searched for, and their names in the schema's `SearchType`. */
export const SEARCH_TYPES = {
  Organization: 'ORGANIZATION',
  Document: 'DOCUMENT',
  Directive: 'DIRECTIVE',
  Action: 'ACTION',
  Initiative: 'INITIATIVE',
  Person: 'PERSON',
} as const satisfies Partial<Record<FactType, string>>;

export type SearchType = (typeof SEARCH_TYPES)[keyof typeof SEARCH_TYPES];

export function searchTypeOf(type: FactType): SearchType | undefined {
  return (SEARCH_TYPES as Partial<Record<FactType, SearchType>>)[type];
}
