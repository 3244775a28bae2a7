CYPHER 5
MATCH (d:PlainDocument {id: $id})
CALL (d) {
  MATCH (d)-[:PLAIN_ADDRESSED_TO]->(o) RETURN o, 1 AS k, null AS t
  UNION ALL
  MATCH (d)-[:PLAIN_CONTAINS]->()<-[:PLAIN_RESPONDS_TO]-(a)-[:PLAIN_BY]->(o) RETURN o, 2 AS k, a.date AS t
  UNION ALL
  MATCH (d)<-[:PLAIN_FORWARDS]-(f)-[:PLAIN_ISSUED_BY]->(o) RETURN o, 3 AS k, f.issuedOn AS t
}
WITH d, o, min(k) AS recipient, min(CASE k WHEN 2 THEN t END) AS acted, min(CASE k WHEN 3 THEN t END) AS fwd
WHERE recipient = 1
WITH d, o.id AS oid, o, CASE WHEN acted IS NOT NULL THEN 0 WHEN fwd IS NOT NULL THEN 1 ELSE 2 END AS state, coalesce(acted, fwd) AS first
ORDER BY state, first, oid
WITH d.issuedOn AS issued, count(*) AS total, count(CASE state WHEN 0 THEN 1 END) AS nActed, count(CASE state WHEN 1 THEN 1 END) AS nFwd, collect([o, state, first, oid]) AS rows
RETURN total, nActed, nFwd, total - nActed - nFwd,
  [x IN rows[..100] | [x[3], (x[0]).name, x[1], x[2], duration.inDays(date(issued), date(x[2])).days]]
