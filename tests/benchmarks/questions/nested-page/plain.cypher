CYPHER 5
MATCH (i:PlainBody {id: $id})<-[:PLAIN_ISSUED_BY]-(d)
WITH i, d, d.issuedOn AS on, d.id AS did ORDER BY on DESC, did LIMIT 50
RETURN did, d.number, d.title, on, i.id, i.name,
  COLLECT { MATCH (d)-[:PLAIN_CONTAINS]->(x) WITH x, x.id AS xid ORDER BY xid LIMIT 10
    RETURN [xid, x.text,
      COLLECT { MATCH (x)-[r:PLAIN_ASSIGNED_TO]->(o) WITH r, o, o.id AS oid ORDER BY oid LIMIT 5 RETURN [oid, o.name, r.roles] },
      COLLECT { MATCH (x)<-[:PLAIN_RESPONDS_TO]-(a) WITH a, a.date AS adate, a.id AS aid ORDER BY adate, aid LIMIT 3 RETURN [aid, a.summary, adate] }] }
