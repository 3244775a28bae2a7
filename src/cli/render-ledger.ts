import { renderColumns } from './table/render-columns.js';
import { wrapText } from './table/wrap-text.js';

/** What `questions/ledger.graphql` answers, as far as it is shown. */
export interface LedgerAnswer {
  readonly subject: { readonly number?: string | null; readonly title?: string | null };
  readonly asOf: string | null;
  readonly reachedOn: string | null;
  readonly totals: readonly {
    readonly state: string;
    readonly basis: string | null;
    readonly tasked: boolean;
    readonly bodies: Bounds;
  }[];
  readonly aggregates: readonly {
    readonly actor: { readonly text: string };
    readonly response: { readonly basis: string; readonly days: Bounds };
  }[];
  readonly coverage: {
    readonly rule: string;
    readonly laterDocuments: number;
    readonly laterReports: number;
    readonly undatedDocuments: number;
    readonly searched: readonly {
      readonly verdict: string;
      readonly scope: { readonly audience: { readonly text: string }; readonly document: Titled };
    }[];
  };
  readonly rows: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Row[];
  };
}

export interface LedgerRefusal {
  readonly message: string;
  readonly nearest?: readonly string[];
}

interface Bounds {
  readonly min: number;
  readonly max: number | null;
}
interface Titled {
  readonly number?: string | null;
  readonly title?: string | null;
  readonly edition?: string | null;
}
interface Row {
  readonly kind: string;
  readonly state: string;
  readonly tasked: boolean;
  readonly recipient: { readonly name?: string; readonly text?: string };
  readonly expectations: {
    readonly nodes: readonly Expectation[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
  readonly responses: { readonly nodes: readonly Answer[]; readonly pageInfo: { readonly hasNextPage: boolean } };
  readonly silentIn: readonly { readonly document: Titled }[];
}
interface Expectation {
  readonly kind: string;
  readonly channel: string | null;
  readonly roles: readonly string[];
  readonly relay: Titled | null;
  readonly membership: { readonly audience: { readonly text: string } } | null;
}
interface Answer {
  readonly basis: string;
  readonly confidence: number;
  readonly rule: string | null;
  readonly days: Bounds;
  readonly evidence: {
    readonly nodes: readonly {
      readonly start: number;
      readonly end: number;
      readonly source: { readonly file: string };
    }[];
  };
  readonly subject: Titled & { readonly summary?: string };
}

const NOTHING = '–';

/** A ledger as a person wants to read it: one line for each recipient and each of its answers, then what the whole says. */
export function renderLedger(ledger: LedgerAnswer, width: number): string {
  const { subject, asOf, reachedOn, rows } = ledger;
  const heading = [
    [subject.number, subject.title].filter(Boolean).join('  '),
    [`out since ${reachedOn ?? 'an unknown day'}`, ...(asOf ? [`as of ${asOf}`] : [])].join(', '),
  ];
  const cells = rows.nodes.flatMap(toLines);
  const names = ['recipient', 'state', 'why expected', 'what it did', 'days', 'proof'];
  const table = cells.length > 0 ? renderColumns({ names, rows: cells }, width) : ['No rows.'];
  const more = rows.pageInfo.hasNextPage
    ? [`… ${rows.nodes.length} of ${rows.totalCount} rows; go on with --after ${rows.pageInfo.endCursor}`]
    : [];
  return [...heading, '', ...table, ...more, '', ...renderWhole(ledger, width)].join('\n');
}

/** The first line names the recipient; further answers stand below it. */
function toLines(row: Row): string[][] {
  const [first, ...others] = row.responses.nodes;
  const state = row.tasked || row.state === 'NOT_ADDRESSED' ? row.state : `${row.state}, informed`;
  const silent = row.silentIn.map(({ document }) => `not named in ${titleOf(document)}`);
  return [
    [
      nameOf(row),
      state,
      whyExpected(row),
      ...(first ? toCells(first) : [silent.join('; ') || NOTHING, NOTHING, NOTHING]),
    ],
    ...others.map((answer) => ['', '', '', ...toCells(answer)]),
    ...(row.responses.pageInfo.hasNextPage ? [['', '', '', '… and more', '', '']] : []),
  ];
}

function nameOf({ kind, recipient }: Row): string {
  const name = recipient.name ?? recipient.text ?? NOTHING;
  return kind === 'OTHER_MEMBERS' ? `unnamed members of ${name}` : name;
}

function whyExpected({ expectations }: Row): string {
  const reasons = expectations.nodes.map(({ kind, channel, roles, membership, relay }) =>
    [
      channel ?? (roles.join(', ') || kind),
      ...(membership ? [`as ${membership.audience.text}`] : []),
      ...(relay ? [`through ${titleOf(relay)}`] : []),
    ].join(' '),
  );
  return [...new Set(reasons), ...(expectations.pageInfo.hasNextPage ? ['…'] : [])].join('; ') || NOTHING;
}

function toCells({ basis, confidence, rule, days, evidence, subject }: Answer): string[] {
  const [proof] = evidence.nodes;
  const sure = basis === 'EXPLICIT' ? '' : ` (${basis}, ${confidence})`;
  const what = subject.summary ?? `passed on as ${titleOf(subject)}`;
  const place = proof ? `${proof.source.file} ${proof.start}-${proof.end}` : NOTHING;
  return [`${what}${sure}`, renderBounds(days), rule ? `rule ${rule}` : place];
}

function renderWhole({ totals, aggregates, coverage }: LedgerAnswer, width: number): string[] {
  const counted = totals.map(
    ({ state, basis, tasked, bodies }) =>
      `${state}${basis ? ` ${basis}` : ''}${tasked || state === 'NOT_ADDRESSED' ? '' : ', only informed'}: ${renderBounds(bodies)}`,
  );
  const beside = aggregates.map(
    ({ actor, response }) => `${actor.text} (${response.basis}, days ${renderBounds(response.days)})`,
  );
  const searched = coverage.searched.map(
    ({ verdict, scope }) => `${titleOf(scope.document)} on ${scope.audience.text}: ${verdict}`,
  );
  const { laterDocuments, laterReports, undatedDocuments } = coverage;
  return [
    ...(counted.length > 0 ? [`Bodies: ${counted.join(' · ')}`] : []),
    ...(beside.length > 0 ? [`Beside the rows: ${beside.join(' · ')}`] : []),
    `Searched: ${laterDocuments} later documents, ${laterReports} of them with deeds; ${undatedDocuments} undated${searched.map((one) => ` · ${one}`).join('')}`,
    coverage.rule,
  ].flatMap((line) => wrapText(line, width));
}

function titleOf({ number, title, edition }: Titled): string {
  return number ?? `《${title ?? NOTHING}》${edition ?? ''}`;
}

function renderBounds({ min, max }: Bounds): string {
  if (max === null) return `≥ ${min}`;
  return min === max ? String(min) : `${min}–${max}`;
}
