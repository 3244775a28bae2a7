/** Bodies with this canonical name. */
export const findOrganizationsByName = `CYPHER 5
MATCH (organization:Organization {name: $text})
RETURN properties(organization)`;

/** Bodies that a form of a name stands for in any place; a canonical name stands for its body everywhere. */
export const findOrganizationsByAlias = `CYPHER 5
MATCH (organization:Organization {name: $text})
RETURN properties(organization)
UNION
MATCH (alias:Alias {text: $text})-[:STANDS_FOR]->(organization:Organization)
RETURN properties(organization)`;

/** The same in one place: forms of that place, and forms of no place in particular. */
export const findOrganizationsByAliasInPlace = `CYPHER 5
MATCH (organization:Organization {name: $text})
RETURN properties(organization)
UNION
MATCH (alias:Alias {text: $text})-[:STANDS_FOR]->(organization:Organization)
WHERE coalesce(alias.place, $place) = $place
RETURN properties(organization)`;

/** Names that begin alike, for suggestions; bounded, so that a short beginning stays cheap. */
export const listNamesByPrefix = `CYPHER 5
MATCH (organization:Organization)
WHERE organization.name STARTS WITH $prefix
RETURN organization.name LIMIT 200`;
