import type { ChainHop } from '../domains/chain/chain-hop.js';
import { sha256 } from '../evidence/sha256.js';
import { UNDATED } from './export-dates.js';
import type { ExportEdge } from './export-graph.js';
import { toExportClaim } from './fact-to-export.js';
import { latestRecording } from './latest-recording.js';
import type { FactRecord } from './read-facts.js';

/** The same step of several chains is one edge. */
export function hopIdOf({ kind, from, to, document, directive }: ChainHop): string {
  return `ChainHop.${sha256([kind, from, to, document, directive ?? ''].join(' ')).slice(0, 20)}`;
}

/** One edge for each hop: as sure as the least sure of its facts, proved by all that proves them. */
export function toHopEdges(
  chains: readonly (readonly ChainHop[])[],
  facts: ReadonlyMap<string, FactRecord>,
): ExportEdge[] {
  const steps = new Map<string, { readonly hop: ChainHop; readonly at: string[] }>();
  for (const [chain, hops] of chains.entries()) {
    for (const [step, hop] of hops.entries()) {
      const known = steps.get(hopIdOf(hop)) ?? { hop, at: [] };
      known.at.push(`${chain + 1}:${step + 1}`);
      steps.set(hopIdOf(hop), known);
    }
  }
  return [...steps].map(([id, { hop, at }]) => toHopEdge(id, hop, at, facts));
}

function toHopEdge(
  id: string,
  hop: ChainHop,
  steps: readonly string[],
  facts: ReadonlyMap<string, FactRecord>,
): ExportEdge {
  const claims = hop.facts.flatMap((fact) => toExportClaim(facts.get(fact) as FactRecord, UNDATED));
  const joined = (name: 'rules' | 'reasons' | 'counterEvidence' | 'inferredFrom' | 'claimedBy') => [
    ...new Set(claims.flatMap((claim) => claim[name])),
  ];
  const dated = hop.earliest !== null || hop.latest !== null;
  return {
    id,
    type: 'ChainHop',
    kind: hop.kind,
    source: hop.from,
    target: hop.to,
    facts: hop.facts,
    basis: hop.basis,
    confidence: hop.confidence,
    rules: joined('rules'),
    reasons: joined('reasons'),
    counterEvidence: joined('counterEvidence'),
    inferredFrom: joined('inferredFrom'),
    dates: dated
      ? {
          meaning: 'HAPPENED',
          earliest: hop.earliest,
          latest: hop.latest,
          datedBy: datedBy(hop),
        }
      : UNDATED,
    proofs: claims.flatMap(({ proofs }) => proofs),
    claimedBy: joined('claimedBy'),
    ...latestRecording(claims),
    properties: {
      document: hop.document,
      ...(hop.directive === undefined ? {} : { directive: hop.directive }),
      steps,
    },
  };
}

/** An answer has the days of the deed, what is printed those of the notice that prints it. */
function datedBy({ kind, from, to, document }: ChainHop): string {
  if (kind === 'RESPONDED') return to;
  return kind === 'PRINTED' ? from : document;
}
