import type { NodeRecord } from './node-record.js';

/** An expected refusal, as the schema's types of that name. */
export type Refusal =
  | { readonly type: 'NotFound'; readonly message: string; readonly nearest: readonly string[] }
  | { readonly type: 'Ambiguous'; readonly message: string; readonly candidates: readonly NodeRecord[] }
  | { readonly type: 'ValidationFailed'; readonly message: string; readonly argument: string };

const REFUSALS: ReadonlySet<string> = new Set(['NotFound', 'Ambiguous', 'ValidationFailed']);

export function isRefusal<Result extends { readonly type: string }>(result: Result | Refusal): result is Refusal {
  return REFUSALS.has(result.type);
}
