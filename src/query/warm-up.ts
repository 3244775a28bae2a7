import { parse } from 'graphql';
import type { Executor } from './executor.js';
import { createQueryContext, type QueryServices } from './query-context.js';

/**
 * Asks questions and drops the answers: a database compiles each text on first use, and no user should wait for that. The
 * questions are valid, as saved ones are when they are read.
 */
export async function warmUp(execute: Executor, services: QueryServices, queries: readonly string[]): Promise<void> {
  for (const source of queries) {
    const { errors } = await execute({ document: parse(source), contextValue: createQueryContext(services) });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  }
}
