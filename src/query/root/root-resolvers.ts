import type { QueryFieldResolvers } from '../../generated/schema-types.js';
import { rules } from '../../inference/rules.js';
import { InvalidArgumentError } from '../invalid-argument-error.js';
import type { QueryContext } from '../query-context.js';
import { getTypeBinding } from '../registry.js';
import type { Arguments } from '../stepwise/resolve-field.js';
import { listRoot } from './list-root.js';
import { lookUpDocument, lookUpOrganization } from './look-up.js';
import { MAX_IDS, refetch } from './refetch.js';
import { resolveChains } from './resolve-chains.js';
import { resolveCoverage } from './resolve-coverage.js';
import { resolveDataset } from './resolve-dataset.js';
import { resolveLedger } from './resolve-ledger.js';
import { resolveNameField } from './resolve-name-field.js';
import { resolveRanking } from './resolve-ranking.js';
import { resolveSearch } from './resolve-search.js';
import { resolveTimeline } from './resolve-timeline.js';

/** A resolver for every field of `Query`; the compiler sees to it that none is forgotten. */
export const rootResolvers: Required<QueryFieldResolvers> = {
  node: async (_root, { id }, context) => (await refetch([id], context))[0] ?? null,
  nodes: (_root, { ids }, context) => {
    if (ids.length <= MAX_IDS) return refetch(ids, context);
    throw new InvalidArgumentError('ids', `${ids.length} ids were given; ask for at most ${MAX_IDS} at once.`);
  },
  organization: (_root, { by }, context) => lookUpOrganization(by, context),
  organizations: list('Organization'),
  resolveName: (_root, arguments_, context) => resolveNameField(arguments_, context),
  document: (_root, { by }, context) => lookUpDocument(by, context),
  documents: list('Document'),
  directives: list('Directive'),
  actions: list('Action'),
  initiatives: list('Initiative'),
  persons: list('Person'),
  audiences: list('Audience'),
  rosters: list('Roster'),
  coordinationChains: (_root, arguments_, context) => resolveChains(arguments_, context),
  responseLedger: (_root, arguments_, context) => resolveLedger(arguments_, context),
  search: (_root, arguments_, context) => resolveSearch(arguments_, context),
  timeline: (_root, { filter }) => resolveTimeline(filter),
  ranking: (_root, arguments_, context, info) => resolveRanking(arguments_, context, info),
  coverage: (_root, _arguments, context) => resolveCoverage(context),
  inferenceRules: () => [...rules],
  dataset: (_root, _arguments, context) => resolveDataset(context),
};

function list(type: string) {
  return (_root: unknown, arguments_: Arguments, context: QueryContext) =>
    listRoot(getTypeBinding(type), arguments_, context);
}
