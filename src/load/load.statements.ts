/** What stands in the graph: `[id, contentHash]`. */
export const listStoredHashes = `CYPHER 5
MATCH (node:Node)
RETURN node.id, node.contentHash`;

/** A graph that is being changed has no hash. What matters is the lock that this takes until the end of the transaction. */
export const lockDataset = `CYPHER 5
MATCH (dataset:Node {id: $id})
REMOVE dataset.graphHash`;

export const deleteNodesByIds = `CYPHER 5
UNWIND $ids AS id
MATCH (node:Node {id: id})
DETACH DELETE node`;

/** A changed node keeps its id and the relationships that others start at it; what it says itself is written anew. */
export const clearNodesByIds = `CYPHER 5
UNWIND $ids AS id
MATCH (node:Node {id: id})
SET node = {id: id}
WITH node
MATCH (node)-[relationship]->()
DELETE relationship`;

/**
 * `rows`: `{labels, properties}`. Labels are data here, so that one text serves every type: on a fresh server each text
 * costs up to a second to compile.
 */
export const createNodes = `CYPHER 5
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties`;

/** A fact that is withdrawn keeps its node, under other labels: closed facts still point at it. */
export const setNodeContent = `CYPHER 5
UNWIND $rows AS row
MATCH (node:Node {id: row.properties.id})
SET node:$(row.labels), node = row.properties
REMOVE node:$([label IN labels(node) WHERE NOT label IN row.labels])`;

/** `rows`: `{type, from, to, properties}`; both ends must be there, which the caller checks by counting. */
export const createRelationships = `CYPHER 5
UNWIND $rows AS row
MATCH (source:Node {id: row.from})
MATCH (target:Node {id: row.to})
CREATE (source)-[relationship:$(row.type)]->(target)
SET relationship = row.properties
RETURN count(relationship)`;

/** When the data was last written says nothing about what it says: both stay outside the content hash. */
export const stampDataset = `CYPHER 5
MATCH (dataset:Dataset {id: $id})
SET dataset.graphHash = $graphHash, dataset.loadedAt = $loadedAt`;

/** An imported dataset says its own hash; only when it was written is not known before. */
export const stampImported = `CYPHER 5
MATCH (dataset:Dataset {id: $id})
SET dataset.loadedAt = $loadedAt`;

/** `[inputsHash, world]`; a world is what was imported and never loaded. */
export const getLoadedInputs = `CYPHER 5
MATCH (dataset:Dataset)
RETURN dataset.inputsHash, dataset.world`;

/** Both come from the counts that the store keeps. */
export const countGraph = `CYPHER 5
CALL () { MATCH (node) RETURN count(node) AS nodes }
CALL () { MATCH ()-[relationship]->() RETURN count(relationship) AS relationships }
RETURN nodes, relationships`;

/** True where nodes have our label but no dataset of ours is there. */
export const hasForeignNodes = `CYPHER 5
RETURN EXISTS { MATCH (node:Node) } AND NOT EXISTS { MATCH (dataset:Node:Dataset) }`;
