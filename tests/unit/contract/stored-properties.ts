import { actionProperties } from '../../../src/domains/action/action.model.js';
import { affiliationProperties } from '../../../src/domains/affiliation/affiliation.model.js';
import { aggregateActorProperties } from '../../../src/domains/aggregate-actor/aggregate-actor.model.js';
import { assignmentProperties } from '../../../src/domains/assignment/assignment.model.js';
import { audienceProperties } from '../../../src/domains/audience/audience.model.js';
import { directiveProperties } from '../../../src/domains/directive/directive.model.js';
import { documentProperties } from '../../../src/domains/document/document.model.js';
import { initiativeProperties } from '../../../src/domains/initiative/initiative.model.js';
import { metricProperties } from '../../../src/domains/metric/metric.model.js';
import { organizationProperties } from '../../../src/domains/organization/organization.model.js';
import { participationProperties } from '../../../src/domains/participation/participation.model.js';
import { personProperties, positionProperties } from '../../../src/domains/person/person.model.js';
import { reportScopeProperties } from '../../../src/domains/report-scope/report-scope.model.js';
import { rosterEntryProperties, rosterProperties } from '../../../src/domains/roster/roster.model.js';
import { transmissionProperties } from '../../../src/domains/transmission/transmission.model.js';

/** What every fact stores, whatever its type; `current` only where it is closed. */
export const FACT_PROPERTIES = [
  'id',
  'basis',
  'confidence',
  'rule',
  'reasons',
  'counterEvidence',
  'claimedBy',
  'current',
];

/** What a conclusion stores of the decision of a person. */
const DECISION_PROPERTIES = ['decisionVerdict', 'decisionBy', 'decisionOn', 'decisionReason'];

interface StoredProperties {
  /** The zod shape of the model whose keys are stored as they stand. */
  readonly model?: object;
  /** Stored beside them, made from other parts of a dossier, from a roster's line, or from other facts. */
  readonly derived?: readonly string[];
}

/** By type: what its nodes store apart from what every fact stores, and the keys that pages are cut by. */
export const STORED_PROPERTIES: Readonly<Record<string, StoredProperties>> = {
  Organization: { model: organizationProperties, derived: ['form', 'tailForm'] },
  Alias: { derived: ['text', 'place', 'validFrom', 'validTo', 'form', 'mergedId'] },
  Affiliation: { model: affiliationProperties },
  Roster: { model: rosterProperties },
  RosterEntry: { model: rosterEntryProperties },
  Audience: {
    model: audienceProperties,
    derived: ['memberKinds', 'memberRegion', 'memberRoster', 'complete', 'atLeast'],
  },
  AudienceMembership: { derived: ['audience', 'member', ...DECISION_PROPERTIES] },
  AggregateActor: { model: aggregateActorProperties },
  Document: { model: documentProperties, derived: ['numberKey', 'issuerCode', 'year', 'series', 'serial', 'sortDate'] },
  Attribution: { derived: ['role'] },
  DocumentLink: { derived: ['kind'] },
  Transmission: { model: transmissionProperties },
  Directive: { model: directiveProperties, derived: ['reportBackWhat', 'reportBackDeadline', 'reportBackVerbatim'] },
  Assignment: { model: assignmentProperties },
  Action: { model: actionProperties, derived: ['sortDate'] },
  Participation: { model: participationProperties },
  Metric: { model: metricProperties },
  Response: { derived: ['daysMin', 'daysMax', 'daysMinFrom', 'daysMaxFrom', ...DECISION_PROPERTIES] },
  ReportScope: { model: reportScopeProperties },
  Initiative: { model: initiativeProperties },
  Ownership: {},
  Person: { model: personProperties },
  Position: { model: positionProperties },
  ResponseLedger: {
    derived: [
      ...['reachedOn', 'complete', 'laterDocuments', 'laterReports', 'undatedDocuments'],
      ...['totalStates', 'totalBases', 'totalTasked', 'totalCounts', 'totalOpen'],
    ],
  },
  LedgerRow: {
    derived: [
      ...['ledger', 'recipient', 'respondedFrom', 'respondedTo'],
      ...['id', 'kind', 'state', 'basis', 'tasked', 'channels', 'roles', 'relayedOnly', 'passedOn'],
      ...['daysMin', 'daysMax', 'daysMinFrom', 'daysMaxFrom', 'recipientKinds', 'recipientRegion', 'recipientName'],
    ],
  },
  Expectation: { derived: ['id', 'kind', 'tasked', 'channel', 'roles'] },
  LedgerAggregate: { derived: ['id', 'atLeast', 'atMost'] },
  LedgerSearch: { derived: ['id', 'verdict'] },
  TimelineEvent: { derived: ['id', 'kind', 'dated', 'earliest', 'latest', 'sortDate'] },
  RosterCoverage: { derived: ['entries', 'named', 'acting', 'actingByInference'] },
  Evidence: { derived: ['id', 'file', 'start', 'end', 'sha256', 'locator'] },
  Source: { derived: ['id', 'file', 'kind', 'sha256', 'length'] },
  DatasetVersion: {
    derived: [
      'id',
      'version',
      'recordedAt',
      'position',
      'factsTotal',
      'factsAsserted',
      'factsChanged',
      'factsWithdrawn',
    ],
  },
};

/** Stored, but not for clients: what look-ups, windows and pages compare with. */
export const INTERNAL_PROPERTIES = ['numberKey', 'sortDate', 'dated', 'file'];

export function modelKeysOf(type: string): string[] {
  return Object.keys(STORED_PROPERTIES[type]?.model ?? {});
}

export function storedKeysOf(type: string, isFact: boolean): Set<string> {
  const { derived = [] } = STORED_PROPERTIES[type] ?? {};
  return new Set([...(isFact ? FACT_PROPERTIES : []), ...modelKeysOf(type), ...derived]);
}
