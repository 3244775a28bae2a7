import { ApolloServer, type ApolloServerPlugin, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { EnvironmentError } from '../../errors.js';
import type { SavedQuestion } from '../../questions/saved-question.js';
import { type CountOperation, createOperationCounter } from '../cost/count-operation.js';
import type { Answer } from '../http/answer.js';
import type { Exchange, Exchanges } from '../http/exchange.js';
import type { Limits } from '../limits.js';
import { maskError } from '../mask-error.js';
import { createAdmission } from './admit-request.js';
import { answerInTime } from './answer-in-time.js';
import { answerPrepared, type PreparedAnswers } from './answer-prepared.js';
import { createCostPlugin } from './cost-plugin.js';
import { createHandOverPlugin, type HandedOver } from './hand-over-plugin.js';
import { openRequestScope, type RequestScope } from './open-request-scope.js';
import { completeExecutor, type OperationExecutor } from './operation-executor.js';
import { createPlainJsonStatusPlugin } from './plain-json-status-plugin.js';
import { keepPreparedDocuments, type PreparedDocuments } from './prepared-documents.js';
import { readGraphQLRequest } from './read-graphql-request.js';
import { createReportPlugin } from './report-plugin.js';
import { resolveDocumentId } from './resolve-document-id.js';
import { toGateway } from './to-gateway.js';

export interface GraphQLEndpointOptions<Context extends object> {
  readonly schema: GraphQLSchema;
  readonly createContext: (request: RequestScope) => Context;
  /** Answers in place of graphql-js. */
  readonly execute?: OperationExecutor<Context> | undefined;
  /** What `documentId` can name. */
  readonly questions: readonly SavedQuestion[];
  readonly limits: Limits;
  readonly logger: Logger;
  readonly production: boolean;
}

export interface GraphQLEndpoint {
  start(): Promise<void>;
  answer(exchange: Exchange): Promise<Answer>;
  /** Answers a text for nobody; fails where a client would be shown an error. */
  rehearse(text: string): Promise<void>;
  stop(): Promise<void>;
}

/** Databases compile what they have not seen for longer than any client would wait. */
const LONGEST_REHEARSAL_MS = 300_000;

export function createGraphQLEndpoint<Context extends object>(
  options: GraphQLEndpointOptions<Context>,
): GraphQLEndpoint {
  const { createContext, limits, questions } = options;
  const shared = createShared(options);
  const { exchanges, prepared } = shared;
  const apollo = createApollo(options, shared);
  const admit = createAdmission(limits);
  let started: Promise<void> | undefined;
  const start = () => {
    started ??= apollo.start();
    return started;
  };
  return {
    start,
    stop: () => apollo.stop(),
    async rehearse(text) {
      await start();
      const http: HTTPGraphQLRequest = { method: 'POST', headers: new HeaderMap(), search: '', body: { query: text } };
      exchanges.set(http, { requestId: 'rehearsal', notes: {} });
      admit(http);
      const { signal } = new AbortController();
      const contextValue = createContext({ requestId: 'rehearsal', signal, deadlineMs: LONGEST_REHEARSAL_MS });
      const { body } = await apollo.executeOperation({ query: text, http }, { contextValue });
      const [error] = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
      if (error)
        throw new EnvironmentError(
          'REHEARSAL_FAILED',
          `A trusted document has no answer; see the log: ${error.message}`,
        );
    },
    async answer(exchange) {
      const request = resolveDocumentId(await readGraphQLRequest(exchange, limits.bodyBytes), questions);
      exchanges.set(request, exchange);
      admit(request);
      const { scope, close } = openRequestScope(exchange.response, exchange.requestId, limits.deadlineMs);
      try {
        const contextValue = createContext(scope);
        const answer = async () =>
          (prepared && (await answerPrepared(prepared, request, exchange, contextValue))) ??
          (await runRequest(apollo, request, contextValue));
        return await answerInTime(answer(), scope.signal);
      } finally {
        close();
      }
    },
  };
}

/** What Apollo's plugins, its executor and the short way past it have in common. */
interface Shared<Context> {
  readonly exchanges: Exchanges;
  readonly results: HandedOver;
  readonly count: CountOperation;
  readonly documents: PreparedDocuments;
  /** Only with an executor of our own. */
  readonly prepared: PreparedAnswers<Context> | undefined;
}

function createShared<Context extends object>({
  schema,
  execute,
  limits,
}: GraphQLEndpointOptions<Context>): Shared<Context> {
  const results: HandedOver = new WeakMap();
  const count = createOperationCounter(schema, limits.assumedListSize);
  const documents = keepPreparedDocuments();
  const prepared = execute && {
    documents,
    execute: completeExecutor(schema, execute),
    count,
    objects: limits.objects,
    results,
  };
  return { exchanges: new WeakMap(), results, count, documents, prepared };
}

async function runRequest<Context extends object>(
  apollo: ApolloServer<Context>,
  request: HTTPGraphQLRequest,
  contextValue: Context,
) {
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: request,
    context: async () => contextValue,
  });
  if (body.kind !== 'complete') throw new TypeError('Apollo answered in parts, which nothing here asks for.');
  return { status: status ?? 200, headers: Object.fromEntries(headers), body: body.string };
}

function createApollo<Context extends object>(
  options: GraphQLEndpointOptions<Context>,
  shared: Shared<Context>,
): ApolloServer<Context> {
  const { schema, limits, logger, production } = options;
  const { prepared, results } = shared;
  return new ApolloServer<Context>({
    ...(prepared ? { gateway: toGateway(schema, prepared.execute, results) } : { schema }),
    logger,
    nodeEnv: production ? 'production' : 'development',
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    stopOnTerminationSignals: false,
    formatError: (_formatted, error) => (production ? hideSuggestion(maskError(error)) : maskError(error)),
    plugins: listPlugins(options, shared),
  });
}

/** In the order in which they see a request. None may use `willResolveField`: it wraps every field of every answer. */
function listPlugins(
  { limits, logger }: Pick<GraphQLEndpointOptions<object>, 'limits' | 'logger'>,
  { count, documents, exchanges, results }: Omit<Shared<object>, 'prepared'>,
): ApolloServerPlugin[] {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
    createCostPlugin(count, limits.objects, exchanges),
    documents.plugin,
    createHandOverPlugin(results),
    createPlainJsonStatusPlugin(),
    createReportPlugin(logger, exchanges),
  ];
}

/** Apollo's own switch reaches validation only; enum values in variables are suggested too. */
function hideSuggestion(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, message: error.message.replace(/ ?Did you mean(.+?)\?$/, '') };
}
