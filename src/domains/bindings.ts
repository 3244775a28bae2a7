import type { TypeBinding } from '../binding/type-binding.js';
import { actionBinding } from './action/action.binding.js';
import { affiliationBinding } from './affiliation/affiliation.binding.js';
import { aggregateActorBinding } from './aggregate-actor/aggregate-actor.binding.js';
import { assignmentBinding } from './assignment/assignment.binding.js';
import { audienceBinding, audienceMembershipBinding } from './audience/audience.binding.js';
import { rosterCoverageBinding } from './coverage/coverage.binding.js';
import { directiveBinding } from './directive/directive.binding.js';
import { attributionBinding, documentBinding, documentLinkBinding } from './document/document.binding.js';
import { datasetVersionBinding, evidenceBinding, sourceBinding } from './evidence/evidence.binding.js';
import { initiativeBinding, ownershipBinding } from './initiative/initiative.binding.js';
import {
  expectationBinding,
  ledgerAggregateBinding,
  ledgerRowBinding,
  ledgerSearchBinding,
  responseLedgerBinding,
} from './ledger/ledger.binding.js';
import { metricBinding } from './metric/metric.binding.js';
import { aliasBinding, organizationBinding } from './organization/organization.binding.js';
import { participationBinding } from './participation/participation.binding.js';
import { personBinding, positionBinding } from './person/person.binding.js';
import { reportScopeBinding } from './report-scope/report-scope.binding.js';
import { responseBinding } from './response/response.binding.js';
import { rosterBinding, rosterEntryBinding } from './roster/roster.binding.js';
import { timelineEventBinding } from './timeline-event/timeline-event.binding.js';
import { transmissionBinding } from './transmission/transmission.binding.js';

/** Every type that is served from the graph. */
export const bindings: readonly TypeBinding[] = [
  organizationBinding,
  aliasBinding,
  affiliationBinding,
  rosterBinding,
  rosterEntryBinding,
  audienceBinding,
  audienceMembershipBinding,
  aggregateActorBinding,
  documentBinding,
  attributionBinding,
  documentLinkBinding,
  transmissionBinding,
  directiveBinding,
  assignmentBinding,
  actionBinding,
  participationBinding,
  metricBinding,
  responseBinding,
  reportScopeBinding,
  initiativeBinding,
  ownershipBinding,
  personBinding,
  positionBinding,
  timelineEventBinding,
  responseLedgerBinding,
  ledgerRowBinding,
  expectationBinding,
  ledgerAggregateBinding,
  ledgerSearchBinding,
  rosterCoverageBinding,
  evidenceBinding,
  sourceBinding,
  datasetVersionBinding,
];
