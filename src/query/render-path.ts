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
 */
export function renderPath(path: readonly Step[], { from, to = '', edge = '' }: PathNames): string {
  const parts = path.map((step, index) => {
    const last = index === path.length - 1;
    const relationship = `[${last ? edge : ''}:${toName(step.type)}]`;
    const arrow = step.direction === 'out' ? `-${relationship}->` : `<-${relationship}-`;
    return `${arrow}(${last ? to : ''}${renderTarget(step)})`;
  });
  return `(${from})${parts.join('')}`;
}

function renderTarget({ label, where }: Step): string {
  const values = Object.entries(where ?? {}).map(([name, value]) => `${toName(name)}: ${renderLiteral(value)}`);
  return `${label === undefined ? '' : `:${toName(label)}`}${values.length > 0 ? ` {${values.join(', ')}}` : ''}`;
}

/** Values of bindings only: words of the model, never a client's. */
function renderLiteral(value: string | boolean): string {
  return typeof value === 'boolean' ? String(value) : `'${toName(value)}'`;
}
