import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { addReference, INTERNAL_ERROR_CODE, maskError } from '../mask-error.js';

/** What goes back over HTTP, as plain data. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export function toJsonAnswer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: `${JSON.stringify(body)}\n`,
  };
}

/** Every failure has the shape of a GraphQL answer, whether Apollo met it or not. */
export function toErrorAnswer(error: unknown, requestId: string): Answer {
  const shape = addReference(maskError(error), requestId);
  const { status, headers } = readHttp(error, shape);
  return toJsonAnswer(status, { errors: [shape] }, headers);
}

function readHttp(error: unknown, shape: GraphQLFormattedError) {
  const isInternal = shape.extensions?.code === INTERNAL_ERROR_CODE;
  const http = error instanceof GraphQLError && !isInternal ? error.extensions.http : undefined;
  const { status = 500, headers = new Map() } = (http ?? {}) as { status?: number; headers?: Map<string, string> };
  return { status, headers: Object.fromEntries(headers) };
}
