CYPHER 5
MATCH (issuer:Node {id: $id})
RETURN issuer.id, issuer.name,
  COLLECT {
    MATCH (document)-[issue:ISSUED_BY]->()
    WHERE issue.issuer = $id AND issue.newestKey IS NOT NULL
    WITH document, issue ORDER BY issue.issuer, issue.newestKey LIMIT 50
    RETURN [document.id, document.number, document.title, document.writtenOn,
      COLLECT {
        MATCH (document)<-[:CONTAINED_IN]-(directive)
        WITH directive, directive.positionKey AS place ORDER BY place LIMIT 10
        RETURN [directive.id, directive.summary,
          COLLECT {
            MATCH (directive)<-[:ASSIGNS]-(assignment)
            WITH assignment, assignment.positionKey AS part ORDER BY part LIMIT 5
            MATCH (assignment)-[:ASSIGNS_TO]->(assignee)
            WITH assignment, part, assignee ORDER BY part
            RETURN [assignment.roles, assignee.id, coalesce(assignee.name, assignee.text)]
          },
          COLLECT {
            MATCH (directive)<-[:RESPONDS_TO]-(response)
            WITH response, response.positionKey AS answer ORDER BY answer LIMIT 3
            MATCH (response)-[:RESPONDS_WITH]->(given)
            WITH answer, given ORDER BY answer
            RETURN [given.id, coalesce(given.summary, given.number), given.notBefore, given.notAfter]
          }]
      }]
  }
