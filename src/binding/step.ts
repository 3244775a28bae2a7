/** One relationship on the way from a node to another, and what the node it leads to must be. */
export interface Step {
  readonly type: string;
  readonly direction: 'out' | 'in';
  /** Only where the relationship alone does not decide what stands at its end. */
  readonly label?: string;
  /** Values that the node at its end must have. */
  readonly where?: Readonly<Record<string, string | boolean>>;
  /** Values that the relationship itself must have. */
  readonly edgeWhere?: Readonly<Record<string, string | boolean>>;
  /** At most so many times over, one after the other; what is reached in several ways counts once. */
  readonly upTo?: number;
}

type Target = Pick<Step, 'label' | 'where' | 'edgeWhere' | 'upTo'>;

/** Along a relationship: `(here)-[:TYPE]->(there)`. */
export function out(type: string, target: Target = {}): Step {
  return { type, direction: 'out', ...target };
}

/** Against a relationship: `(here)<-[:TYPE]-(there)`. */
export function into(type: string, target: Target = {}): Step {
  return { type, direction: 'in', ...target };
}
