import { defaultFieldResolver, type GraphQLResolveInfo } from 'graphql';
import { NodeReference } from '../node-record.js';
import type { QueryContext } from '../query-context.js';
import { readNodes } from './read-level.js';

/** A field of a plain object; nodes that it names are read in one batch. */
export async function resolveNamed(
  source: unknown,
  arguments_: unknown,
  context: QueryContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const value: unknown = await defaultFieldResolver(source, arguments_, context, info);
  return Array.isArray(value) ? Promise.all(value.map((item) => readNamed(item, context))) : readNamed(value, context);
}

function readNamed(value: unknown, context: QueryContext): unknown {
  if (!(value instanceof NodeReference)) return value;
  return context.loader('node', (ids) => readNodes(context, ids)).load(value.id);
}
