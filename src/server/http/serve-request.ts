import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { createRefusal } from '../create-refusal.js';
import { logExchange } from '../log-exchange.js';
import { logFailure } from '../log-failure.js';
import { maskError } from '../mask-error.js';
import { type Answer, toErrorAnswer } from './answer.js';
import { answerPreflight, readCorsHeaders } from './cross-origin.js';
import { encodeAnswer } from './encode-answer.js';
import { type Exchange, openExchange } from './exchange.js';
import { CLIENT_GONE } from './read-body.js';
import { refuseForeignHost } from './refuse-host.js';
import { listMethods, type Routes } from './route.js';
import { sendAnswer } from './send-answer.js';

export interface ServeOptions {
  readonly routes: Routes;
  readonly allowedOrigins: readonly string[];
  /** Names that requests may be for; undefined: any. */
  readonly allowedHosts: readonly string[] | undefined;
  readonly logger: Logger;
}

/** Finds the route, sends its answer, and turns whatever fails on the way into an answer too. Never throws. */
export async function serveRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { routes, allowedOrigins, allowedHosts, logger }: ServeOptions,
): Promise<void> {
  const exchange = openExchange(request, response);
  response.once('close', () => logExchange(logger, exchange));
  const corsHeaders = readCorsHeaders(exchange, allowedOrigins);
  try {
    refuseForeignHost(request.headers.host, allowedHosts);
    const answer = await answerByRoute(exchange, routes, allowedOrigins);
    const withCors = { ...answer, headers: { ...answer.headers, ...corsHeaders } };
    sendAnswer(exchange, await encodeAnswer(withCors, request.headers['accept-encoding']));
  } catch (error) {
    if (error === CLIENT_GONE) return;
    logFailure(logger, exchange.requestId, error);
    exchange.notes.errors = [String(maskError(error).extensions?.code)];
    const answer = toErrorAnswer(error, exchange.requestId);
    sendAnswer(exchange, { ...answer, headers: { ...answer.headers, ...corsHeaders } });
  }
}

function answerByRoute(exchange: Exchange, routes: Routes, allowedOrigins: readonly string[]) {
  const { method = '' } = exchange.request;
  const route = routes.get(exchange.path);
  if (!route) {
    throw createRefusal({
      code: 'NOT_FOUND',
      status: 404,
      message: 'Nothing is served under this path; GraphQL is served under "/graphql".',
    });
  }
  if (method === 'OPTIONS') return answerPreflight(exchange, allowedOrigins, listMethods(route));
  const asked = method === 'HEAD' ? 'GET' : method;
  if (!route.methods.some((known) => known === asked)) {
    throw createRefusal({
      code: 'METHOD_NOT_ALLOWED',
      status: 405,
      message: `This path takes ${listMethods(route)} only.`,
      headers: { allow: listMethods(route) },
    });
  }
  return route.answer(exchange) satisfies Answer | Promise<Answer>;
}
