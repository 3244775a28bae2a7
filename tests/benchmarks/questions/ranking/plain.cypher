CYPHER 5
MATCH (a:PlainAction) WHERE $from <= a.date <= $to
MATCH (o)<-[:PLAIN_BY]-(a)
WITH o, count(DISTINCT a) AS n
ORDER BY n DESC, o.id LIMIT 50
RETURN o.id, o.name, n
