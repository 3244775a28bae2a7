import { InvalidArgumentError } from '../invalid-argument-error.js';
import type { QueryContext } from '../query-context.js';
import { findTypeBinding } from '../registry.js';
import { readNodes } from '../stepwise/read-level.js';
import type { Arguments } from '../stepwise/resolve-field.js';
import { listRoot } from './list-root.js';
import { type DocumentBy, lookUpDocument, lookUpOrganization, type OrganizationBy } from './look-up.js';
import { resolveChains } from './resolve-chains.js';
import { resolveDataset } from './resolve-dataset.js';

type RootResolver = (arguments_: Arguments, context: QueryContext) => unknown;

/** Root lists, and the type whose binding serves them. */
const LISTS: Readonly<Record<string, string>> = {
  organizations: 'Organization',
  documents: 'Document',
  directives: 'Directive',
  actions: 'Action',
  initiatives: 'Initiative',
  persons: 'Person',
  audiences: 'Audience',
  rosters: 'Roster',
};

const MAX_IDS = 100;

/** A resolver for every field of `Query`. */
export const rootResolvers: Readonly<Record<string, RootResolver>> = {
  node: async ({ id }, context) => (await readNodes(context, [String(id)]))[0] ?? null,
  nodes: ({ ids }, context) => {
    const wanted = ids as string[];
    if (wanted.length <= MAX_IDS) return readNodes(context, wanted);
    throw new InvalidArgumentError('ids', `${wanted.length} ids were given; ask for at most ${MAX_IDS} at once.`);
  },
  organization: ({ by }, context) => lookUpOrganization(by as OrganizationBy, context),
  document: ({ by }, context) => lookUpDocument(by as DocumentBy, context),
  ...Object.fromEntries(
    Object.entries(LISTS).map(([field, type]): [string, RootResolver] => [
      field,
      (arguments_, context) => listRoot(getBinding(type), arguments_, context),
    ]),
  ),
  coordinationChains: (arguments_, context) => resolveChains(arguments_ as never, context),
  timeline: ({ filter }) => ({
    events: (page: Arguments, context: QueryContext) =>
      listRoot(getBinding('TimelineEvent'), { ...page, filter }, context, 'child.dated'),
    undated: (page: Arguments, context: QueryContext) =>
      listRoot(getBinding('TimelineEvent'), { ...page, filter }, context, 'NOT child.dated'),
  }),
  dataset: (_arguments, context) => resolveDataset(context),
};

function getBinding(type: string) {
  const binding = findTypeBinding(type);
  if (!binding) throw new Error(`no binding serves ${type}`);
  return binding;
}
