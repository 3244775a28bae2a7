/** Whether a ranking is narrowed, and whether more than the two counts that order it is asked for. */
export interface RankingParts {
  /** To kinds, places or bases; those that are not given are null. */
  readonly narrowed: boolean;
  /** The counts of the other bases, and how many of each are undated. */
  readonly detailed: boolean;
}

/**
 * Organizations by what they did in a window: one page of rows, with how many rows there are, how many stand before the
 * page, and how many are better than its first. Everything is read from the index RankingEvent_window, one hit an event,
 * and never from nodes. A row's key is its score (27 digits, the best first) and the name. Conditions are left out where
 * nobody asks for them: each is checked for every event.
 */
export function renderRanking({ narrowed, detailed }: RankingParts): string {
  const groups = [['whole', 'true'] as const, ...GROUPS.slice(0, detailed ? undefined : 1)];
  return `CYPHER 5
UNWIND $lanes AS stretch
WITH stretch.lane AS lane, stretch.from AS firstOfLane, stretch.to AS lastOfLane
MATCH (event:RankingEvent)
WHERE event.lane = lane AND firstOfLane <= event.day <= lastOfLane
  AND event.firstDay IS NOT NULL AND event.lastDay IS NOT NULL AND event.basis IS NOT NULL
  AND event.actorKind IS NOT NULL AND event.actorPlace IS NOT NULL AND event.actorKey IS NOT NULL AND event.counted IS NOT NULL
  AND event.firstDay <= $to AND $from <= event.lastDay${narrowed ? NARROWED : ''}
WITH event.actorKey AS actorKey, event.counted AS counted, event.basis AS basis,
  $from <= event.firstDay AND event.lastDay <= $to AS certain,
  event.firstDay <> '' OR event.lastDay <> '~' AS dated
WITH actorKey,
${groups.map(([name, condition]) => countsOf(name, condition, detailed)).join(',\n')}
WITH *, toString(999999999 - explicit[0]) + toString(999999999 - explicit[1]) + toString(999999999 - whole[1]) AS score
WITH *, score + actorKey AS key ORDER BY key
WITH collect([key, score, ${groups.map(([name]) => name).join(', ')}]) AS rows
WITH rows, CASE WHEN $after IS NULL THEN 0 ELSE size([row IN rows WHERE row[0] <= $after]) END AS before
RETURN size(rows), before, size([row IN rows WHERE row[1] < rows[before][1]]), rows[before..before + $limit]`;
}

const NARROWED = `
  AND event.basis IN $bases
  AND ($kinds IS NULL OR event.actorKind IN $kinds) AND ($places IS NULL OR event.actorPlace IN $places)`;

const GROUPS = [
  ['explicit', "basis = 'EXPLICIT'"],
  ['coreference', "basis = 'COREFERENCE'"],
  ['inferred', "basis = 'INFERRED'"],
] as const;

/** One page of what each organization (or the unnamed together) did in a window, in order of time. `after` is at least the first day of the window. */
export const listRankingEventsByGroups = `CYPHER 5
UNWIND $groups AS group
CALL (group) {
  MATCH (event:RankingEvent)
  WHERE event.group = group AND event.by = $by AND event.dateKey > $after
    AND event.firstDay IS NOT NULL AND event.lastDay IS NOT NULL AND event.basis IS NOT NULL
    AND event.firstDay <= $to AND $from <= event.lastDay AND event.basis IN $bases
  RETURN event ORDER BY event.dateKey LIMIT $limit
}
RETURN group, properties(event)`;

/** How many events each organization (or the unnamed together) has in a window. */
export const countRankingEventsByGroups = `CYPHER 5
UNWIND $groups AS group
MATCH (event:RankingEvent)
WHERE event.group = group AND event.by = $by AND event.dateKey > $from
  AND event.firstDay IS NOT NULL AND event.lastDay IS NOT NULL AND event.basis IS NOT NULL
  AND event.firstDay <= $to AND $from <= event.lastDay AND event.basis IN $bases
RETURN group, count(event)`;

/** Certainly inside, possibly inside, and of these dated: each thing once, however many events speak of it. */
function countsOf(name: string, condition: string, detailed: boolean): string {
  const count = (and = '') => `count(DISTINCT CASE WHEN ${condition}${and} THEN counted END)`;
  return `  [${count(' AND certain')}, ${count()}${detailed ? `, ${count(' AND dated')}` : ''}] AS ${name}`;
}
