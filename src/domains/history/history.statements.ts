export const listVersions = `CYPHER 5
MATCH (version:DatasetVersion)
RETURN properties(version) ORDER BY version.position`;

/** What the versions up to one said, oldest first: `[position, lines]`. Bounded by the caller, who knows how many lines there are. */
export const listLinesUpToPosition = `CYPHER 5
MATCH (part:HistoryPart)-[:PART_OF_VERSION]->(version:DatasetVersion)
WHERE version.position <= $position
RETURN version.position, part.lines ORDER BY version.position, part.position`;
