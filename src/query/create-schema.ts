import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import type { QueryContext } from './query-context.js';
import { findTypeBinding } from './registry.js';
import { rootResolvers } from './root/root-resolvers.js';
import { attachScalars } from './scalars.js';
import { resolveField } from './stepwise/resolve-field.js';
import { resolveNamed } from './stepwise/resolve-named.js';

/** The executable schema: SDL as it stands, with a resolver for every field that a binding serves. */
export function createSchema(sdl: string): GraphQLSchema {
  const schema = buildSchema(sdl);
  attachScalars(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { type: string }) => value.type;
    else if (type === schema.getQueryType()) attachRoot(type);
    else if (isObjectType(type)) attachFields(type);
  }
  return schema;
}

function attachRoot(query: GraphQLObjectType): void {
  for (const [name, field] of Object.entries(query.getFields())) {
    field.resolve = rootResolvers[name as keyof typeof rootResolvers] as GraphQLFieldResolver<unknown, QueryContext>;
  }
}

/**
 * Types without a binding (connections, page info, parts of chains) are plain objects, and so are those that may be made for
 * one answer: only nodes that they name are read.
 */
function attachFields(type: GraphQLObjectType): void {
  const binding = findTypeBinding(type.name);
  if (!binding || binding.madeForAnswers) {
    for (const field of Object.values(type.getFields())) {
      if (isCompositeType(getNamedType(field.type))) field.resolve = resolveNamed;
    }
    return;
  }
  for (const [name, field] of Object.entries(type.getFields())) {
    const bound = binding.fields[name];
    if (!bound) throw new Error(`the binding of ${type.name} does not serve its field ${name}`);
    field.resolve = resolveField(`${type.name}.${name}`, bound);
  }
}
