/**
 * Everything that chains from these documents can be made of, in one round trip: at most `limit` documents of the cascade,
 * and for each its issuers, its transmissions, its onward ties, its assignments and what answered it. Of the members of a
 * class to which it was sent, which may be thousands, only those that chains can go through: who passes the document on,
 * who answers it, and the ends that are asked for. Each is looked up by class and member. Positional lists, so that nothing
 * but values is on the wire. Bounded by the cascade, never by how busy a body is.
 */
export const listCascadeByDocumentIds = listCascade(
  'UNWIND $ids AS id MATCH (begin:Node {id: id})',
  'WITH DISTINCT document, false AS begins',
);

/** The same from one document, found by a fragment that binds `document`; the last cell says which row it is. */
export function listCascadeFrom(seek: string): string {
  return listCascade(`${seek} WITH document AS begin`, 'WITH DISTINCT document, document = begin AS begins');
}

function listCascade(begin: string, distinct: string): string {
  return `CYPHER 5
${begin}
MATCH (begin)-[:LEADS_TO*0..12]->(document)
${distinct} LIMIT $limit
WITH *,
  COLLECT {
    MATCH (document)<-[:CONTAINED_IN*0..1]-(asked)<-[:RESPONDS_TO]-(response)-[:RESPONDS_WITH]->(action:Action)
    RETURN [response.id, response.basis, response.confidence, action.id, asked.id, action.notBefore, action.notAfter,
      COLLECT {
        MATCH (action)<-[:PARTICIPATES_IN]-(participation:Participation {role: 'ACTOR'})-[:TAKEN_BY]->(actor)
        RETURN [participation.id, participation.basis, participation.confidence, actor.id] ORDER BY participation.positionKey
      }] ORDER BY response.positionKey
  } AS responses
WITH *,
  COLLECT {
    UNWIND responses AS answer
    UNWIND answer[7] AS part
    RETURN part[3] AS body
    UNION
    MATCH (document)-[:LEADS_TO]->()-[:ISSUED_BY]->(issuer)
    RETURN issuer.id AS body
    UNION
    UNWIND $ends AS body
    RETURN body
  } AS active
RETURN document.id, document.positionKey, document.writtenOn, document.printedOn,
  COLLECT {
    MATCH (document)<-[:ATTRIBUTES]-(attribution:Attribution {role: 'ISSUER'})-[:ATTRIBUTED_TO]->(issuer)
    RETURN [attribution.id, attribution.basis, attribution.confidence, issuer.id] ORDER BY attribution.positionKey
  } AS issuers,
  COLLECT {
    MATCH (document)<-[:TRANSMITS]-(transmission)-[:TRANSMITS_TO]->(recipient)
    RETURN [transmission.id, transmission.basis, transmission.confidence, recipient.id, transmission.channel,
      CASE WHEN recipient:Audience THEN COLLECT {
        UNWIND active AS member
        MATCH (membership:AudienceMembership)
        WHERE membership.audience = recipient.id AND membership.member = member
        RETURN [membership.id, membership.basis, membership.confidence, member] ORDER BY membership.positionKey
      } ELSE [] END] ORDER BY transmission.positionKey
  } AS transmissions,
  COLLECT {
    MATCH (document)-[:LEADS_TO]->(next)<-[:LINKS_FROM|LINKS_TO]-(tie:DocumentLink)-[:LINKS_FROM|LINKS_TO]->(document)
    WHERE tie.kind IN ['FORWARDS', 'ISSUES']
    RETURN [tie.id, tie.basis, tie.confidence, next.id, tie.kind] ORDER BY tie.positionKey
  } AS ties,
  COLLECT {
    MATCH (document)<-[:CONTAINED_IN]-(directive)<-[:ASSIGNS]-(assignment)-[:ASSIGNS_TO]->(assignee)
    RETURN [assignment.id, assignment.basis, assignment.confidence, assignee.id, directive.id] ORDER BY assignment.positionKey
  } AS assignments,
  responses, begins`;
}
