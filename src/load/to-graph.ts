import type { Fact } from '../domains/fact/fact.js';
import type { RecordedSource } from '../domains/history/recorded-source.js';
import { compileInputs, inputsHashOf, versionOf } from './compile-inputs.js';
import { closedNodes, closedProofNodes, learnedRelationships } from './derive/closed-nodes.js';
import { CorpusCoverage } from './derive/corpus-coverage.js';
import { FactCounts } from './derive/fact-counts.js';
import { deriveFamily } from './derive/fact-family.js';
import { RosterCoverage } from './derive/roster-coverage.js';
import { deriveSecondClock } from './derive/second-clock.js';
import { describeSources, listRosterSources, SourceNodes } from './derive/source-nodes.js';
import { versionNodes } from './derive/version-nodes.js';
import type { GraphNode } from './graph-node.js';
import type { History } from './read-history.js';
import type { Inputs } from './read-inputs.js';

/** All that a graph is made of, whoever stated it. */
export interface StatedGraph {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: readonly RecordedSource[];
  readonly history: History;
  /** What the dataset says of itself. */
  readonly dataset: GraphNode['properties'];
}

/** The whole graph that the inputs stand for: facts, what proves them, and what is derived to read them fast. */
export function toGraph(inputs: Inputs, facts = compileInputs(inputs)): GraphNode[] {
  const dataset = { version: versionOf(inputs), inputsHash: inputsHashOf(inputs) };
  return deriveGraph({ facts, sources: describeSources(inputs), history: inputs.history, dataset });
}

/** The same of facts that are at hand. */
export function deriveGraph({ facts, sources: described, history, dataset }: StatedGraph): GraphNode[] {
  const sources = new SourceNodes(described);
  const clock = deriveSecondClock(history, facts);
  const learnedOf = ({ id }: Fact) => {
    const learned = clock.learned.get(id);
    return learned ? learnedRelationships(learned, history) : [];
  };
  const derived = [...deriveFamily({ facts, isOwn: () => true, sources, learnedOf })];
  const corpus = new CorpusCoverage();
  const rosters = new RosterCoverage(listRosterSources(described));
  const counts = new FactCounts();
  corpus.add(facts);
  rosters.add(facts);
  counts.add(facts.values());
  const live = [...derived, ...sources.nodes()];
  const closedSources = new SourceNodes([...clock.sources, ...described]);
  return [
    ...live,
    ...corpus.nodes(),
    ...rosters.nodes(),
    ...closedNodes(clock, history, facts, closedSources),
    ...closedProofNodes(closedSources, new Set(live.map(({ id }) => id))),
    ...versionNodes(history, clock.counts),
    counts.toDatasetNode(dataset),
  ];
}
