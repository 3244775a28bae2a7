import { FACT_TYPES, type FactType } from '../domains/fact/fact.model.js';

/** Whose dates an edge has, and which: when its document came into being, or when recipients could have it. */
export interface EdgeDates {
  readonly of: string;
  readonly when: 'ISSUED' | 'REACHED';
}

export interface StatementEdge {
  /** The relationship to the end where the edge starts. */
  readonly from: string;
  readonly to: string;
  /** The property that says what sort of statement it is. */
  readonly kind?: string;
  readonly dates?: EdgeDates;
}

/**
 * In the graph a statement is a node; in a network it is an edge. For each type of statement: from which end, to which,
 * what its kind is, and whose dates it has. Directions read like the statement: who acts, then on what.
 */
export const STATEMENT_EDGES: Readonly<Partial<Record<FactType, StatementEdge>>> = {
  Affiliation: { from: 'AFFILIATES', to: 'AFFILIATES_TO', kind: 'kind' },
  Assignment: { from: 'ASSIGNS', to: 'ASSIGNS_TO', kind: 'roles', dates: { of: 'ASSIGNS', when: 'REACHED' } },
  Attribution: { from: 'ATTRIBUTED_TO', to: 'ATTRIBUTES', kind: 'role', dates: { of: 'ATTRIBUTES', when: 'ISSUED' } },
  AudienceMembership: { from: 'HAS_MEMBER', to: 'MEMBER_IN' },
  DocumentLink: { from: 'LINKS_FROM', to: 'LINKS_TO', kind: 'kind', dates: { of: 'LINKS_FROM', when: 'ISSUED' } },
  Ownership: { from: 'OWNED_BY', to: 'OWNS' },
  Participation: {
    from: 'TAKEN_BY',
    to: 'PARTICIPATES_IN',
    kind: 'role',
    dates: { of: 'PARTICIPATES_IN', when: 'ISSUED' },
  },
  Position: { from: 'HELD_BY', to: 'HELD_IN' },
  Response: { from: 'RESPONDS_WITH', to: 'RESPONDS_TO', dates: { of: 'RESPONDS_WITH', when: 'ISSUED' } },
  RosterEntry: { from: 'LISTS', to: 'LISTED_IN', dates: { of: 'LISTED_IN', when: 'ISSUED' } },
  Transmission: {
    from: 'TRANSMITS',
    to: 'TRANSMITS_TO',
    kind: 'channel',
    dates: { of: 'TRANSMITS', when: 'REACHED' },
  },
};

/** What other facts say of one another without a statement between: an edge that is as sure as the fact where it starts. */
export const LINK_EDGES: Readonly<Partial<Record<FactType, readonly string[]>>> = {
  Action: ['CONCERNS', 'ELABORATES', 'PRODUCES', 'REPORTED_IN', 'USES_PLATFORM'],
  AggregateActor: ['OF_CLASS'],
  Alias: ['STANDS_FOR'],
  Audience: ['COMBINES', 'DEFINED_IN', 'EXCLUDES', 'HAS_MEMBERS_OF', 'HAS_UNITS_OF', 'INCLUDES'],
  Directive: ['CHILD_OF', 'CONCERNS', 'CONTAINED_IN', 'DIRECTED_AT', 'REPORTS_BACK_TO', 'USES_PLATFORM'],
  Metric: ['MEASURES'],
  ReportScope: ['ABOUT', 'COVERS', 'SCOPE_OF'],
};

/** A position of which the text names no body has one end only: it stays a node, with an edge to that end. */
const MAY_LACK_AN_END: readonly FactType[] = ['Position'];

export const EDGE_TYPES: readonly FactType[] = FACT_TYPES.filter((type) => type in STATEMENT_EDGES);
export const NODE_TYPES: readonly FactType[] = FACT_TYPES.filter(
  (type) => !(type in STATEMENT_EDGES) || MAY_LACK_AN_END.includes(type),
);

/** Every relationship that makes an edge or an end of one. */
export const EDGE_RELATIONSHIPS: readonly string[] = [
  ...new Set([
    ...Object.values(STATEMENT_EDGES).flatMap(({ from, to }) => [from, to]),
    ...Object.values(LINK_EDGES).flat(),
  ]),
].sort();
