import { Writable } from 'node:stream';
import { execute } from 'graphql';
import { pino } from 'pino';
import { type ApiServer, type ApiServerOptions, createApiServer } from '../../../../src/server/create-api-server.js';
import type { RequestScope } from '../../../../src/server/graphql/open-request-scope.js';
import { DEFAULT_LIMITS, type Limits } from '../../../../src/server/limits.js';
import { buildTestSchema, type Witness } from './build-test-schema.js';

export interface TestServer extends Witness {
  readonly api: ApiServer;
  /** Where GraphQL is served. */
  readonly url: string;
  readonly port: number;
  readonly lines: Record<string, unknown>[];
  at(path: string): string;
  /** Sends a GraphQL request as JSON. */
  ask(query: string, variables?: unknown): Promise<TestAnswer>;
  post(body: string, headers?: Record<string, string>): Promise<TestAnswer>;
}

export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: TestBody;
  /** The code of the first error. */
  readonly code: string | undefined;
}

interface TestBody {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
  readonly [key: string]: unknown;
}

type Overrides = Partial<Omit<ApiServerOptions<RequestScope>, 'limits' | 'schema'>> & {
  readonly limits?: Partial<Limits>;
};

/** A server on a free port with the small schema of these tests, answering through an executor; what it logs is kept. */
export async function startTestServer(overrides: Overrides = {}, port = 0): Promise<TestServer> {
  const witness: Witness = { calls: [], scopes: [] };
  const lines: Record<string, unknown>[] = [];
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
  const schema = buildTestSchema(witness);
  const api = createApiServer<RequestScope>({
    schema,
    execute: async (operation) => execute({ ...operation, schema }),
    createContext: (scope) => {
      witness.scopes.push(scope);
      return scope;
    },
    allowedOrigins: [],
    logger: pino({ level: 'info' }, sink),
    checkReady: async () => ({ ready: true }),
    questions: [],
    production: false,
    ...overrides,
    limits: { ...DEFAULT_LIMITS, ...overrides.limits },
  });
  const { url } = await api.listen({ host: '127.0.0.1', port });
  const at = (path: string) => new URL(path, url).href;
  const post = async (body: string, headers: Record<string, string> = {}) =>
    readAnswer(
      await fetch(at('graphql'), { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } }),
    );
  return Object.assign(witness, {
    api,
    url: at('graphql'),
    port: Number(new URL(url).port),
    lines,
    at,
    post,
    ask: (query: string, variables?: unknown) => post(JSON.stringify({ query, variables })),
  });
}

export async function readAnswer(response: Response): Promise<TestAnswer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body: TestBody = isJson ? JSON.parse(text) : {};
  const code = body.errors?.[0]?.extensions.code;
  return {
    status: response.status,
    headers: response.headers,
    text,
    body,
    code: typeof code === 'string' ? code : undefined,
  };
}
