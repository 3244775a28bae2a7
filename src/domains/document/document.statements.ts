/** Ways to find one document: fragments that bind `document`, by `$text`. */
export const SEEK_DOCUMENT = {
  id: 'MATCH (document:Node:Document {id: $text})',
  number: 'MATCH (document:Document {numberKey: $text})',
  key: 'MATCH (document:Document {key: $text})',
} as const;

export const findDocumentsByNumberKey = `CYPHER 5
${SEEK_DOCUMENT.number}
RETURN properties(document)`;

export const findDocumentsByKey = `CYPHER 5
${SEEK_DOCUMENT.key}
RETURN properties(document)`;

/** Numbers that begin alike, for suggestions; bounded. */
export const listNumbersByPrefix = `CYPHER 5
MATCH (document:Document)
WHERE document.numberKey STARTS WITH $prefix
RETURN document.numberKey LIMIT 200`;

/** The newest documents that a body issued, however sure, `[id, dateKey]`, newest first: a range of an index, however many there are. */
export const listDocumentIdsByIssuerId = `CYPHER 5
MATCH ()-[issued:ISSUED_BY]->()
WHERE issued.issuer = $id AND issued.newestKey > ''
WITH issued ORDER BY issued.issuer, issued.newestKey LIMIT $limit
RETURN startNode(issued).id, issued.dateKey`;
