import type { HTTPGraphQLRequest } from '@apollo/server';
import type { CountOperation } from '../cost/count-operation.js';
import { toCostReport } from '../cost/to-cost-report.js';
import type { Answer } from '../http/answer.js';
import type { Exchange } from '../http/exchange.js';
import type { HandedOver } from './hand-over-plugin.js';
import type { WholeExecutor } from './operation-executor.js';
import type { PreparedDocuments } from './prepared-documents.js';

export interface PreparedAnswers<Context> {
  readonly documents: PreparedDocuments;
  readonly execute: WholeExecutor<Context>;
  readonly count: CountOperation;
  readonly objects: number;
  /** Where a result with errors waits for Apollo. */
  readonly results: HandedOver;
}

/**
 * Answers a request for a prepared document without Apollo, whose work on a request costs more than a short statement: it
 * hashes the text, negotiates, and asks every plugin at every step. Undefined where Apollo has to answer: what is not
 * prepared, what is refused, and what failed, whose result it then formats. Both give the same bytes.
 */
export async function answerPrepared<Context>(
  { documents, execute, count, objects, results }: PreparedAnswers<Context>,
  request: HTTPGraphQLRequest,
  { notes }: Pick<Exchange, 'notes'>,
  contextValue: Context,
): Promise<Answer | undefined> {
  const prepared = documents.find(request);
  const cost = prepared && count(prepared);
  if (!cost || cost.objects > objects) return undefined;
  const { document, operation, operationName, variables, contentType } = prepared;
  const result = await execute({ document, operationName, variableValues: variables, contextValue });
  if (result.errors) {
    results.set(request, result);
    return undefined;
  }
  const report = toCostReport(cost, objects);
  notes.operation = operation.name?.value;
  notes.cost = report.objects;
  const extensions = { ...result.extensions, cost: report };
  return {
    status: 200,
    headers: { 'content-type': contentType },
    body: `${JSON.stringify({ data: result.data, extensions })}\n`,
  };
}
