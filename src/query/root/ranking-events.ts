import type { Basis } from '../../domains/fact/fact.model.js';
import {
  AFTER_ALL_DAYS,
  BEFORE_ALL_DAYS,
  type DaySpan,
  type DayWindow,
  isCertainlyInside,
} from '../../domains/ranking/day-window.js';
import type { RankingBy } from '../../domains/ranking/ranking.model.js';
import { countRankingEventsByGroups, listRankingEventsByGroups } from '../../domains/ranking/ranking.statements.js';
import { type NodeRecord, NodeReference } from '../node-record.js';
import { toPageRequest } from '../page-arguments.js';
import type { QueryContext } from '../query-context.js';
import type { Arguments } from '../stepwise/resolve-field.js';
import { toConnection } from '../stepwise/to-connection.js';

/** Which events a ranking counts. */
export interface RankingScope {
  readonly by: RankingBy;
  readonly window: DayWindow;
  readonly bases: readonly Basis[];
}

/** The events of one organization, or of the unnamed together, that may lie in the window; those of a page of rows are read at once. */
export function rankingEvents(group: string, scope: RankingScope, arguments_: Arguments, context: QueryContext) {
  const { by, window, bases } = scope;
  const page = toPageRequest(arguments_, { OLDEST_FIRST: { on: 'node', property: 'dateKey' } }, `RankingEvent ${by}`);
  const batch = `RankingEvent ${JSON.stringify([scope, arguments_])}`;
  const parameters = { by, ...window, bases };
  return toConnection(
    page,
    () =>
      context
        .loader(batch, async (groups) => {
          const paging = { after: page.after ?? window.from, limit: page.first + 1 };
          const rows = await context.read(listRankingEventsByGroups, { groups, ...parameters, ...paging });
          return groups.map((wanted) =>
            rows.flatMap(([found, values]) => (found === wanted ? [toEvent(values as EventValues, window)] : [])),
          );
        })
        .load(group),
    () =>
      context
        .loader(`${batch} count`, async (groups) => {
          const rows = await context.read(countRankingEventsByGroups, { groups, ...parameters });
          const counts = new Map(rows.map(([found, count]) => [found, Number(count)]));
          return groups.map((wanted) => counts.get(wanted) ?? 0);
        })
        .load(group),
  );
}

interface EventValues extends DaySpan {
  readonly id: string;
  readonly dateKey: string;
  readonly actor: string;
  readonly fact: string;
  readonly facts: readonly string[];
  readonly basis: Basis;
  readonly confidence: number;
}

function toEvent(values: EventValues, window: DayWindow): NodeRecord {
  const { id, dateKey, actor, fact, facts, firstDay, lastDay, basis, confidence } = values;
  const on = {
    earliest: firstDay === BEFORE_ALL_DAYS ? null : firstDay,
    latest: lastDay === AFTER_ALL_DAYS ? null : lastDay,
  };
  const event = {
    id,
    type: 'RankingEvent',
    values: { dateKey },
    edge: {},
    fact: new NodeReference(fact),
    actor: new NodeReference(actor),
    on,
    undated: on.earliest === null && on.latest === null,
    certain: isCertainlyInside({ firstDay, lastDay }, window),
    basis,
    confidence,
    facts: facts.map((rested) => new NodeReference(rested)),
  };
  return event;
}
