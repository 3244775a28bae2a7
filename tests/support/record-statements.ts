import { type DocumentNode, parse } from 'graphql';
import type { Database } from '../../src/graph/connect-database.js';
import type { Executor } from '../../src/query/executor.js';
import { createQueryContext } from '../../src/query/query-context.js';

export interface SentStatement {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
}

export interface RecordedOperation {
  readonly document?: DocumentNode;
  readonly source: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** The statements that an executor sends for an operation, in order; errors of the answer are the answer's. */
export async function recordStatements(
  executor: Executor,
  read: Database['read'],
  { source, document = parse(source), variables, operationName }: RecordedOperation,
): Promise<readonly SentStatement[]> {
  const sent: SentStatement[] = [];
  const contextValue = createQueryContext({
    read(text, parameters = {}) {
      sent.push({ text, parameters });
      return read(text, parameters);
    },
    readSource: async () => null,
  });
  await executor({ document, variableValues: variables, operationName, contextValue });
  return sent;
}
