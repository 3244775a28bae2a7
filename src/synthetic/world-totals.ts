import { CorpusCoverage } from '../load/derive/corpus-coverage.js';
import { FactCounts } from '../load/derive/fact-counts.js';
import { RosterCoverage } from '../load/derive/roster-coverage.js';
import type { GraphNode } from '../load/graph-node.js';
import type { FactWriter } from './fact-writer.js';

/** What is only known when every family has been written. */
export class WorldTotals {
  readonly #corpus = new CorpusCoverage();
  readonly #counts = new FactCounts();
  readonly #rosters: RosterCoverage;

  constructor(rosterSources: ReadonlySet<string>) {
    this.#rosters = new RosterCoverage(rosterSources);
  }

  add(writer: FactWriter): void {
    this.#corpus.add(writer.facts);
    this.#rosters.add(writer.facts);
    this.#counts.add(writer.own());
  }

  nodes(): GraphNode[] {
    return [...this.#corpus.nodes(), ...this.#rosters.nodes()];
  }

  toDatasetNode(properties: GraphNode['properties']): GraphNode {
    return this.#counts.toDatasetNode(properties);
  }
}
