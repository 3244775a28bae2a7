/** What organizations can be ranked by. */
export const RANKINGS = ['DIRECTIVES_ACTED_ON', 'ACTIONS', 'RELAYS'] as const;
export type RankingBy = (typeof RANKINGS)[number];

/** Under which events of counts and classes are kept: they stand beside a ranking and have no place in it. */
export const UNNAMED = 'unnamed';
