CYPHER 5
MATCH (body:Node {id: $id})
RETURN body.id, body.name, body.kind, body.level,
  COLLECT {
    MATCH (body)<-[:AFFILIATES]-(tie)
    WITH tie, tie.positionKey AS place ORDER BY place LIMIT 20
    MATCH (tie)-[:AFFILIATES_TO]->(parent)
    WITH tie, place, parent ORDER BY place
    RETURN [tie.kind, parent.id, parent.name, parent.kind,
      COLLECT {
        MATCH (parent)<-[:AFFILIATES]-(upper)
        WITH upper, upper.positionKey AS upperPlace ORDER BY upperPlace LIMIT 20
        MATCH (upper)-[:AFFILIATES_TO]->(grandparent)
        WITH upper, upperPlace, grandparent ORDER BY upperPlace
        RETURN [upper.kind, grandparent.id, grandparent.name, grandparent.kind]
      }]
  }
