import { ApolloServer, type ApolloServerPlugin, type HTTPGraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { SavedQuestion } from '../../questions/saved-question.js';
import type { Answer } from '../http/answer.js';
import type { Exchange } from '../http/exchange.js';
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
  stop(): Promise<void>;
}

export function createGraphQLEndpoint<Context extends object>(
  options: GraphQLEndpointOptions<Context>,
): GraphQLEndpoint {
  const { createContext, limits, questions } = options;
  const exchanges = new WeakMap<object, Exchange>();
  const apollo = createApollo(options, exchanges);
  const admit = createAdmission(limits);
  return {
    start: () => apollo.start(),
    stop: () => apollo.stop(),
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
  exchanges: WeakMap<object, Exchange>,
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
  exchanges: WeakMap<object, Exchange>,
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
