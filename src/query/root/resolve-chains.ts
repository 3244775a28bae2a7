import { type Cascade, MAX_CASCADE } from '../../domains/chain/cascade.js';
import type { ChainHop } from '../../domains/chain/chain-hop.js';
import { daysOfChain, type FoundChains, findChains, MAX_CHAINS } from '../../domains/chain/find-chains.js';
import { type IssuedDocuments, MAX_ISSUED } from '../../domains/chain/issued-documents.js';
import { weakestBasis } from '../../domains/fact/weakest-basis.js';
import type { QueryCoordinationChainsArgs, RequireFields } from '../../generated/schema-types.js';
import { InvalidArgumentError } from '../invalid-argument-error.js';
import { readFactsKnownIn } from '../known/read-facts-known-in.js';
import { checkFirst } from '../page-arguments.js';
import type { QueryContext } from '../query-context.js';
import { isRefusal, type Refusal } from '../refusal.js';
import { type ChainWorld, worldKnownIn, worldOfNow } from './chain-world.js';

type ChainArguments = RequireFields<QueryCoordinationChainsArgs, 'from' | 'maxHops' | 'first'>;

const GREATEST_HOPS = 12;

/** The field `coordinationChains`. */
export async function resolveChains(arguments_: ChainArguments, context: QueryContext): Promise<unknown> {
  const first = checkFirst(arguments_.first);
  const { maxHops, asOf } = arguments_;
  if (maxHops < 1 || maxHops > GREATEST_HOPS) {
    throw new InvalidArgumentError('maxHops', `maxHops is ${maxHops}; it must be from 1 to ${GREATEST_HOPS}.`);
  }
  const world = await openWorld(arguments_, context);
  if ('type' in world) return world;
  const followed = await follow(arguments_, world);
  if ('type' in followed) return followed;
  const { issued, cascade, to } = followed;
  const found = findChains(cascade.documents, { starts: issued.ids, to, maxHops, asOf: asOf ?? undefined });
  const unread = [
    ...(issued.more
      ? [`Only the newest ${MAX_ISSUED} documents that it issued were followed; ask from an older one.`]
      : []),
    ...(cascade.cut ? [`Only ${MAX_CASCADE} documents of the cascade were read; ask from one further down.`] : []),
  ];
  return toAnswer(found, { first, maxHops, unread }, world);
}

/** The world that the question asks about, or why there is none. */
async function openWorld({ asKnownIn }: ChainArguments, context: QueryContext): Promise<ChainWorld | Refusal> {
  if (asKnownIn === undefined || asKnownIn === null) return worldOfNow(context);
  const known = await readFactsKnownIn(asKnownIn, context);
  return isRefusal(known) ? known : worldKnownIn(known, context);
}

interface Followed {
  readonly issued: IssuedDocuments;
  readonly cascade: Cascade;
  readonly to?: string | undefined;
}

/** From a document that needs no looking up beside it, one statement finds it and all that follows. */
async function follow(arguments_: ChainArguments, world: ChainWorld): Promise<Followed | Refusal> {
  const { from, to } = arguments_;
  if (from.document && !to) {
    const cascade = await world.followDocument(from.document);
    if (cascade.begin !== undefined) return { issued: { ids: [cascade.begin], more: false }, cascade };
  }
  const [start, end] = await Promise.all([findStart(arguments_, world), findEnd(arguments_, world)]);
  if (isRefusal(start)) return start;
  if (end && isRefusal(end)) return end;
  const issued =
    start.type === 'Document' ? { ids: [start.id], more: false } : await world.listDocumentsIssuedBy(start.id);
  return { issued, cascade: await world.readCascade(issued.ids, end?.id), to: end?.id };
}

async function findStart({ from }: ChainArguments, world: ChainWorld) {
  return from.document ? world.findDocument(from.document) : world.findOrganization(from.organization ?? {});
}

async function findEnd({ to }: ChainArguments, world: ChainWorld) {
  if (!to) return undefined;
  if (to.document) return world.findDocument(to.document);
  return to.organization ? world.findOrganization(to.organization) : world.findById(to.id ?? '');
}

interface Bounds {
  readonly first: number;
  readonly maxHops: number;
  /** What was not looked at, one sentence each. */
  readonly unread: readonly string[];
}

function toAnswer(found: FoundChains, { first, maxHops, unread }: Bounds, world: ChainWorld) {
  const { chains, cutByHops, cutByCount, contradicted, later } = found;
  const limits = [
    ...unread,
    ...(chains.length > first ? [`${chains.length - first} more chains are not shown; raise first.`] : []),
    ...(cutByCount ? [`There are more than ${MAX_CHAINS} chains; ask for a nearer end with to.`] : []),
    ...(cutByHops > 0 ? [`${cutByHops} chains go on after ${maxHops} hops; raise maxHops.`] : []),
    ...(contradicted > 0 ? [`${contradicted} steps were left out because their dates contradict the order.`] : []),
    ...(later > 0 ? [`${later} steps were left out because they are not known to have happened by then.`] : []),
  ];
  return {
    type: 'CoordinationChains',
    chains: chains.slice(0, first).map((hops) => toChain(hops, world)),
    totalCount: chains.length,
    complete: chains.length <= first && !cutByCount && cutByHops === 0 && unread.length === 0,
    limits,
    contradicted,
    knownIn: world.knownIn,
  };
}

function toChain(hops: readonly ChainHop[], world: ChainWorld) {
  return {
    hops: hops.map((hop) => toHopAnswer(hop, world)),
    basis: weakestBasis(hops.map(({ basis }) => basis)),
    confidence: hops.reduce((product, { confidence }) => product * confidence, 1),
    days: daysOfChain(hops),
  };
}

function toHopAnswer(hop: ChainHop, world: ChainWorld) {
  const node = (id: string) => () => world.nameNode(id);
  return {
    kind: hop.kind,
    from: node(hop.from),
    to: node(hop.to),
    document: node(hop.document),
    directive: hop.directive === undefined ? null : node(hop.directive),
    on: { earliest: hop.earliest, latest: hop.latest },
    undated: hop.earliest === null && hop.latest === null,
    basis: hop.basis,
    confidence: hop.confidence,
    facts: () => Promise.all(hop.facts.map((id) => node(id)())),
  };
}
