import { type ActionEntry, actionProperties } from '../../domains/action/action.model.js';
import type { FactId } from '../../domains/fact/fact.js';
import { type MetricEntry, metricProperties } from '../../domains/metric/metric.model.js';
import { type ParticipationEntry, participationProperties } from '../../domains/participation/participation.model.js';
import type { ResponseEntry } from '../../domains/response/response.model.js';
import type { Path } from '../yaml-file.js';
import { localKey, pickProperties, type Scope } from './scope.js';

export function claimAction(entry: ActionEntry, path: Path, scope: Scope): void {
  const { claims } = scope;
  const document = claims.resolve('document', entry.document, [...path, 'document']);
  const whole = entry.partOf && claims.resolve('action', entry.partOf, [...path, 'partOf']);
  const linkAll = (type: string, list: 'platforms' | 'outputs' | 'initiatives', kinds: readonly string[]) =>
    entry[list].map((reference, index) => claims.link(type, reference, [...path, list, index], kinds));
  const id = claims.add({
    type: 'Action',
    key: localKey(scope, entry.key),
    path,
    certainty: entry,
    properties: pickProperties(entry, actionProperties),
    links: [
      document && { type: 'REPORTED_IN', to: document },
      whole ? { type: 'ELABORATES', to: whole } : undefined,
      ...linkAll('USES_PLATFORM', 'platforms', ['organization', 'initiative']),
      ...linkAll('PRODUCES', 'outputs', ['document']),
      ...linkAll('CONCERNS', 'initiatives', ['initiative']),
    ],
  });
  entry.participations.forEach((participation, index) => {
    claimParticipation(id, participation, [...path, 'participations', index], scope);
  });
  entry.metrics.forEach((metric, index) => {
    claimMetric(id, metric, [...path, 'metrics', index], scope);
  });
}

const PARTAKERS = ['organization', 'audience', 'aggregate', 'person', 'initiative'];

function claimParticipation(action: FactId, entry: ParticipationEntry, path: Path, { claims }: Scope): void {
  const body = claims.link('TAKEN_BY', entry, path, PARTAKERS);
  if (!body) return;
  claims.add({
    type: 'Participation',
    key: `${action}|${entry.role}|${body.to}`,
    path,
    certainty: entry,
    properties: pickProperties(entry, participationProperties),
    links: [{ type: 'PARTICIPATES_IN', to: action }, body],
  });
}

function claimMetric(action: FactId, entry: MetricEntry, path: Path, { claims }: Scope): void {
  claims.add({
    type: 'Metric',
    key: `${action}|${entry.label}|${entry.verbatim}`,
    path,
    certainty: entry,
    properties: pickProperties(entry, metricProperties),
    links: [{ type: 'MEASURES', to: action }],
  });
}

export function claimResponse(entry: ResponseEntry, path: Path, { claims }: Scope): void {
  const given = claims.link('RESPONDS_WITH', entry, path, ['action', 'document']);
  const to = claims.link('RESPONDS_TO', entry.to, [...path, 'to'], ['document', 'directive']);
  if (!given || !to) return;
  claims.add({ type: 'Response', key: `${given.to}|${to.to}`, path, certainty: entry, links: [given, to] });
}
