CYPHER 5
CALL db.index.fulltext.queryNodes('search_text', $question, {limit: 1001}) YIELD node AS entry
MATCH (entry)-[:FINDS]->(found)
RETURN found.id, entry.type, found.positionKey, found.number, found.numberKey, found.name, entry.aliases, found.title, found.summary
