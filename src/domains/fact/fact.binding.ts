import {
  connection,
  edge,
  embedded,
  type FieldBindings,
  list,
  lists,
  properties,
  property,
} from '../../binding/field-binding.js';
import { out } from '../../binding/step.js';

/** What every fact answers: how it is known and what proves it. */
export const factFields: FieldBindings = {
  ...properties('id', 'basis', 'confidence', 'rule'),
  ...lists('reasons', 'counterEvidence'),
  inferredFrom: list(out('INFERRED_FROM')),
  evidence: connection(out('PROVED_BY'), {
    orders: { POSITION: { on: 'edge', property: 'evidenceKey' } },
    edgeArguments: { field: 'field' },
  }),
  recordedIn: edge(out('RECORDED_IN')),
  changedIn: edge(out('CHANGED_IN')),
  withdrawnIn: edge(out('WITHDRAWN_IN')),
  replacedBy: edge(out('REPLACED_BY')),
  current: property('current', true),
  dossiers: { kind: 'property', property: 'claimedBy', absent: [] },
};

/** The decision of a person that a conclusion carries. */
export const decision = embedded(
  {
    verdict: property('decisionVerdict'),
    by: property('decisionBy'),
    on: property('decisionOn'),
    reason: property('decisionReason'),
  },
  'decisionVerdict',
);
