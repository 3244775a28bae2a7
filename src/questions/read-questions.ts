import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { parseQuestion } from './parse-question.js';
import type { SavedQuestion } from './saved-question.js';

const EXTENSION = '.graphql';

/** Every question of a folder, in the order of their names, each checked against the schema. */
export async function readQuestions(folder: string, schema: GraphQLSchema): Promise<readonly SavedQuestion[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(EXTENSION)).sort();
  return Promise.all(
    files.map(async (file) =>
      parseQuestion(basename(file, EXTENSION), await readFile(join(folder, file), 'utf8'), schema),
    ),
  );
}
