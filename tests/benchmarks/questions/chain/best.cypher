CYPHER 5
MATCH (document:Node {id: $id})
RETURN document.id, document.number,
  COLLECT {
    MATCH (document)-[:LEADS_TO*1..12]->(reached)
    WITH DISTINCT reached
    WITH reached, reached.dateKey AS date ORDER BY date LIMIT 1000
    RETURN [reached.id, reached.number, reached.writtenOn,
      COLLECT {
        MATCH (reached)-[issue:ISSUED_BY {said: true}]->(issuer)
        WITH issuer, issue.positionKey AS place ORDER BY place
        RETURN [issuer.id, issuer.name]
      },
      COLLECT {
        MATCH (reached)<-[:LEADS_TO]-(before)
        WITH before, before.positionKey AS place ORDER BY place
        RETURN before.id
      }]
  }
