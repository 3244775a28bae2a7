import type { ConnectionBinding } from '../binding/field-binding.js';
import { toName } from '../graph/labels.js';
import type { PageArguments } from './page-arguments.js';
import { type FilterInput, type FilterParameters, renderFilter } from './render-filter.js';

/** What the arguments of a connection ask of its items, as predicates on `child` and `edge`. */
export function renderConditions(
  { filter, edgeArguments = {} }: Pick<ConnectionBinding, 'filter' | 'edgeArguments'>,
  arguments_: PageArguments,
  parameters: FilterParameters,
  names = { child: 'child', edge: 'edge' },
): string[] {
  const predicates = Object.entries(edgeArguments)
    .filter(([name]) => (arguments_[name] ?? null) !== null)
    .map(([name, property]) => `${names.edge}.${toName(property)} = ${parameters.add(arguments_[name])}`);
  if (filter !== undefined && arguments_.filter) {
    predicates.push(renderFilter(filter, arguments_.filter as FilterInput, names.child, parameters));
  }
  return predicates.filter((predicate) => predicate !== 'true');
}
