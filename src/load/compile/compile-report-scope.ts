import { type ReportScopeEntry, reportScopeProperties } from '../../domains/report-scope/report-scope.model.js';
import type { Path } from '../yaml-file.js';
import { pickProperties, type Scope } from './scope.js';

export function claimReportScope(entry: ReportScopeEntry, path: Path, { claims }: Scope): void {
  const document = claims.resolve('document', entry.document, [...path, 'document']);
  const audience = claims.resolve('audience', entry.audience, [...path, 'audience']);
  if (!document || !audience) return;
  claims.add({
    type: 'ReportScope',
    key: `${document}|${audience}`,
    path,
    certainty: entry,
    properties: pickProperties(entry, reportScopeProperties),
    links: [
      { type: 'SCOPE_OF', to: document },
      { type: 'COVERS', to: audience },
      ...entry.about.map((matter, index) =>
        claims.link('ABOUT', matter, [...path, 'about', index], ['document', 'directive']),
      ),
    ],
  });
}
