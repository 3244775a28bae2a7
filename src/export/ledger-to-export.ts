import type { PropertyValue } from '../domains/fact/fact.js';
import type { LedgerState } from '../domains/ledger/ledger.js';
import type { LedgerNode } from '../domains/ledger/ledger-nodes.js';
import { datesOfEdge, UNDATED } from './export-dates.js';
import type { ExportEdge } from './export-graph.js';
import { toExportClaim } from './fact-to-export.js';
import { latestRecording } from './latest-recording.js';
import { endsOf, type RowGrounds, type Together } from './ledger-grounds.js';
import type { FactRecord } from './read-facts.js';

const RULE = 'response-ledger';

const REASONS: Readonly<Record<LedgerState, string>> = {
  RESPONDED: 'A response of it is known.',
  COVERED_BY_AGGREGATE: 'No response of it is known; a number or class that may include it responded.',
  SILENT: 'It was to act, and a later report that covers its class completely does not name it.',
  UNKNOWN: 'Nothing is known of a response, and nothing shows that there was none.',
  NOT_ADDRESSED: 'It responded without being expected.',
};

type Facts = ReadonlyMap<string, FactRecord>;

/**
 * A row as an edge from the document to the recipient. It is concluded, whatever it rests on: `basis` is `INFERRED`, and how
 * the surest response is known stands in `responseBasis`, which a row without one lacks.
 */
export function toRowEdge(subject: string, row: LedgerNode, grounds: RowGrounds, facts: Facts): ExportEdge {
  const state = row.properties.state as LedgerState;
  const restsOn = [...new Set(Object.values(grounds).flat(2) as string[])];
  const claims = restsOn.flatMap((id) => toClaims(facts.get(id)));
  const joined = (name: 'rules' | 'reasons' | 'counterEvidence' | 'claimedBy') => [
    ...new Set(claims.flatMap((claim) => claim[name])),
  ];
  const first = facts.get(endsOf(row, 'FIRST_ANSWERED_BY')[0] ?? '');
  return {
    id: row.id,
    type: 'LedgerRow',
    kind: state,
    source: subject,
    target: endsOf(row, 'ROW_FOR')[0] ?? '',
    facts: [],
    basis: 'INFERRED',
    confidence: confidenceOf(grounds, facts),
    rules: [RULE, ...joined('rules')],
    reasons: [REASONS[state], ...joined('reasons')],
    counterEvidence: joined('counterEvidence'),
    inferredFrom: restsOn,
    dates: first ? datesOfEdge(first) : UNDATED,
    proofs: claims.flatMap(({ proofs }) => proofs),
    claimedBy: joined('claimedBy'),
    ...latestRecording(claims),
    properties: propertiesOf(row),
  };
}

function toClaims(fact: FactRecord | undefined) {
  return fact ? [toExportClaim(fact, UNDATED)] : [];
}

/** The surest reason to expect it, times the surest of what its state rests on. */
function confidenceOf({ reasons, answers, others }: RowGrounds, facts: Facts): number {
  const product = (together: Together) =>
    together.reduce((sure, id) => sure * Number(facts.get(id)?.values.confidence ?? 1), 1);
  const surest = (grounds: readonly Together[]) => (grounds.length === 0 ? 1 : Math.max(...grounds.map(product)));
  return surest(reasons) * surest(answers.length > 0 ? answers.slice(0, 1) : others);
}

/** Names that no other edge uses in another sense; what is not known is left out. */
function propertiesOf({ properties }: LedgerNode): Record<string, PropertyValue> {
  const { state, kind, basis, tasked, relayedOnly, passedOn, channels, roles } = properties;
  const { daysMin, daysMax, daysMinFrom, daysMaxFrom } = properties;
  const named = { state, rowKind: kind, responseBasis: basis, tasked, relayedOnly, passedOn, channels, roles };
  const values = Object.entries({ ...named, daysMin, daysMax, daysMinFrom, daysMaxFrom });
  return Object.fromEntries(
    values.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as Record<string, PropertyValue>;
}
