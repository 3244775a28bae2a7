import type { Fact } from '../../domains/fact/fact.js';
import { sortKeysOf } from '../../domains/fact/sort-keys.js';
import { sha256 } from '../../evidence/sha256.js';
import { groupBy } from '../../lib/group-by.js';
import type { GraphNode } from '../graph-node.js';

interface Dated {
  readonly fact: Fact;
  readonly date: string | undefined;
}

/** What the held documents could have shown: for each kind and for each month, counted once so that asking costs nothing. */
export function corpusCoverageOf(facts: ReadonlyMap<string, Fact>): GraphNode[] {
  const held = datedOf(facts, ({ type, properties }) => type === 'Document' && properties.held === true);
  const actions = datedOf(facts, ({ type }) => type === 'Action');
  return [...kindNodes(held, facts), ...periodNodes(held, actions)];
}

/** The day is the one that lists and windows compare with. */
function datedOf(facts: ReadonlyMap<string, Fact>, isMeant: (fact: Fact) => boolean): Dated[] {
  return [...facts.values()].filter(isMeant).map((fact) => ({ fact, date: sortKeysOf(fact).sortDate as string }));
}

function kindNodes(held: readonly Dated[], facts: ReadonlyMap<string, Fact>): GraphNode[] {
  const actions = countByTarget(facts, 'Action', 'REPORTED_IN');
  const directives = countByTarget(facts, 'Directive', 'CONTAINED_IN');
  return [...groupBy(held, ({ fact }) => String(fact.properties.kind))].map(([kind, documents]) => {
    const dates = documents.flatMap(({ date }) => date ?? []).sort();
    const sum = (counts: ReadonlyMap<string, number>) =>
      documents.reduce((total, { fact }) => total + (counts.get(fact.id) ?? 0), 0);
    return toNode('DocumentKindCoverage', kind, {
      kind,
      documents: documents.length,
      dated: dates.length,
      earliest: dates[0],
      latest: dates.at(-1),
      actions: sum(actions),
      directives: sum(directives),
    });
  });
}

/** Months with something in them, and one without a month for what has no date at all. */
function periodNodes(held: readonly Dated[], actions: readonly Dated[]): GraphNode[] {
  const monthOf = ({ date }: Dated) => date?.slice(0, 7) ?? '';
  const documentsByMonth = groupBy(held, monthOf);
  const actionsByMonth = groupBy(actions, monthOf);
  const months = new Set(['', ...documentsByMonth.keys(), ...actionsByMonth.keys()]);
  return [...months].map((month) => {
    const done = actionsByMonth.get(month) ?? [];
    const isCertain = ({ fact: { properties } }: Dated) =>
      month !== '' && [properties.notBefore, properties.notAfter].every((day) => String(day).startsWith(month));
    return toNode('PeriodCoverage', month, {
      month: month === '' ? undefined : month,
      documents: documentsByMonth.get(month)?.length ?? 0,
      actions: done.length,
      actionsCertain: done.filter(isCertain).length,
    });
  });
}

function countByTarget(facts: ReadonlyMap<string, Fact>, type: Fact['type'], link: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts.values()) {
    const target = fact.type === type ? fact.links.find((known) => known.type === link)?.to : undefined;
    if (target) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}

function toNode(label: string, key: string, properties: GraphNode['properties']): GraphNode {
  return { id: `${label}.${sha256(key).slice(0, 20)}`, labels: [label], properties, relationships: [] };
}
