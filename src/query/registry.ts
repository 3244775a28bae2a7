import type { FilterBinding } from '../binding/condition.js';
import type { TypeBinding } from '../binding/type-binding.js';
import { bindings } from '../domains/bindings.js';

const byType = new Map(bindings.map((binding) => [binding.type, binding]));
const typeByLabel = new Map(bindings.map(({ type, label = type }) => [label, type]));

export function findTypeBinding(type: string): TypeBinding | undefined {
  return byType.get(type);
}

export function getTypeBinding(type: string): TypeBinding {
  const binding = byType.get(type);
  if (!binding) throw new Error(`no binding serves the type ${type}`);
  return binding;
}

/** The filter behind an input type: `DocumentFilter` is the filter of `Document`. */
export function getFilterBinding(inputType: string): FilterBinding {
  const filter = byType.get(inputType.replace(/Filter$/u, ''))?.filter;
  if (!filter) throw new Error(`no binding has a filter for ${inputType}`);
  return filter;
}

/** Whether an id can be that of a `Node`; what cannot need not be asked for. */
export function isNodeId(id: string): boolean {
  const type = typeOfId(id);
  return type !== undefined && byType.get(type)?.refetchable !== false;
}

/** An id begins with the label of its node, so the type is known without asking the database. */
export function typeOfId(id: string): string | undefined {
  const dot = id.indexOf('.');
  return typeByLabel.get(dot < 0 ? id : id.slice(0, dot));
}
