import type { PropertyValue } from '../domains/fact/fact.js';
import type { Basis } from '../domains/fact/fact.model.js';
import { datesOfEdge, datesOfNode } from './export-dates.js';
import type { ExportClaim, ExportDates, ExportEdge, ExportNode } from './export-graph.js';
import { LINK_EDGES, STATEMENT_EDGES } from './network.js';
import { propertiesOfType } from './properties-of-type.js';
import type { FactLink, FactRecord } from './read-facts.js';

/** A fact as a node of the network, or null where it is an edge. */
export function toExportNode(fact: FactRecord): ExportNode | null {
  if (statementEnds(fact)) return null;
  return { ...toExportClaim(fact, datesOfNode(fact)), type: fact.type, label: labelOf(fact) };
}

/** The edges that a fact makes: one for a statement, one for each link of another fact. */
export function toExportEdges(fact: FactRecord): ExportEdge[] {
  const ends = statementEnds(fact);
  if (!ends) return linkEdges(fact);
  const kind = kindOf(fact);
  return [
    {
      ...toExportClaim(fact, datesOfEdge(fact)),
      type: fact.type,
      kind,
      source: ends.from.to,
      target: ends.to.to,
      facts: [fact.id],
    },
  ];
}

function linkEdges(fact: FactRecord): ExportEdge[] {
  const types = LINK_EDGES[fact.type] ?? fact.links.map(({ type }) => type);
  return fact.links
    .filter(({ type }) => types.includes(type))
    .map((link) => ({
      ...toExportClaim(fact, datesOfNode(fact)),
      id: `${fact.id}.${link.type}.${link.to}`,
      properties: {},
      type: link.type,
      kind: null,
      source: fact.id,
      target: link.to,
      facts: [fact.id],
    }))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
}

function statementEnds({ type, links }: FactRecord): { from: FactLink; to: FactLink } | null {
  const edge = STATEMENT_EDGES[type];
  const [from, ...moreFrom] = links.filter((link) => link.type === edge?.from);
  const [to, ...moreTo] = links.filter((link) => link.type === edge?.to);
  return from && to && moreFrom.length + moreTo.length === 0 ? { from, to } : null;
}

function kindOf({ type, values }: FactRecord): string | null {
  const kind = values[STATEMENT_EDGES[type]?.kind ?? ''];
  return Array.isArray(kind) ? kind.join('+') : ((kind as string | undefined) ?? null);
}

/** What a fact says of how it is known, dated as the caller sees fit. */
export function toExportClaim({ id, type, values, ...fact }: FactRecord, dates: ExportDates): ExportClaim {
  const list = (name: string) => (values[name] ?? []) as readonly string[];
  return {
    id,
    basis: values.basis as Basis,
    confidence: Number(values.confidence),
    rules: values.rule === undefined ? [] : [String(values.rule)],
    reasons: list('reasons'),
    counterEvidence: list('counterEvidence'),
    inferredFrom: fact.inferredFrom,
    dates,
    proofs: fact.proofs,
    claimedBy: list('claimedBy'),
    recordedIn: fact.recordedIn,
    recordedAt: fact.recordedAt,
    properties: Object.fromEntries(
      propertiesOfType(type).flatMap(({ property, absent }) => {
        const value = (values[property] ?? absent) as PropertyValue | undefined;
        return value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[property, value]];
      }),
    ),
  };
}

/** What a reader of a picture sees. */
function labelOf({ id, type, values }: FactRecord): string {
  const { name, number, title, key, locator, summary, text, label, role } = values;
  if (type === 'Directive') return [locator, title ?? summary].filter((part) => part).join(' ');
  return String(name ?? label ?? number ?? title ?? summary ?? text ?? key ?? role ?? id);
}
