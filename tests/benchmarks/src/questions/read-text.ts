import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Question } from './question.js';

const folder = resolve(import.meta.dirname, '../../questions');

/** A file of a question: `question.graphql`, `best.cypher`, `plain.cypher`, `neo4j-graphql.graphql`. */
export function readText({ folder: name }: Pick<Question, 'folder'>, file: string): string {
  return readFileSync(resolve(folder, name, file), 'utf8');
}

/** Not every system can ask every question. */
export function hasText({ folder: name }: Pick<Question, 'folder'>, file: string): boolean {
  return existsSync(resolve(folder, name, file));
}
