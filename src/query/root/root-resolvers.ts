import type { QueryFieldResolvers } from '../../generated/schema-types.js';
import { rules } from '../../inference/rules.js';
import { InvalidArgumentError } from '../invalid-argument-error.js';
import type { QueryContext } from '../query-context.js';
import { getTypeBinding, isNodeId } from '../registry.js';
import { readNodes } from '../stepwise/read-level.js';
import type { Arguments } from '../stepwise/resolve-field.js';
import { listRoot } from './list-root.js';
import { lookUpDocument, lookUpOrganization } from './look-up.js';
import { resolveChains } from './resolve-chains.js';
import { resolveDataset } from './resolve-dataset.js';
import { resolveTimeline } from './resolve-timeline.js';

const MAX_IDS = 100;

/** A resolver for every field of `Query`; the compiler sees to it that none is forgotten. */
export const rootResolvers: Required<QueryFieldResolvers> = {
  node: async (_root, { id }, context) => (await refetch([id], context))[0] ?? null,
  nodes: (_root, { ids }, context) => {
    if (ids.length <= MAX_IDS) return refetch(ids, context);
    throw new InvalidArgumentError('ids', `${ids.length} ids were given; ask for at most ${MAX_IDS} at once.`);
  },
  organization: (_root, { by }, context) => lookUpOrganization(by, context),
  organizations: list('Organization'),
  document: (_root, { by }, context) => lookUpDocument(by, context),
  documents: list('Document'),
  directives: list('Directive'),
  actions: list('Action'),
  initiatives: list('Initiative'),
  persons: list('Person'),
  audiences: list('Audience'),
  rosters: list('Roster'),
  coordinationChains: (_root, arguments_, context) => resolveChains(arguments_, context),
  timeline: (_root, { filter }) => resolveTimeline(filter),
  inferenceRules: () => [...rules],
  dataset: (_root, _arguments, context) => resolveDataset(context),
};

/** Things by id, in the order asked; null for an id that is none of ours. */
async function refetch(ids: readonly string[], context: QueryContext) {
  const found = await readNodes(context, ids.filter(isNodeId));
  const byId = new Map(found.map((record) => [record?.id, record]));
  return ids.map((id) => byId.get(id) ?? null);
}

function list(type: string) {
  return (_root: unknown, arguments_: Arguments, context: QueryContext) =>
    listRoot(getTypeBinding(type), arguments_, context);
}
