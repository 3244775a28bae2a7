/** Ways to find one document: fragments that bind `document`, by `$text`. */
export const SEEK_DOCUMENT = {
  id: 'MATCH (document:Node {id: $text})',
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

/** Documents that a body issued, however sure. */
export const listDocumentIdsByIssuerId = `CYPHER 5
MATCH (issuer:Node {id: $id})<-[:ATTRIBUTED_TO]-(:Attribution {role: 'ISSUER'})-[:ATTRIBUTES]->(document)
RETURN document.id ORDER BY document.dateKey`;
