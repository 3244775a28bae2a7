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
import type { Answer } from '../http/answer.js';
import type { Exchange, Exchanges } from '../http/exchange.js';
import type { Limits } from '../limits.js';
import { maskError } from '../mask-error.js';
import { createAdmission } from './admit-request.js';
import { answerInTime } from './answer-in-time.js';
import { createCostPlugin } from './cost-plugin.js';
import { openRequestScope, type RequestScope } from './open-request-scope.js';
import type { OperationExecutor } from './operation-executor.js';
import { createPlainJsonStatusPlugin } from './plain-json-status-plugin.js';
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
  const exchanges: Exchanges = new WeakMap();
  const apollo = createApollo(options, exchanges);
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
        return await answerInTime(runRequest(apollo, request, contextValue), scope.signal);
      } finally {
        close();
      }
    },
  };
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
  exchanges: Exchanges,
): ApolloServer<Context> {
  const { schema, execute, limits, logger, production } = options;
  return new ApolloServer<Context>({
    ...(execute ? { gateway: toGateway(schema, execute) } : { schema }),
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
    plugins: listPlugins(options, exchanges),
  });
}

/** In the order in which they see a request. None may use `willResolveField`: it wraps every field of every answer. */
function listPlugins(
  { limits, logger }: Pick<GraphQLEndpointOptions<object>, 'limits' | 'logger'>,
  exchanges: Exchanges,
): ApolloServerPlugin[] {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
    createCostPlugin(limits, exchanges),
    createPlainJsonStatusPlugin(),
    createReportPlugin(logger, exchanges),
  ];
}

/** Apollo's own switch reaches validation only; enum values in variables are suggested too. */
function hideSuggestion(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, message: error.message.replace(/ ?Did you mean(.+?)\?$/, '') };
}
