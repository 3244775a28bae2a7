import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { packageFolder } from '../config.js';
import { createSchema } from '../query/create-schema.js';
import { readSchema } from '../query/read-schema.js';
import { readQuestions } from '../questions/read-questions.js';
import type { SavedQuestion } from '../questions/saved-question.js';

export interface Shipped {
  readonly schema: GraphQLSchema;
  readonly questions: readonly SavedQuestion[];
}

let schema: Promise<GraphQLSchema> | undefined;
let shipped: Promise<Shipped> | undefined;

/** The schema of the package, read once for a process. */
export function readShippedSchema(): Promise<GraphQLSchema> {
  schema ??= readSchema(join(packageFolder, 'schema')).then(createSchema);
  return schema;
}

/** The schema and the saved questions, read once for a process: commands look them up several times. */
export function readShipped(): Promise<Shipped> {
  shipped ??= readShippedSchema().then(async (schema) => ({
    schema,
    questions: await readQuestions(join(packageFolder, 'questions'), schema),
  }));
  return shipped;
}
