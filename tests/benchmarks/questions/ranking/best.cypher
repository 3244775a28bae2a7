CYPHER 5
UNWIND $lanes AS stretch
WITH stretch.lane AS lane, stretch.from AS firstOfLane, stretch.to AS lastOfLane
MATCH (event:RankingEvent)
WHERE event.lane = lane AND firstOfLane <= event.day <= lastOfLane
  AND event.firstDay IS NOT NULL AND event.lastDay IS NOT NULL AND event.basis IS NOT NULL
  AND event.actorKind IS NOT NULL AND event.actorPlace IS NOT NULL AND event.actorKey IS NOT NULL AND event.counted IS NOT NULL
  AND event.firstDay <= $to AND $from <= event.lastDay
WITH event.actorKey AS actorKey, event.counted AS counted, event.basis = 'EXPLICIT' AS explicit,
  $from <= event.firstDay AND event.lastDay <= $to AS certain
WITH actorKey,
  count(DISTINCT CASE WHEN certain THEN counted END) AS least,
  count(DISTINCT counted) AS most,
  count(DISTINCT CASE WHEN explicit AND certain THEN counted END) AS explicitLeast,
  count(DISTINCT CASE WHEN explicit THEN counted END) AS explicitMost
RETURN actorKey, least, most, explicitLeast, explicitMost
ORDER BY explicitLeast DESC, explicitMost DESC, most DESC, actorKey LIMIT 50
