import type { Fact } from '../fact/fact.js';
import type { FactIndex } from '../fact/fact-index.js';
import type { SearchedReport } from './ledger.js';
import type { LedgerSubject } from './ledger-subject.js';

export interface ReportSearch {
  readonly subject: LedgerSubject;
  readonly index: FactIndex;
  /** The day from which recipients could have what they were asked. */
  readonly reachedOn: string | undefined;
  readonly asOf: string | undefined;
  /** Whether a report names a body anywhere. */
  readonly isNamedIn: (report: string, body: string) => boolean;
}

/**
 * Whether reports speak of a body's class, and whether one of them makes it silent: a later report that says that it covers
 * the whole class, on this matter if it names one, and does not name the body. A report that picks examples makes nobody silent.
 */
export function searchReports(search: ReportSearch) {
  const searched = new Map<string, SearchedReport>();
  const silentIn = (body: string): string[] => {
    const scopes = scopesOver(body, search).filter((scope) => isOnMatter(scope, search));
    for (const scope of scopes) searched.set(scope.id, toSearched(scope, search));
    return scopes
      .map(({ id }) => searched.get(id))
      .filter((report) => report !== undefined)
      .filter(({ verdict, report }) => verdict === 'COMPLETE' && !search.isNamedIn(report, body))
      .map(({ scope }) => scope);
  };
  return {
    silentIn,
    searched: () => [...searched.values()].sort((left, right) => (left.scope < right.scope ? -1 : 1)),
  };
}

/** What reports say of a class that the body belongs to. */
function scopesOver(body: string, { index, asOf }: ReportSearch): Fact[] {
  const audiences = index
    .into({ id: body }, 'HAS_MEMBER')
    .flatMap((membership) => index.end(membership, 'MEMBER_IN') ?? []);
  const scopes = audiences.flatMap(({ id }) => index.into({ id }, 'COVERS'));
  return [...new Set(scopes)].filter((scope) => {
    const day = dateOf(index.end(scope, 'SCOPE_OF'));
    return asOf === undefined || day === undefined || day <= asOf;
  });
}

/** A report on a matter of its own says nothing of others; one that names none is taken to cover all that was done. */
function isOnMatter(scope: Fact, { subject, index }: ReportSearch): boolean {
  const matters = index.out(scope, 'ABOUT');
  const ours = new Set([
    subject.id,
    ...subject.documents.map(({ id }) => id),
    ...subject.directives.map(({ id }) => id),
  ]);
  return matters.length === 0 || matters.some(({ id }) => ours.has(id));
}

function toSearched(scope: Fact, { index, reachedOn }: ReportSearch): SearchedReport {
  const report = index.end(scope, 'SCOPE_OF');
  const end = [dateOf(report), scope.properties.notAfter].filter((day) => typeof day === 'string').sort()[0];
  const isLater = reachedOn !== undefined && end !== undefined && end > reachedOn;
  const verdict = !isLater ? 'NOT_LATER' : scope.properties.complete === true ? 'COMPLETE' : 'EXAMPLES_ONLY';
  return { scope: scope.id, report: report?.id ?? '', verdict };
}

function dateOf(report: Fact | undefined): string | undefined {
  const day = report?.properties.printedOn ?? report?.properties.writtenOn;
  return typeof day === 'string' ? day : undefined;
}
