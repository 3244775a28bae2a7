/** Each gives the one value that a question asks for, the same on every run of the same world. */
export const SUBJECTS = {
  organization: `CYPHER 5
MATCH (body:Organization)
WHERE EXISTS { (body)<-[:AFFILIATES]-()-[:AFFILIATES_TO]->()<-[:AFFILIATES]-() }
RETURN body.id ORDER BY body.nameKey LIMIT 1`,
  issuer: `CYPHER 5
MATCH (:Document)<-[:ATTRIBUTES]-(:Attribution {role: 'ISSUER'})-[:ATTRIBUTED_TO]->(body:Organization)
WITH body, count(*) AS documents
RETURN body.id ORDER BY documents DESC, body.id LIMIT 1`,
  cascade: `CYPHER 5
MATCH (document:Document)-[:LEADS_TO]->()
WHERE NOT EXISTS { (document)<-[:LEADS_TO]-() }
WITH document, COUNT { MATCH (document)-[:LEADS_TO*1..12]->(reached) RETURN DISTINCT reached } AS documents
RETURN document.id ORDER BY documents DESC, document.id LIMIT 1`,
  ledger: `CYPHER 5
MATCH (ledger:ResponseLedger)-[:LEDGER_OF]->(document)
WITH document, abs(COUNT { (ledger)<-[:ROW_OF]-() } - 2000) AS distance
RETURN document.id ORDER BY distance, document.id LIMIT 1`,
  largestLedger: `CYPHER 5
MATCH (ledger:ResponseLedger)-[:LEDGER_OF]->(document)
WITH document, COUNT { (ledger)<-[:ROW_OF]-() } AS rows
RETURN document.id ORDER BY rows DESC, document.id LIMIT 1`,
} as const;

/** The last three months in which something happened. */
export const lastDayOfActions = `CYPHER 5
MATCH (action:Action)
RETURN max(action.notAfter)`;
