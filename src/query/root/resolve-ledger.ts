import { out } from '../../binding/step.js';
import { LEDGER_ROW_ORDERS } from '../../domains/ledger/ledger.binding.js';
import { SILENCE_RULE } from '../../domains/ledger/silence-rule.js';
import { toTotals } from '../../domains/ledger/to-totals.js';
import type { QueryResponseLedgerArgs, RequireFields } from '../../generated/schema-types.js';
import { lookUpKnownById, lookUpKnownDocument } from '../known/look-up-known.js';
import { readFactsKnownIn } from '../known/read-facts-known-in.js';
import { type OpenLedger, openComputedLedger, openKnownLedger, openStoredLedger } from '../ledger/open-ledger.js';
import { toRowFilter } from '../ledger/to-row-filter.js';
import type { NodeRecord } from '../node-record.js';
import { toPageRequest } from '../page-arguments.js';
import type { QueryContext } from '../query-context.js';
import { isRefusal, type Refusal } from '../refusal.js';
import { readChildren, readNodes } from '../stepwise/read-level.js';
import { closedRefusal, lookUpDocument } from './look-up.js';

type LedgerArguments = RequireFields<QueryResponseLedgerArgs, 'for' | 'orderBy' | 'first'>;

/** The field `responseLedger`. */
export async function resolveLedger(arguments_: LedgerArguments, context: QueryContext): Promise<unknown> {
  const page = toPageRequest({ ...arguments_ }, LEDGER_ROW_ORDERS, 'responseLedger');
  const asked = await openAsked(arguments_, context);
  if (isRefusal(asked)) return asked;
  const { subject, ledger, knownIn } = asked;
  const { laterDocuments, laterReports, undatedDocuments } = ledger.values;
  return {
    type: 'ResponseLedger',
    subject,
    asOf: arguments_.asOf ?? null,
    knownIn,
    reachedOn: ledger.values.reachedOn ?? null,
    complete: ledger.values.complete,
    rows: () => ledger.rows(toRowFilter(arguments_), page),
    totals: toTotals(ledger.values),
    aggregates: () => ledger.aggregates(),
    coverage: {
      rule: SILENCE_RULE,
      laterDocuments,
      laterReports,
      undatedDocuments,
      searched: () => ledger.searched(),
    },
  };
}

interface Asked {
  readonly type: 'Asked';
  readonly subject: NodeRecord;
  readonly ledger: OpenLedger;
  /** The recorded version that it is of; null for the dataset as it is now. */
  readonly knownIn: NodeRecord | null;
}

/** The ledger that is asked for, of the dataset as it is now or as a recorded version has it. */
async function openAsked(arguments_: LedgerArguments, context: QueryContext): Promise<Asked | Refusal> {
  const asOf = arguments_.asOf ?? undefined;
  if ((arguments_.asKnownIn ?? null) !== null) return openAskedKnown(arguments_, asOf, context);
  const subject = await lookUpSubject(arguments_, context);
  if (isRefusal(subject)) return subject;
  return { type: 'Asked', subject, ledger: await openLedger(subject, asOf, context), knownIn: null };
}

async function openAskedKnown(
  { for: by, asKnownIn }: LedgerArguments,
  asOf: string | undefined,
  context: QueryContext,
): Promise<Asked | Refusal> {
  const known = await readFactsKnownIn(asKnownIn ?? '', context);
  if (isRefusal(known)) return known;
  const found = by.document
    ? lookUpKnownDocument(by.document, known)
    : lookUpKnownById(by.directive ?? '', known, 'Directive');
  if (isRefusal(found)) return found;
  const [subject] = await known.readWordings([found.id]);
  if (!subject) throw new Error(`the version has no words for ${found.id}`);
  return { type: 'Asked', subject, ledger: await openKnownLedger(found.id, known, asOf), knownIn: known.version };
}

async function lookUpSubject({ for: by }: LedgerArguments, context: QueryContext): Promise<NodeRecord | Refusal> {
  if (by.document) return lookUpDocument(by.document, context);
  const id = by.directive ?? '';
  const [record] = await readNodes(context, [id]);
  if (record?.values.current === false) return closedRefusal(id);
  if (record?.type === 'Directive') return record;
  return { type: 'NotFound', message: `There is no directive with the id "${id}".`, nearest: [] };
}

/** Of the present and a whole document the ledger is stored; any other is worked out. */
async function openLedger(subject: NodeRecord, asOf: string | undefined, context: QueryContext): Promise<OpenLedger> {
  if (subject.type === 'Document') {
    const stored = asOf === undefined ? await openStoredLedger(subject.id, context) : undefined;
    return stored ?? openComputedLedger({ document: subject.id, subject: subject.id, asOf }, context);
  }
  const order = { on: 'node', property: 'id' } as const;
  const [documents] = await readChildren(context, [subject.id], { path: [out('CONTAINED_IN')] }, order);
  return openComputedLedger({ document: documents?.[0]?.id ?? '', subject: subject.id, asOf }, context);
}
