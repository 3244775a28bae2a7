/** The stored ledger of a document, if it has one. */
export const getLedgerById = `CYPHER 5
MATCH (ledger:Node {id: $id})
RETURN properties(ledger)`;

/**
 * Every fact that the ledger of a document or of one of its directives is made of: the documents that it is one act with and
 * that carry it on, who they were sent to and who belongs to that, directives and parts in them, and what answered. For each
 * its properties and what it points at. Bounded by the ledger.
 */
export const listLedgerFactsByDocumentId = `CYPHER 5
MATCH (subject:Node {id: $id})
MATCH (subject) (()<-[:LINKS_TO]-(:DocumentLink {kind: 'ISSUES'})-[:LINKS_FROM]->()){0,3} (stem)
MATCH (stem)-[:LEADS_TO*0..12]->(document)
WITH collect(DISTINCT document) AS documents
CALL (documents) {
  UNWIND documents AS fact
  RETURN fact
UNION
  UNWIND documents AS document
  MATCH (document)<-[:LINKS_FROM]-(fact:DocumentLink)
  RETURN fact
UNION
  UNWIND documents AS document
  MATCH (document)<-[:ATTRIBUTES]-(attribution)-[:ATTRIBUTED_TO]->(issuer)
  UNWIND [attribution, issuer] AS fact
  RETURN fact
UNION
  UNWIND documents AS document
  MATCH (document)<-[:TRANSMITS]-(transmission)-[:TRANSMITS_TO]->(recipient)
  UNWIND [transmission, recipient] AS fact
  RETURN fact
UNION
  UNWIND documents AS document
  MATCH (document)<-[:TRANSMITS]-()-[:TRANSMITS_TO]->()<-[:MEMBER_IN]-(membership)-[:HAS_MEMBER]->(member)
  UNWIND [membership, member] AS fact
  RETURN fact
UNION
  UNWIND documents AS document
  MATCH (document)<-[:CONTAINED_IN]-(fact)
  RETURN fact
UNION
  UNWIND documents AS document
  MATCH (document)<-[:CONTAINED_IN]-()<-[:ASSIGNS]-(assignment)-[:ASSIGNS_TO]->(assignee)
  UNWIND [assignment, assignee] AS fact
  RETURN fact
UNION
  UNWIND documents AS document
  MATCH (document)<-[:CONTAINED_IN]-()-[:DIRECTED_AT]->(fact)
  RETURN fact
UNION
  UNWIND documents AS document
  MATCH (document)<-[:CONTAINED_IN]-()<-[:ASSIGNS]-()-[:ASSIGNS_TO]->()<-[:MEMBER_IN]-(membership)-[:HAS_MEMBER]->(member)
  UNWIND [membership, member] AS fact
  RETURN fact
UNION
  UNWIND documents AS document
  MATCH (document)<-[:CONTAINED_IN]-()-[:DIRECTED_AT]->()<-[:MEMBER_IN]-(membership)-[:HAS_MEMBER]->(member)
  UNWIND [membership, member] AS fact
  RETURN fact
UNION
  UNWIND documents AS document
  MATCH (document)<-[:CONTAINED_IN*0..1]-()<-[:RESPONDS_TO]-(response)-[:RESPONDS_WITH]->(given)
  UNWIND [response, given] AS fact
  RETURN fact
UNION
  UNWIND documents AS document
  MATCH (document)<-[:CONTAINED_IN*0..1]-()<-[:RESPONDS_TO]-()-[:RESPONDS_WITH]->()
    <-[:PARTICIPATES_IN|ATTRIBUTES]-(part)-[:TAKEN_BY|ATTRIBUTED_TO]->(body)
  UNWIND [part, body] AS fact
  RETURN fact
UNION
  UNWIND documents AS document
  MATCH (document)<-[:CONTAINED_IN*0..1]-()<-[:RESPONDS_TO]-()-[:RESPONDS_WITH]->()
    <-[:PARTICIPATES_IN]-()-[:TAKEN_BY]->()-[:OF_CLASS*0..1]->(class)<-[:MEMBER_IN]-(membership)-[:HAS_MEMBER]->(member)
  UNWIND [class, membership, member] AS fact
  RETURN fact
}
RETURN properties(fact), COLLECT { MATCH (fact)-[link]->(end) WHERE type(link) IN $links RETURN [type(link), end.id] }`;

/** What reports say of classes that these bodies belong to, and which of the bodies they name: \`[report, body]\`. */
export const listScopeFactsByBodyIds = `CYPHER 5
UNWIND $ids AS id
MATCH (body:Node {id: id})<-[:HAS_MEMBER]-(membership)-[:MEMBER_IN]->(class)<-[:COVERS]-(scope)-[:SCOPE_OF]->(report)
WITH body, report, [membership, class, scope, report] AS facts, EXISTS { (report)-[:MENTIONS]->(body) } AS isNamed
UNWIND facts AS fact
RETURN properties(fact), COLLECT { MATCH (fact)-[link]->(end) WHERE type(link) IN $links RETURN [type(link), end.id] },
  CASE WHEN isNamed THEN [report.id, body.id] END`;

/** Held documents after a day, those among them that report actions, and those without a day. */
export const countCorpusAfter = `CYPHER 5
MATCH (document:Document {held: true})
WITH document, coalesce(document.printedOn, document.writtenOn) AS day
RETURN sum(CASE WHEN day > $day THEN 1 ELSE 0 END),
  sum(CASE WHEN day > $day AND EXISTS { (document)<-[:REPORTED_IN]-() } THEN 1 ELSE 0 END),
  sum(CASE WHEN day IS NULL THEN 1 ELSE 0 END)`;

/** The relationships that a ledger is worked out from. */
export const LEDGER_LINKS = [
  'LINKS_FROM',
  'LINKS_TO',
  'ATTRIBUTES',
  'ATTRIBUTED_TO',
  'TRANSMITS',
  'TRANSMITS_TO',
  'MEMBER_IN',
  'HAS_MEMBER',
  'CONTAINED_IN',
  'CHILD_OF',
  'DIRECTED_AT',
  'ASSIGNS',
  'ASSIGNS_TO',
  'RESPONDS_TO',
  'RESPONDS_WITH',
  'PARTICIPATES_IN',
  'TAKEN_BY',
  'OF_CLASS',
  'SCOPE_OF',
  'COVERS',
  'ABOUT',
] as const;
