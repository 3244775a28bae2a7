/**
 * Bodies whose name, one of whose other forms, or whose name without that of its parent is one of these forms. For `省科协`
 * in a text of Jiangsu: forms ['省科协', '江苏省科学技术协会', …]. Every branch is a look-up through an index;
 * a property that few nodes have needs the hint, or the planner would rather read its whole index.
 */
export const listBodiesByForms = `CYPHER 5
CALL () {
  MATCH (organization:Organization)
  WHERE organization.form IN $forms
  RETURN organization, 'NAME' AS found, organization.form AS form, null AS alias, false AS inDocument
  UNION ALL
  MATCH (alias:Alias)
  WHERE alias.form IN $forms
  MATCH (alias)-[:STANDS_FOR]->(organization:Organization)
  RETURN organization, 'ALIAS' AS found, alias.form AS form, alias,
         EXISTS { (alias)-[:PROVED_BY]->(:Span)-[:STANDS_IN]->(:Document {id: $document}) } AS inDocument
  UNION ALL
  MATCH (organization:Organization)
  USING INDEX SEEK organization:Organization(tailForm)
  WHERE organization.tailForm IN $tails
  RETURN organization, 'TAIL' AS found, organization.tailForm AS form, null AS alias, false AS inDocument
}
WITH organization, found, form, alias, inDocument 
     ORDER BY CASE found WHEN 'NAME' THEN 0 WHEN 'ALIAS' THEN 1 ELSE 2 END, organization.id LIMIT $limit
RETURN properties(organization), found, form, properties(alias), inDocument,
       COLLECT {
         MATCH (organization)<-[:AFFILIATES]-(tie:Affiliation)-[:AFFILIATES_TO]->(parent:Organization)
         WHERE tie.kind IN ['PART_OF', 'BRANCH_OF']
         RETURN parent.name
       }`;

/** Forms that share most pairs of characters with a text, best first: where a slip of the pen is looked for. */
export const listBodiesByPairs = `CYPHER 5
CALL db.index.fulltext.queryNodes('Name_form_text', $pairs, {limit: $limit}) YIELD node, score
WHERE node:Organization OR EXISTS { (node)-[:STANDS_FOR]->(:Organization) }
WITH node, score,
     CASE WHEN node:Organization THEN node ELSE head([(node)-[:STANDS_FOR]->(owner:Organization) | owner]) END AS organization
RETURN properties(organization), node.form ORDER BY score DESC, organization.id`;

/** Who made a document, with their parts in it, and the places whose forms its words use. */
export const listMakersByDocumentId = `CYPHER 5
MATCH (document:Node {id: $id})
RETURN COLLECT {
         MATCH (document)<-[:ATTRIBUTES]-(part:Attribution)-[:ATTRIBUTED_TO]->(body:Organization)
         WHERE part.role IN ['ISSUER', 'COMPILER']
         RETURN [part.role, properties(body)] ORDER BY body.id
       },
       COLLECT {
         MATCH (document)<-[:STANDS_IN]-(:Span)<-[:PROVED_BY]-(alias:Alias)
         WHERE alias.place IS NOT NULL
         RETURN DISTINCT alias.place
       }`;

/** What bodies are parts or branches of, and what those are parts of in turn. */
export const listWholesByIds = `CYPHER 5
UNWIND $ids AS id
MATCH (body:Node {id: id})
MATCH (body) (()<-[:AFFILIATES]-(tie:Affiliation WHERE tie.kind IN ['PART_OF', 'BRANCH_OF'])-[:AFFILIATES_TO]->()){1,3} (whole:Organization)
RETURN DISTINCT properties(whole)`;

/** What is said or decided about bodies being one: the tie's kind, both names, and the reasons. */
export const listIdentityTiesByIds = `CYPHER 5
UNWIND $ids AS id
MATCH (body:Node {id: id})
MATCH (body)<-[:AFFILIATES|AFFILIATES_TO]-(tie:Affiliation)-[:AFFILIATES|AFFILIATES_TO]->(other:Organization)
WHERE tie.kind IN ['POSSIBLY_SAME_AS', 'NOT_SAME_AS'] AND other.id <> id
RETURN DISTINCT id, tie.kind, other.name, tie.reasons ORDER BY id, other.name`;

/** The body that another was merged into, by the id that the other had. */
export const listSurvivorsByMergedIds = `CYPHER 5
UNWIND $ids AS id
MATCH (alias:Alias)
USING INDEX SEEK alias:Alias(mergedId)
WHERE alias.mergedId = id
MATCH (alias)-[:STANDS_FOR]->(organization:Organization)
RETURN id, properties(organization)`;
