/**
 * One fact with all that an export says of it: properties, the ends of what it states with their dates (a directive has
 * those of its document), proofs in the order of the text, inputs of a conclusion, and the version that asserted it first.
 */
const FACT = `RETURN properties(fact),
  COLLECT {
    MATCH (fact)-[link]->(end)
    WHERE type(link) IN $links
    OPTIONAL MATCH (end)-[:CONTAINED_IN]->(document)
    WITH link, end, coalesce(document, end) AS dated
    RETURN [type(link), end.id, dated.id, dated.writtenOn, dated.printedOn, dated.heldOn, dated.notBefore,
      dated.notAfter, dated.asOf] ORDER BY type(link), end.id
  } AS links,
  COLLECT {
    MATCH (fact)-[proof:PROVED_BY]->(span)-[:IN_SOURCE]->(source)
    OPTIONAL MATCH (span)-[:STANDS_IN]->(document)
    RETURN [proof.field, proof.text, span.id, source.id, span.file, span.start, span.end, span.sha256, span.locator,
      document.id] ORDER BY proof.evidenceKey
  } AS proofs,
  COLLECT { MATCH (fact)-[:INFERRED_FROM]->(input) RETURN input.id ORDER BY input.id } AS inputs,
  COLLECT { MATCH (fact)-[:RECORDED_IN]->(version) RETURN [version.version, version.recordedAt] } AS recorded`;

/** The next page in the order of ids; ids of one type lie between `$after` and `$end`. */
export const listExportFactsAfterId = `CYPHER 5
MATCH (fact:Node)
WHERE fact.id > $after AND fact.id < $end AND fact:Fact
WITH fact ORDER BY fact.id LIMIT $limit
${FACT}
ORDER BY fact.id`;

export const listExportFactsByIds = `CYPHER 5
UNWIND $ids AS id
MATCH (fact:Node {id: id})
${FACT}
ORDER BY fact.id`;

/** When the present version was recorded last. */
export const listRecordingsOfVersion = `CYPHER 5
MATCH (version:DatasetVersion {version: $version})
RETURN version.recordedAt ORDER BY version.recordedAt DESC LIMIT 1`;
