import type { TypeBinding } from '../../binding/type-binding.js';
import { toPageRequest } from '../page-arguments.js';
import type { QueryContext } from '../query-context.js';
import { type FilterInput, FilterParameters, renderFilter } from '../render-filter.js';
import { countRoot, readRootPage } from '../stepwise/read-level.js';
import type { Arguments } from '../stepwise/resolve-field.js';
import { toConnection } from '../stepwise/to-connection.js';

/** A root list: one page of all things of a type, filtered and ordered. `always` is a predicate that every list of this field has. */
export function listRoot(binding: TypeBinding, arguments_: Arguments, context: QueryContext, always?: string) {
  const { type, label = type, orders = {} } = binding;
  const page = toPageRequest(arguments_, orders, type);
  const parameters = new FilterParameters();
  const filter = arguments_.filter
    ? renderFilter(`${type}Filter`, arguments_.filter as FilterInput, 'child', parameters)
    : undefined;
  const where = [always, filter].filter((predicate) => predicate !== undefined).join(' AND ');
  const request = { ...(where ? { where } : {}), parameters: parameters.values };
  return toConnection(
    page,
    () => readRootPage(context, label, request, page),
    () => countRoot(context, label, request),
  );
}
