import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { EnvironmentError } from '../errors.js';
import type { SavedQuestion } from '../questions/saved-question.js';
import { answerAlive, answerReady, type ReadyState } from './answer-health.js';
import { answerQuestions } from './answer-questions.js';
import { listExplorerRoutes } from './explorer/explorer-routes.js';
import { createGraphQLEndpoint, type GraphQLEndpoint } from './graphql/graphql-endpoint.js';
import type { RequestScope } from './graphql/open-request-scope.js';
import type { OperationExecutor } from './graphql/operation-executor.js';
import { answerBrokenRequest } from './http/answer-broken-request.js';
import { keepInFlight } from './http/keep-in-flight.js';
import type { Routes } from './http/route.js';
import { serveRequest } from './http/serve-request.js';
import type { Limits } from './limits.js';

export interface ApiServerOptions<Context extends object> {
  readonly schema: GraphQLSchema;
  /** Called once for each request that passed the limits. Apollo copies what it returns, so it holds no `#private` fields. */
  readonly createContext: (request: RequestScope) => Context;
  /** Answers validated operations in place of graphql-js, which runs what it hands back. */
  readonly execute?: OperationExecutor<Context> | undefined;
  readonly limits: Limits;
  /** Origins whose pages may call the server, as browsers send them: `https://example.org`. */
  readonly allowedOrigins: readonly string[];
  /** Names under which requests may reach the server, beside `localhost` and addresses; undefined: any. */
  readonly allowedHosts?: readonly string[] | undefined;
  readonly logger: Logger;
  readonly checkReady: () => Promise<ReadyState>;
  /** Trusted documents: asked by `documentId`, listed under `/questions`, opened by the explorer. */
  readonly questions: readonly SavedQuestion[];
  /** Hides the schema: no introspection, no suggestions in errors, no explorer. */
  readonly production: boolean;
}

export interface ApiServer {
  /** Answers a text for nobody, so that whoever asks it next waits for no compiler. Works before `listen`. */
  rehearse(text: string): Promise<void>;
  listen(address: { readonly host: string; readonly port: number }): Promise<{ readonly url: string }>;
  /** Finishes the answers under way, for `limits.shutdownMs` at most. */
  close(): Promise<void>;
}

export function createApiServer<Context extends object>(options: ApiServerOptions<Context>): ApiServer {
  const { limits, logger, allowedOrigins, allowedHosts } = options;
  const graphql = createGraphQLEndpoint(options);
  const routes = listRoutes(options, graphql);
  const inFlight = keepInFlight();
  const server = createServer(toTimeouts(limits), (request, response) => {
    inFlight.add(response);
    void serveRequest(request, response, { routes, allowedOrigins, allowedHosts, logger });
  });
  server.timeout = limits.deadlineMs + IDLE_AFTER_DEADLINE_MS;
  server.on('clientError', (error, socket) => answerBrokenRequest(error, socket, inFlight, logger));
  return {
    rehearse: (text) => graphql.rehearse(text),
    async listen({ host, port }) {
      await graphql.start();
      await bind(server, host, port);
      return { url: toUrl(server.address() as AddressInfo) };
    },
    async close() {
      await inFlight.drain(server, limits.shutdownMs);
      await graphql.stop();
    },
  };
}

/** A client that stops reading its answer is cut off after the deadline and this. */
const IDLE_AFTER_DEADLINE_MS = 20_000;

/** Longer than the minute for which proxies keep a connection, so that none sends a request into one that we just closed. */
const KEEP_ALIVE_MS = 65_000;

function listRoutes(
  {
    checkReady,
    questions,
    logger,
    production,
  }: Pick<ApiServerOptions<object>, 'checkReady' | 'questions' | 'logger' | 'production'>,
  graphql: GraphQLEndpoint,
): Routes {
  return new Map([
    ['/graphql', { methods: ['GET', 'POST'], answer: (exchange) => graphql.answer(exchange) }],
    ['/questions', { methods: ['GET'], answer: () => answerQuestions(questions) }],
    ['/healthz', { methods: ['GET'], answer: answerAlive }],
    ['/readyz', { methods: ['GET'], answer: (exchange) => answerReady(checkReady, exchange, logger) }],
    ...(production ? [] : listExplorerRoutes(questions)),
  ]);
}

function toTimeouts({ headersMs, requestMs }: Limits) {
  return {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: Math.min(1_000, headersMs),
    keepAliveTimeout: KEEP_ALIVE_MS,
  };
}

async function bind(server: Server, host: string, port: number): Promise<void> {
  try {
    await once(server.listen({ host, port }), 'listening');
  } catch (error) {
    throw nameBindFailure(error as NodeJS.ErrnoException, host, port);
  }
}

function nameBindFailure(cause: NodeJS.ErrnoException, host: string, port: number): EnvironmentError {
  if (cause.code === 'EADDRINUSE') {
    const message = `Port ${port} of ${host} is taken by another program; stop it or choose another port.`;
    return new EnvironmentError('PORT_TAKEN', message, { cause });
  }
  const message = `The server cannot listen on ${host}, port ${port} (${cause.code}); choose another host or port.`;
  return new EnvironmentError('CANNOT_LISTEN', message, { cause });
}

function toUrl({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;
}
