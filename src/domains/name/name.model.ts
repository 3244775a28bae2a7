/** How a text came to stand for a body, plainest first: of two readings that weigh the same the plainer one is told. */
export const NAME_MATCHES = [
  'CANONICAL',
  'VARIANT',
  'ALIAS',
  'RENAMED',
  'RELATIVE',
  'PARENT_OMITTED',
  'ABBREVIATION',
  'FUZZY',
] as const;
export type NameMatch = (typeof NAME_MATCHES)[number];

export const NAME_OUTCOMES = ['RESOLVED', 'AMBIGUOUS', 'UNKNOWN'] as const;
export type NameOutcome = (typeof NAME_OUTCOMES)[number];

/** A body is named only where it scores at least this, and leads the next by at least that. `docs/names.md` says why. */
export const RESOLVED_FROM = 0.7;
export const RESOLVED_LEAD = 0.15;

/** What a near miss can score at most: never enough to be named. */
export const FUZZY_AT_MOST = 0.45;
