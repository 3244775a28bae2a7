import {
  listDocumentKindCoverages,
  listPeriodCoverages,
  listRosterCoverages,
} from '../../domains/coverage/coverage.statements.js';
import { getDataset, listSources } from '../../domains/dataset/dataset.statements.js';
import type { Row } from '../../graph/values.js';
import { toNodeRecord } from '../node-record.js';
import type { QueryContext } from '../query-context.js';
import { getTypeBinding } from '../registry.js';
import type { Arguments } from '../stepwise/resolve-field.js';
import { listRoot } from './list-root.js';

/** The field `coverage`; null while nothing is loaded. */
export async function resolveCoverage(context: QueryContext): Promise<unknown> {
  const [dataset] = await context.read(getDataset);
  if (!dataset) return null;
  let reading: Promise<Row[]> | undefined;
  const periods = () => {
    reading ??= context.read(listPeriodCoverages);
    return reading;
  };
  return {
    documentKinds: async () => (await context.read(listDocumentKindCoverages)).map(toKindCoverage),
    periods: async () => (await periods()).filter(([month]) => month !== null).map(toPeriodCoverage),
    undated: async () => (await periods()).filter(([month]) => month === null).map(toPeriodCoverage)[0],
    rosters: async () => (await context.read(listRosterCoverages)).map(([values]) => toNodeRecord(values)),
    sources: async () => (await context.read(listSources)).map(([values]) => toNodeRecord(values)),
  };
}

function toKindCoverage([kind, documentsTotal, dated, earliest, latest, actionsTotal, directivesTotal]: Row) {
  const document = { kind: [kind], held: true };
  return {
    kind,
    documentsTotal,
    dated,
    undated: Number(documentsTotal) - Number(dated),
    earliest,
    latest,
    actionsTotal,
    directivesTotal,
    documents: listOf('Document', document),
    actions: listOf('Action', { document }),
    directives: listOf('Directive', { document }),
  };
}

function toPeriodCoverage([month, documentsTotal, actionsTotal, actionsCertain]: Row) {
  // Days are compared as texts, so the 31st ends every month.
  const window = month === null ? {} : { from: `${String(month)}-01`, to: `${String(month)}-31` };
  const always = month === null ? 'child.sortDate IS NULL' : undefined;
  return {
    month,
    documentsTotal,
    actionsTotal,
    actionsCertain,
    documents: listOf('Document', { held: true, ...window }, always),
    actions: listOf('Action', window, always),
  };
}

/** What a number counts, as a list that pages. */
function listOf(type: string, filter: object, always?: string) {
  return (page: Arguments, context: QueryContext) =>
    listRoot(getTypeBinding(type), { ...page, filter }, context, always);
}
