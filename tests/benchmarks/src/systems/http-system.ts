import autocannon from 'autocannon';
import { hasText, readText } from '../questions/read-text.js';
import { type Child, startChild } from './start-child.js';
import type { Asked, Load, System, SystemName } from './system.js';

export interface HttpSystemOptions {
  readonly name: SystemName;
  /** The command after `node`. */
  readonly args: readonly string[];
  readonly environment: Record<string, string>;
  /** The document that asks the question of this system; the question's own unless it speaks another schema. */
  readonly documentFile?: string;
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
/** A client waits longer than any server is given. */
const CLIENT_TIMEOUT_SECONDS = 120;

export async function startHttpSystem(options: HttpSystemOptions): Promise<System> {
  const child = await startChild(options.args, options.environment);
  const { documentFile = 'question.graphql' } = options;
  const toBody = ({ question, variables }: Asked) => {
    if (!hasText(question, documentFile)) throw new Error('it has no way to say this question');
    return JSON.stringify({
      query: readText(question, documentFile),
      operationName: question.operation,
      variables: options.documentFile ? { ...variables, ...question.parameters(variables) } : variables,
    });
  };
  return {
    name: options.name,
    pid: child.pid,
    ask: async (asked) => (await post(child, toBody(asked), asked)).data,
    load: (asked, clients, seconds) => load(child, toBody(asked), asked, clients, seconds),
    close: () => child.close(),
  };
}

async function post({ url }: Child, body: string, { question }: Asked) {
  const response = await fetch(url, { method: 'POST', headers: HEADERS, body });
  const text = await response.text();
  const answer = JSON.parse(text) as { data?: unknown; errors?: readonly { message: string }[] };
  const [error] = answer.errors ?? [];
  if (error || answer.data === undefined) throw new Error(`${question.name}: ${error?.message ?? text.slice(0, 200)}`);
  return { data: answer.data, bytes: Buffer.byteLength(text) };
}

async function load(child: Child, body: string, asked: Asked, clients: number, seconds: number): Promise<Load> {
  const { bytes } = await post(child, body, asked);
  const startedAt = performance.now();
  const result = await autocannon({
    url: child.url,
    method: 'POST',
    headers: HEADERS,
    body,
    connections: clients,
    duration: seconds,
    timeout: CLIENT_TIMEOUT_SECONDS,
  });
  const elapsed = (performance.now() - startedAt) / 1_000;
  const failed = result.non2xx + result.errors;
  if (failed > 0) throw new Error(`${asked.question.name}: ${failed} requests failed under load`);
  const { p50, p99 } = result.latency;
  return { requests: result['2xx'], seconds: elapsed, p50Ms: p50, p99Ms: p99, bytes };
}
