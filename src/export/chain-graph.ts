import { MAX_CASCADE, toCascade, toCascadeParameters } from '../domains/chain/cascade.js';
import { listCascadeByDocumentIds } from '../domains/chain/chain.statements.js';
import type { ChainHop } from '../domains/chain/chain-hop.js';
import { daysOfChain, type FoundChains, findChains, MAX_CHAINS } from '../domains/chain/find-chains.js';
import { weakestBasis } from '../domains/fact/weakest-basis.js';
import { hopIdOf, toHopEdges } from './chain-to-export.js';
import { type ExportScope, readExportDataset } from './dataset-of-export.js';
import type { Cell, ExportGraph, ExportNode, ExportTable } from './export-graph.js';
import { toExportEdges, toExportNode } from './fact-to-export.js';
import { findDocument } from './find-document.js';
import { type FactRecord, type Read, readFactsByIds } from './read-facts.js';

/** As many as the documents of a cascade can make; what goes on after that is said in `limits`. */
const MAX_HOPS = 12;

/** The coordination chains of one document: its stops, its hops, and the chains in tables. All in memory, as large as the cascade. */
export async function openChainGraph(read: Read, number: string): Promise<ExportGraph> {
  const dataset = await readExportDataset(read);
  const document = await findDocument(read, number);
  const { documents, cut } = toCascade(await read(listCascadeByDocumentIds, toCascadeParameters([document.id])));
  const found = findChains(documents, { starts: [document.id], maxHops: MAX_HOPS });
  const hops = found.chains.flat();
  const facts = await readFactsByIds(
    read,
    hops.flatMap(({ facts }) => facts),
  );
  const stops = await readFactsByIds(read, [document.id, ...hops.flatMap(stopsOf)]);
  const nodes = [...stops.values()].map(toExportNode).filter((node): node is ExportNode => node !== null);
  const edges = [...toHopEdges(found.chains, facts), ...containments(stops)].sort((left, right) =>
    left.id < right.id ? -1 : 1,
  );
  return {
    dataset: { ...dataset, ...toScope(found, document.number, cut) },
    nodes: () => nodes,
    edges: () => edges,
    tables: chainTables(found.chains),
  };
}

/** Where a hop starts and ends, what carries it, and what it is about. */
function stopsOf({ from, to, document, directive }: ChainHop): string[] {
  return [from, to, document, ...(directive === undefined ? [] : [directive])];
}

/** Directives are named by hops and stand on none: they are tied to their documents, so that none floats in a picture. */
function containments(stops: ReadonlyMap<string, FactRecord>) {
  return [...stops.values()]
    .flatMap((stop) => (stop.type === 'Directive' ? toExportEdges(stop) : []))
    .filter(({ type, target }) => type === 'CONTAINED_IN' && stops.has(target));
}

function toScope(
  { chains, cutByCount, cutByHops, contradicted }: FoundChains,
  number: string,
  cut: boolean,
): ExportScope {
  return {
    scope: `the ${chains.length} coordination chains of ${number}`,
    complete: !cutByCount && cutByHops === 0 && !cut,
    limits: [
      ...(cut ? [`Only ${MAX_CASCADE} documents of the cascade were read.`] : []),
      ...(cutByCount ? [`There are more than ${MAX_CHAINS} chains.`] : []),
      ...(cutByHops > 0 ? [`${cutByHops} chains go on after ${MAX_HOPS} hops.`] : []),
      ...(contradicted > 0 ? [`${contradicted} steps were left out because their dates contradict the order.`] : []),
    ],
  };
}

function chainTables(chains: FoundChains['chains']): ExportTable[] {
  return [
    {
      name: 'chains',
      columns: ['chain', 'hops', 'basis', 'confidence', 'daysMin', 'daysMax', 'from', 'to'],
      rows: () => chains.map(toChainRow),
    },
    {
      name: 'hops',
      columns: ['chain', 'step', 'edge'],
      rows: () => chains.flatMap((hops, chain) => hops.map((hop, step) => [chain + 1, step + 1, hopIdOf(hop)])),
    },
  ];
}

function toChainRow(hops: readonly ChainHop[], index: number): Cell[] {
  const { min, max } = daysOfChain(hops);
  const basis = weakestBasis(hops.map((hop) => hop.basis));
  const confidence = hops.reduce((product, hop) => product * hop.confidence, 1);
  return [index + 1, hops.length, basis, confidence, min, max, hops[0]?.from ?? null, hops.at(-1)?.to ?? null];
}
