import type { Step } from '../binding/step.js';
import { toName } from '../graph/labels.js';

export interface PathNames {
  /** Variable that the path starts at. */
  readonly from: string;
  /** Variable that it ends at; left out: the end needs no name. */
  readonly to?: string;
  /** Variable for its last relationship. */
  readonly edge?: string;
}

/**
 * A pattern from one variable to another:
 * `(document)<-[:ATTRIBUTES]-(:Attribution {role: 'ISSUER'})-[:ATTRIBUTED_TO]->(issuer)`.
 * A step that repeats, `(document)-[:LEADS_TO*1..12]->(end)`, has no variable for its relationship, and whoever uses the
 * pattern keeps each end once (`isRepeating`).
 */
export function renderPath(path: readonly Step[], { from, to = '', edge = '' }: PathNames): string {
  const parts = path.map((step, index) => {
    const last = index === path.length - 1;
    const relationship = `[${last && step.upTo === undefined ? edge : ''}:${renderRelationship(step)}]`;
    const arrow = step.direction === 'out' ? `-${relationship}->` : `<-${relationship}-`;
    return `${arrow}(${last ? to : ''}${renderTarget(step)})`;
  });
  return `(${from})${parts.join('')}`;
}

/** Whether the same end may be reached in several ways, and over no relationship that could be named. */
export function isRepeating(path: readonly Step[]): boolean {
  return path.some(({ upTo }) => upTo !== undefined);
}

function renderRelationship({ type, upTo, edgeWhere }: Step): string {
  if (upTo !== undefined && !Number.isInteger(upTo)) throw new Error(`a step cannot repeat ${upTo} times`);
  return `${toName(type)}${upTo === undefined ? '' : `*1..${upTo}`}${renderValues(edgeWhere)}`;
}

function renderTarget({ label, where }: Step): string {
  return `${label === undefined ? '' : `:${toName(label)}`}${renderValues(where)}`;
}

function renderValues(wanted: Step['where'] = {}): string {
  const values = Object.entries(wanted).map(([name, value]) => `${toName(name)}: ${renderLiteral(value)}`);
  return values.length > 0 ? ` {${values.join(', ')}}` : '';
}

/** Values of bindings only: words of the model, never a client's. */
function renderLiteral(value: string | boolean): string {
  return typeof value === 'boolean' ? String(value) : `'${toName(value)}'`;
}
