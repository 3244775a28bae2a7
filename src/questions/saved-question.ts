import type { OperationDefinitionNode } from 'graphql';

/** A question that is shipped with the schema: one trusted document, asked by name or by id, with values for its variables. */
export interface SavedQuestion {
  /** The name of its file: short, and kept when its wording changes. */
  readonly name: string;
  /** `sha256:` and the hash of its text: names this very wording. */
  readonly id: string;
  readonly text: string;
  /** What it asks, in our words. */
  readonly asks: { readonly zh: string; readonly en: string };
  /** What a row of its answer is. */
  readonly row: string;
  readonly operation: OperationDefinitionNode;
  readonly variables: readonly QuestionVariable[];
}

export interface QuestionVariable {
  readonly name: string;
  /** As GraphQL writes it: `[OrganizationKind!]!`. */
  readonly type: string;
  /** What is asked where nobody gives a value; absent where there is none. */
  readonly default?: unknown;
}
