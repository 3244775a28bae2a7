/**
 * What a full-text question finds, likeliest first: for each its id and all that it is ranked by, as one text. One property
 * of the entry and nothing else is read, so that a candidate costs one hit whatever it is.
 */
export const findSearchCandidates = `CYPHER 5
CALL db.index.fulltext.queryNodes('search_text', $question, {limit: $limit}) YIELD node AS entry
RETURN entry.candidate`;
