import type { Fact } from '../../domains/fact/fact.js';
import { targetOf } from '../../domains/fact/facts-into.js';
import { sortKeysOf } from '../../domains/fact/sort-keys.js';
import { sha256 } from '../../evidence/sha256.js';
import type { GraphNode } from '../graph-node.js';

interface KindCounts {
  documents: number;
  dated: number;
  earliest?: string;
  latest?: string;
  actions: number;
  directives: number;
}

interface MonthCounts {
  documents: number;
  actions: number;
  actionsCertain: number;
}

/** Stands for what has no date at all. */
const NO_MONTH = '';

/**
 * What the held documents could have shown: for each kind and for each month, counted once so that asking costs nothing.
 * Facts may come in parts, each document together with its directives and with what it reports.
 */
export class CorpusCoverage {
  readonly #kinds = new Map<string, KindCounts>();
  readonly #months = new Map<string, MonthCounts>();

  add(facts: ReadonlyMap<string, Fact>): void {
    for (const fact of facts.values()) {
      if (fact.type === 'Document' && fact.properties.held === true) this.#addDocument(fact);
      if (fact.type === 'Action') this.#addAction(fact);
      if (fact.type === 'Action') this.#addTo(facts.get(targetOf(fact, 'REPORTED_IN')), 'actions');
      if (fact.type === 'Directive') this.#addTo(facts.get(targetOf(fact, 'CONTAINED_IN')), 'directives');
    }
  }

  nodes(): GraphNode[] {
    this.#monthOf(NO_MONTH);
    return [
      ...[...this.#kinds].map(([kind, counts]) => toNode('DocumentKindCoverage', kind, { kind, ...counts })),
      ...[...this.#months].map(([month, counts]) =>
        toNode('PeriodCoverage', month, { month: month === NO_MONTH ? undefined : month, ...counts }),
      ),
    ];
  }

  #addDocument(document: Fact): void {
    const date = dateOf(document);
    const counts = this.#kindOf(document);
    counts.documents += 1;
    this.#monthOf(monthOf(date)).documents += 1;
    if (date === undefined) return;
    counts.dated += 1;
    if (counts.earliest === undefined || date < counts.earliest) counts.earliest = date;
    if (counts.latest === undefined || date > counts.latest) counts.latest = date;
  }

  #addAction(action: Fact): void {
    const month = monthOf(dateOf(action));
    const counts = this.#monthOf(month);
    const { notBefore, notAfter } = action.properties;
    const isCertain = month !== NO_MONTH && [notBefore, notAfter].every((day) => String(day).startsWith(month));
    counts.actions += 1;
    if (isCertain) counts.actionsCertain += 1;
  }

  #addTo(document: Fact | undefined, what: 'actions' | 'directives'): void {
    if (document?.properties.held === true) this.#kindOf(document)[what] += 1;
  }

  #kindOf({ properties }: Fact): KindCounts {
    const kind = String(properties.kind);
    const counts = this.#kinds.get(kind) ?? { documents: 0, dated: 0, actions: 0, directives: 0 };
    this.#kinds.set(kind, counts);
    return counts;
  }

  #monthOf(month: string): MonthCounts {
    const counts = this.#months.get(month) ?? { documents: 0, actions: 0, actionsCertain: 0 };
    this.#months.set(month, counts);
    return counts;
  }
}

/** The day is the one that lists and windows compare with. */
function dateOf(fact: Fact): string | undefined {
  return sortKeysOf(fact).sortDate as string | undefined;
}

function monthOf(date: string | undefined): string {
  return date?.slice(0, 7) ?? NO_MONTH;
}

function toNode(label: string, key: string, properties: GraphNode['properties']): GraphNode {
  return { id: `${label}.${sha256(key).slice(0, 20)}`, labels: [label], properties, relationships: [] };
}
