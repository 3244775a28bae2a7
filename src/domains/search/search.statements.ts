/**
 * What a full-text question finds, likeliest first, with the texts that it is ranked by. Positional, so that nothing but
 * values is on the wire.
 */
export const findSearchCandidates = `CYPHER 5
CALL db.index.fulltext.queryNodes('search_text', $question, {limit: $limit}) YIELD node AS entry
MATCH (entry)-[:FINDS]->(node)
RETURN node.id, entry.type, node.positionKey, node.number, node.numberKey, node.name, entry.aliases, node.title, node.summary`;
