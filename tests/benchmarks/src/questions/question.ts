import type { Subjects } from '../world/subjects.js';

export type Variables = Readonly<Record<string, string>>;
/** One row of an answer of the database, in the order of its RETURN clause. */
export type Cells = readonly unknown[];

/** A question of the benchmark, as a GraphQL document and as the best Cypher on the same model. */
export interface Question {
  /** Its name in options, tables and `bench.json`. */
  readonly name: string;
  /** Its folder under `questions/`: the GraphQL document and the Cypher texts. */
  readonly folder: string;
  /** Name of the operation in its GraphQL document. */
  readonly operation: string;
  /** What is asked for in a world; null where the world has nothing to ask for. */
  readonly variables: (subjects: Subjects) => Variables | null;
  /** Parameters of the Cypher text. */
  readonly parameters: (variables: Variables) => Readonly<Record<string, unknown>>;
  /** `data` of the GraphQL answer, from the rows of the Cypher text. */
  readonly shape: (rows: readonly Cells[], variables: Variables) => object;
}
