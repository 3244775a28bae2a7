import { BASES } from '../../domains/fact/fact.model.js';
import { type DayWindow, lanesOf, toDayWindow } from '../../domains/ranking/day-window.js';
import { type RankingBy, UNNAMED } from '../../domains/ranking/ranking.model.js';
import { renderRanking } from '../../domains/ranking/ranking.statements.js';
import type { QueryRankingArgs } from '../../generated/schema-types.js';
import { type NodeRecord, NodeReference } from '../node-record.js';
import { toPageRequest } from '../page-arguments.js';
import type { QueryContext } from '../query-context.js';
import type { Refusal } from '../refusal.js';
import type { Arguments } from '../stepwise/resolve-field.js';
import { toConnection } from '../stepwise/to-connection.js';
import { type Asked, listNamedFields } from './list-named-fields.js';
import { type RankingScope, rankingEvents } from './ranking-events.js';

/** The field `ranking`. */
export function resolveRanking(arguments_: QueryRankingArgs, context: QueryContext, asked: Asked): unknown {
  const { by, during, kinds, places, basis } = arguments_;
  const window = toDayWindow(during ?? {});
  if (window.from > window.to) return refuseWindow(window);
  const scope: RankingScope = { by, window, bases: basis ?? BASES };
  const page = toPageRequest(arguments_, { RANK: { on: 'node', property: 'key' } }, orderNameOf(by, window));
  let reading: Promise<RankingPage> | undefined;
  const read = () => {
    const detailed = DETAILS.some((name) => listNamedFields(asked).has(name));
    const narrowed = [kinds, places, basis].some((given) => (given ?? null) !== null);
    const parts = { narrowed, detailed };
    reading ??= readRanking(scope, { kinds, places, after: page.after, limit: page.first + 1, ...parts }, context);
    return reading;
  };
  return {
    type: 'Ranking',
    by,
    during: { earliest: during?.from, latest: during?.to },
    ...toConnection(
      page,
      async () => (await read()).rows,
      async () => (await read()).total,
    ),
    aggregates: (aggregates: Arguments) => rankingEvents(UNNAMED, scope, aggregates, context),
  };
}

/** Fields that need more than the counts by which a ranking is ordered. */
const DETAILS = ['coreference', 'inferred', 'undated'];

function refuseWindow({ from, to }: DayWindow): Refusal {
  const message = `The window begins on ${from}, after it ends on ${to}; exchange the two days.`;
  return { type: 'ValidationFailed', message, argument: 'during' };
}

/** A cursor holds the place in one ranking: in another window the same score means another place. */
function orderNameOf(by: RankingBy, { from, to }: DayWindow): string {
  return `Ranking ${by} ${from}..${to}`;
}

interface RankingPage {
  readonly rows: NodeRecord[];
  readonly total: number;
}

interface RowRequest {
  readonly kinds: unknown;
  readonly places: unknown;
  readonly after: string | undefined;
  readonly limit: number;
  /** Whether anything was named, be it all that there is: one text for one shape of a question. */
  readonly narrowed: boolean;
  readonly detailed: boolean;
}

async function readRanking(scope: RankingScope, request: RowRequest, context: QueryContext): Promise<RankingPage> {
  const { by, window, bases } = scope;
  const { detailed, narrowed, ...parameters } = request;
  const statement = renderRanking({ narrowed, detailed });
  const lanes = lanesOf(window).map((stretch) => ({ ...stretch, lane: `${by} ${stretch.lane}` }));
  const [answer = []] = await context.read(statement, { lanes, ...window, bases, ...parameters });
  const [total, before, better, rows] = answer;
  let rank = Number(better) + 1;
  const placed = (rows as unknown[][]).map((cells, index, all) => {
    if (index > 0 && cells[1] !== all[index - 1]?.[1]) rank = Number(before) + index + 1;
    return toRow(cells, rank, scope);
  });
  return { rows: placed, total: Number(total) };
}

/** So many digits of a row's key are its score; the name and the id of its organization follow. */
const SCORE_DIGITS = 27;

/** Cells as `renderRanking` returns them. */
function toRow(cells: readonly unknown[], rank: number, scope: RankingScope) {
  const key = String(cells[0]);
  const id = key.slice(key.lastIndexOf('|') + 1);
  return {
    id,
    type: 'RankingRow',
    values: { key },
    edge: {},
    rank,
    organization: new NodeReference(id, { name: key.slice(SCORE_DIGITS, key.lastIndexOf('|')) }),
    count: toCount(cells[2]),
    explicit: toCount(cells[3]),
    coreference: toCount(cells[4] ?? []),
    inferred: toCount(cells[5] ?? []),
    events: (page: Arguments, context: QueryContext) => rankingEvents(id, scope, page, context),
  };
}

function toCount(cell: unknown) {
  const [min = 0, max = 0, dated = 0] = cell as number[];
  return { min, max, undated: max - dated };
}
