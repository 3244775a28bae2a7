import { type GraphQLSchema, graphql } from 'graphql';
import { createQueryContext, type QueryServices } from './query-context.js';

/** Asks questions and drops the answers: a database compiles each text on first use, and no user should wait for that. */
export async function warmUp(
  schema: GraphQLSchema,
  services: QueryServices,
  queries: readonly string[],
): Promise<void> {
  for (const source of queries) {
    const { errors } = await graphql({ schema, source, contextValue: createQueryContext(services) });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  }
}
