CYPHER 5
MATCH p = (d:PlainDocument {id: $id})<-[:PLAIN_FORWARDS*1..12]-(leaf)
WHERE NOT EXISTS { (leaf)<-[:PLAIN_FORWARDS]-() }
RETURN [n IN nodes(p) | [n.id, n.number, n.issuedOn, head([(n)-[:PLAIN_ISSUED_BY]->(o) | [o.id, o.name]])]]
