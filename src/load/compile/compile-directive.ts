import { type AssignmentEntry, assignmentProperties } from '../../domains/assignment/assignment.model.js';
import { type DirectiveEntry, directiveProperties } from '../../domains/directive/directive.model.js';
import type { FactId } from '../../domains/fact/fact.js';
import type { Path } from '../yaml-file.js';
import { localKey, pickProperties, type Scope } from './scope.js';

export function claimDirective(entry: DirectiveEntry, path: Path, scope: Scope): void {
  const { claims } = scope;
  const document = claims.resolve('document', entry.document, [...path, 'document']);
  const parent = entry.parent && claims.resolve('directive', entry.parent, [...path, 'parent']);
  const reportTo =
    entry.reportBack && claims.resolve('organization', entry.reportBack.to, [...path, 'reportBack', 'to']);
  const id = claims.add({
    type: 'Directive',
    key: localKey(scope, entry.key),
    path,
    certainty: entry,
    properties: { ...pickProperties(entry, directiveProperties), ...reportBackProperties(entry) },
    links: [
      document && { type: 'CONTAINED_IN', to: document },
      parent ? { type: 'CHILD_OF', to: parent } : undefined,
      reportTo && { type: 'REPORTS_BACK_TO', to: reportTo },
      ...entry.audience.map((audience, index) =>
        claims.link('DIRECTED_AT', audience, [...path, 'audience', index], ['organization', 'audience']),
      ),
      ...entry.platforms.map((platform, index) =>
        claims.link('USES_PLATFORM', platform, [...path, 'platforms', index], ['organization', 'initiative']),
      ),
      ...entry.initiatives.map((initiative, index) =>
        claims.link('CONCERNS', initiative, [...path, 'initiatives', index], ['initiative']),
      ),
    ],
  });
  entry.assignments.forEach((assignment, index) => {
    claimAssignment(id, assignment, [...path, 'assignments', index], scope);
  });
}

function reportBackProperties({ reportBack }: DirectiveEntry) {
  if (!reportBack) return {};
  const { what, deadline, verbatim } = reportBack;
  return {
    reportBackWhat: what,
    ...(deadline ? { reportBackDeadline: deadline } : {}),
    ...(verbatim ? { reportBackVerbatim: verbatim } : {}),
  };
}

function claimAssignment(directive: FactId, entry: AssignmentEntry, path: Path, { claims }: Scope): void {
  const body = claims.link('ASSIGNS_TO', entry, path, ['organization', 'audience', 'aggregate', 'initiative']);
  if (!body) return;
  claims.add({
    type: 'Assignment',
    key: `${directive}|${body.to}|${entry.roles.join('+')}`,
    path,
    certainty: entry,
    properties: pickProperties(entry, assignmentProperties),
    links: [{ type: 'ASSIGNS', to: directive }, body],
  });
}
