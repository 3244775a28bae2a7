import type { OperationDefinitionNode } from 'graphql';
import type { Cost } from './count-objects.js';

type Variables = Readonly<Record<string, unknown>>;

const REMEMBERED_SHAPES = 100;

/**
 * Counts once for an operation and the shape of its variables. Operations are told apart by identity: Apollo hands out one
 * parsed document for a text as long as it keeps it.
 */
export function rememberCosts(): (operation: OperationDefinitionNode, variables: Variables, count: () => Cost) => Cost {
  const costs = new WeakMap<OperationDefinitionNode, Map<string, Cost>>();
  return (operation, variables, count) => {
    const byShape = costs.get(operation) ?? new Map<string, Cost>();
    costs.set(operation, byShape);
    const shape = toShape(variables);
    const known = byShape.get(shape);
    if (known) return known;
    if (byShape.size >= REMEMBERED_SHAPES) byShape.clear();
    const cost = count();
    byShape.set(shape, cost);
    return cost;
  };
}

/** All of coerced variables that a cost can depend on: numbers, truth values, lengths of lists, and what is null or absent. */
function toShape(variables: Variables): string {
  let shape = '';
  for (const name in variables) shape += `${name} ${toValueShape(variables[name])} `;
  return shape;
}

function toValueShape(value: unknown): unknown {
  if (Array.isArray(value)) return `list${value.length}`;
  return typeof value === 'string' || (typeof value === 'object' && value !== null) ? 'some' : value;
}
