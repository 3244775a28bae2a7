/**
 * Everything that chains from these documents can be made of, in one round trip: the documents of the cascade, and for
 * each its issuers, its transmissions with known members, its onward ties, its assignments and what answered it.
 * Positional lists, so that nothing but values is on the wire. Bounded by the cascade, never by how busy a body is.
 */
export const listCascadeByDocumentIds = `CYPHER 5
UNWIND $ids AS id
MATCH (start:Node {id: id})
MATCH (start)-[:LEADS_TO*0..12]->(document)
WITH DISTINCT document
RETURN document.id, document.positionKey, document.writtenOn, document.printedOn,
  COLLECT {
    MATCH (document)<-[:ATTRIBUTES]-(attribution:Attribution {role: 'ISSUER'})-[:ATTRIBUTED_TO]->(issuer)
    RETURN [attribution.id, attribution.basis, attribution.confidence, issuer.id] ORDER BY attribution.positionKey
  } AS issuers,
  COLLECT {
    MATCH (document)<-[:TRANSMITS]-(transmission)-[:TRANSMITS_TO]->(recipient)
    RETURN [transmission.id, transmission.basis, transmission.confidence, recipient.id, transmission.channel,
      COLLECT {
        MATCH (recipient)<-[:MEMBER_IN]-(membership)-[:HAS_MEMBER]->(member)
        RETURN [membership.id, membership.basis, membership.confidence, member.id] ORDER BY membership.positionKey
      }] ORDER BY transmission.positionKey
  } AS transmissions,
  COLLECT {
    MATCH (document)<-[:LINKS_FROM|LINKS_TO]-(tie:DocumentLink)-[:LINKS_FROM|LINKS_TO]->(next)
    WHERE (document)-[:LEADS_TO]->(next) AND tie.kind IN ['FORWARDS', 'ISSUES']
    RETURN [tie.id, tie.basis, tie.confidence, next.id, tie.kind] ORDER BY tie.positionKey
  } AS ties,
  COLLECT {
    MATCH (document)<-[:CONTAINED_IN]-(directive)<-[:ASSIGNS]-(assignment)-[:ASSIGNS_TO]->(assignee)
    RETURN [assignment.id, assignment.basis, assignment.confidence, assignee.id, directive.id] ORDER BY assignment.positionKey
  } AS assignments,
  COLLECT {
    MATCH (document)<-[:CONTAINED_IN*0..1]-(asked)<-[:RESPONDS_TO]-(response)-[:RESPONDS_WITH]->(action:Action)
    RETURN [response.id, response.basis, response.confidence, action.id, asked.id, action.notBefore, action.notAfter,
      COLLECT {
        MATCH (action)<-[:PARTICIPATES_IN]-(participation:Participation {role: 'ACTOR'})-[:TAKEN_BY]->(actor)
        RETURN [participation.id, participation.basis, participation.confidence, actor.id] ORDER BY participation.positionKey
      }] ORDER BY response.positionKey
  } AS responses`;
