import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';

const file = resolve(import.meta.dirname, '../../neo4j-graphql/type-definitions.graphql');

/** The schema that the official library makes of a type definition over our graph. */
export function createOfficialSchema(driver: Driver): Promise<GraphQLSchema> {
  return new Neo4jGraphQL({ typeDefs: readFileSync(file, 'utf8'), driver }).getSchema();
}
