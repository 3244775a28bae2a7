import { toCascade } from '../../domains/chain/cascade.js';
import { listCascadeByDocumentIds } from '../../domains/chain/chain.statements.js';
import type { ChainHop } from '../../domains/chain/chain-hop.js';
import { daysOfChain, type FoundChains, findChains, MAX_CHAINS } from '../../domains/chain/find-chains.js';
import { listDocumentIdsByIssuerId } from '../../domains/document/document.statements.js';
import { weakestBasis } from '../../domains/fact/weakest-basis.js';
import type { QueryCoordinationChainsArgs, RequireFields } from '../../generated/schema-types.js';
import { InvalidArgumentError } from '../invalid-argument-error.js';
import type { NodeRecord } from '../node-record.js';
import { checkFirst } from '../page-arguments.js';
import type { QueryContext } from '../query-context.js';
import { readNodes } from '../stepwise/read-level.js';
import { isRefusal, lookUpDocument, lookUpOrganization, type Refusal } from './look-up.js';

type ChainArguments = RequireFields<QueryCoordinationChainsArgs, 'from' | 'maxHops' | 'first'>;

const GREATEST_HOPS = 12;

/** The field `coordinationChains`. */
export async function resolveChains(arguments_: ChainArguments, context: QueryContext): Promise<unknown> {
  const first = checkFirst(arguments_.first);
  const { maxHops, asOf } = arguments_;
  if (maxHops < 1 || maxHops > GREATEST_HOPS) {
    throw new InvalidArgumentError('maxHops', `maxHops is ${maxHops}; it must be from 1 to ${GREATEST_HOPS}.`);
  }
  const [start, end] = await Promise.all([lookUpStart(arguments_, context), lookUpEnd(arguments_, context)]);
  if (isRefusal(start)) return start;
  if (end && isRefusal(end)) return end;
  const starts = await startDocuments(start, context);
  const cascade = toCascade(await context.read(listCascadeByDocumentIds, { ids: starts }));
  const found = findChains(cascade, { starts, to: end?.id, maxHops, asOf: asOf ?? undefined });
  return toAnswer(found, { first, maxHops }, context);
}

function lookUpStart({ from }: ChainArguments, context: QueryContext): Promise<NodeRecord | Refusal> {
  return from.document ? lookUpDocument(from.document, context) : lookUpOrganization(from.organization ?? {}, context);
}

async function lookUpEnd({ to }: ChainArguments, context: QueryContext): Promise<NodeRecord | Refusal | undefined> {
  if (!to) return undefined;
  if (to.document) return lookUpDocument(to.document, context);
  if (to.organization) return lookUpOrganization(to.organization, context);
  const [record] = await readNodes(context, [to.id ?? '']);
  return record ?? { type: 'NotFound', message: `There is nothing with the id "${to.id}".`, nearest: [] };
}

async function startDocuments(start: NodeRecord, context: QueryContext): Promise<string[]> {
  if (start.type === 'Document') return [start.id];
  const rows = await context.read(listDocumentIdsByIssuerId, { id: start.id });
  return rows.map(([id]) => String(id));
}

function toAnswer(found: FoundChains, { first, maxHops }: { first: number; maxHops: number }, context: QueryContext) {
  const { chains, cutByHops, cutByCount, contradicted, later } = found;
  const limits = [
    ...(chains.length > first ? [`${chains.length - first} more chains are not shown; raise first.`] : []),
    ...(cutByCount ? [`There are more than ${MAX_CHAINS} chains; ask for a nearer end with to.`] : []),
    ...(cutByHops > 0 ? [`${cutByHops} chains go on after ${maxHops} hops; raise maxHops.`] : []),
    ...(contradicted > 0 ? [`${contradicted} steps were left out because their dates contradict the order.`] : []),
    ...(later > 0 ? [`${later} steps were left out because they are not known to have happened by then.`] : []),
  ];
  return {
    type: 'CoordinationChains',
    chains: chains.slice(0, first).map((hops) => toChain(hops, context)),
    totalCount: chains.length,
    complete: chains.length <= first && !cutByCount && cutByHops === 0,
    limits,
    contradicted,
  };
}

function toChain(hops: readonly ChainHop[], context: QueryContext) {
  return {
    hops: hops.map((hop) => toHopAnswer(hop, context)),
    basis: weakestBasis(hops.map(({ basis }) => basis)),
    confidence: hops.reduce((product, { confidence }) => product * confidence, 1),
    days: daysOfChain(hops),
  };
}

function toHopAnswer(hop: ChainHop, context: QueryContext) {
  const node = (id: string) => () => context.loader('node', (ids) => readNodes(context, ids)).load(id);
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
