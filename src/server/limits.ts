/** What one request may ask for and how long it may take. The command line can lower or raise each figure. */
export interface Limits {
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Lexical tokens of a GraphQL document. */
  readonly tokens: number;
  /** Fields inside one another, fragments expanded. The standard introspection query needs 15. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Selections of all operations together, with every fragment counted wherever it is spread. */
  readonly selections: number;
  /** Top-level variables. */
  readonly variables: number;
  /** Lists and objects inside one another in a variable. */
  readonly variableDepth: number;
  /** Keys and values in all variables together; a list or an object counts one beside what is in it. */
  readonly variableValues: number;
  /** Characters of all strings and keys in the variables together. */
  readonly variableCharacters: number;
  /** Objects that an answer may hold at most, computed before it is run. */
  readonly objects: number;
  /** Counted for a list that has neither `first` nor `@listSize`. */
  readonly assumedListSize: number;
  /** From the end of the request's body to the answer. */
  readonly deadlineMs: number;
  /** A client that needs longer to send its headers is cut off. */
  readonly headersMs: number;
  /** A client that needs longer to send its whole request is cut off. */
  readonly requestMs: number;
  /** How long `close` waits for answers that are under way. */
  readonly shutdownMs: number;
}

export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 1_048_576,
  tokens: 4_000,
  depth: 20,
  aliases: 30,
  rootFields: 20,
  directives: 50,
  selections: 1_000,
  variables: 50,
  variableDepth: 12,
  variableValues: 5_000,
  variableCharacters: 100_000,
  objects: 20_000,
  assumedListSize: 10,
  deadlineMs: 10_000,
  headersMs: 5_000,
  requestMs: 8_000,
  shutdownMs: 10_000,
};
