import { GraphQLError } from 'graphql';

export interface Refusal {
  /** Stable: clients switch on it. Every code stands in docs/errors.md. */
  readonly code: string;
  readonly status: number;
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that we turn away, as the error that Apollo and our own HTTP layer both understand. */
export function createRefusal({ code, status, message, extensions, headers }: Refusal): GraphQLError {
  const http = { status, headers: new Map(Object.entries(headers ?? {})) };
  return new GraphQLError(message, { extensions: { ...extensions, code, http } });
}
