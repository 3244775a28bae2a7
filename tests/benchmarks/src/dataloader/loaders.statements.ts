/** Maps as rows, each with the id of the parent that it belongs to: what people write with DataLoader. */
export const LIST_STATEMENTS = {
  nodesById: `CYPHER 5
UNWIND $ids AS parent
MATCH (node:Node {id: parent})
RETURN parent, node {.id, .name, .kind, .level, .text, .number, .title, .summary, .writtenOn, .notBefore, .notAfter} AS item`,

  affiliationsByOrganizationId: `CYPHER 5
UNWIND $ids AS parent
MATCH (body:Node {id: parent})
CALL (body) {
  MATCH (body)<-[:AFFILIATES]-(tie:Affiliation)
  RETURN tie ORDER BY tie.positionKey LIMIT $first
}
MATCH (tie)-[:AFFILIATES_TO]->(to:Organization)
RETURN parent, tie {.kind, toId: to.id} AS item ORDER BY tie.positionKey`,

  documentsByIssuerId: `CYPHER 5
UNWIND $ids AS parent
CALL (parent) {
  MATCH (document:Document)-[issue:ISSUED_BY]->()
  WHERE issue.issuer = parent AND issue.newestKey IS NOT NULL
  RETURN document, issue ORDER BY issue.issuer, issue.newestKey LIMIT $first
}
RETURN parent, document {.id, .number, .title, .writtenOn} AS item ORDER BY issue.newestKey`,

  directivesByDocumentId: `CYPHER 5
UNWIND $ids AS parent
MATCH (document:Node {id: parent})
CALL (document) {
  MATCH (document)<-[:CONTAINED_IN]-(directive:Directive)
  RETURN directive ORDER BY directive.positionKey LIMIT $first
}
RETURN parent, directive {.id, .summary} AS item ORDER BY directive.positionKey`,

  assignmentsByDirectiveId: `CYPHER 5
UNWIND $ids AS parent
MATCH (directive:Node {id: parent})
CALL (directive) {
  MATCH (directive)<-[:ASSIGNS]-(assignment:Assignment)
  RETURN assignment ORDER BY assignment.positionKey LIMIT $first
}
MATCH (assignment)-[:ASSIGNS_TO]->(assignee)
RETURN parent, assignment {.roles, assigneeId: assignee.id} AS item ORDER BY assignment.positionKey`,

  responsesByDirectiveId: `CYPHER 5
UNWIND $ids AS parent
MATCH (directive:Node {id: parent})
CALL (directive) {
  MATCH (directive)<-[:RESPONDS_TO]-(response:Response)
  RETURN response ORDER BY response.positionKey LIMIT $first
}
MATCH (response)-[:RESPONDS_WITH]->(subject)
RETURN parent, response {.id, subjectId: subject.id} AS item ORDER BY response.positionKey`,

  cascadeByDocumentId: `CYPHER 5
UNWIND $ids AS parent
MATCH (document:Node {id: parent})
CALL (document) {
  MATCH (document)-[:LEADS_TO*1..12]->(reached)
  RETURN DISTINCT reached ORDER BY reached.dateKey LIMIT $first
}
RETURN parent, reached {.id, .number, .writtenOn} AS item ORDER BY reached.dateKey`,

  issuersByDocumentId: `CYPHER 5
UNWIND $ids AS parent
MATCH (document:Node {id: parent})-[issue:ISSUED_BY {said: true}]->(issuer:Organization)
RETURN parent, issuer {.id, .name} AS item ORDER BY issue.positionKey`,

  sourcesByDocumentId: `CYPHER 5
UNWIND $ids AS parent
MATCH (document:Node {id: parent})<-[:LEADS_TO]-(before:Document)
RETURN parent, before {.id} AS item ORDER BY before.positionKey`,

  ledgersById: `CYPHER 5
UNWIND $ids AS parent
MATCH (ledger:Node {id: parent})
RETURN parent, ledger {.id, .reachedOn, .complete, .totalStates, .totalBases, .totalTasked, .totalCounts, .totalOpen} AS item`,

  rowsByLedgerId: `CYPHER 5
UNWIND $ids AS parent
CALL (parent) {
  MATCH (row:LedgerRow)
  WHERE row.ledger = parent AND row.stateKey IS NOT NULL
  RETURN row ORDER BY row.ledger, row.stateKey LIMIT $first
}
RETURN parent, row {.state, .respondedFrom, .respondedTo, .daysMin, .daysMax, .daysMinFrom, recipientId: row.recipient} AS item
ORDER BY row.stateKey`,
} as const;
