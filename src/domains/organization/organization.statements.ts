/**
 * Ways to find organizations: fragments that bind `organization`, by `$text` and `$place`. A canonical name stands for its
 * body everywhere; in a place also forms of that place, and forms of no place in particular.
 */
export const SEEK_ORGANIZATION = {
  id: 'MATCH (organization:Node:Organization {id: $text})',
  name: 'MATCH (organization:Organization {name: $text})',
  alias: seekByAlias(''),
  aliasInPlace: seekByAlias('WHERE coalesce(alias.place, $place) = $place'),
} as const;

export const findOrganizationsByName = findBy(SEEK_ORGANIZATION.name);
export const findOrganizationsByAlias = findBy(SEEK_ORGANIZATION.alias);
export const findOrganizationsByAliasInPlace = findBy(SEEK_ORGANIZATION.aliasInPlace);

function findBy(seek: string): string {
  return `CYPHER 5
${seek}
RETURN properties(organization)`;
}

function seekByAlias(where: string): string {
  return `CALL () {
  MATCH (organization:Organization {name: $text})
  RETURN organization
  UNION
  MATCH (alias:Alias {text: $text})-[:STANDS_FOR]->(organization:Organization)
  ${where}
  RETURN organization
}`;
}

/** Names that begin alike, for suggestions; bounded, so that a short beginning stays cheap. */
export const listNamesByPrefix = `CYPHER 5
MATCH (organization:Organization)
WHERE organization.name STARTS WITH $prefix
RETURN organization.name LIMIT 200`;
