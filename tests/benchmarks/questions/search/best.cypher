CYPHER 5
CALL db.index.fulltext.queryNodes('search_text', $question, {limit: 301}) YIELD node AS entry
RETURN entry.candidate
