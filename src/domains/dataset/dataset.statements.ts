/** What the load wrote down about the whole graph. */
export const getDataset = `CYPHER 5
MATCH (dataset:Dataset)
RETURN dataset.version, dataset.graphHash, dataset.loadedAt, dataset.factsInferred, dataset.types, dataset.typeCounts`;

export const listSources = `CYPHER 5
MATCH (source:Source)
RETURN properties(source) ORDER BY source.file`;

export const listSpans = `CYPHER 5
MATCH (span:Span)
RETURN span.id, span.file, span.start, span.end, span.sha256`;

/** Facts that at least one of these spans is to prove. */
export const countFactsProvedBySpanIds = `CYPHER 5
UNWIND $ids AS id
MATCH (fact:Fact)-[:PROVED_BY]->(span:Node {id: id})
RETURN count(DISTINCT fact)`;
