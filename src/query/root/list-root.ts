import type { TypeBinding } from '../../binding/type-binding.js';
import { toPageRequest } from '../page-arguments.js';
import type { QueryContext } from '../query-context.js';
import { type FilterInput, FilterParameters } from '../render-filter.js';
import { renderRootAll, renderRootPage } from '../render-root-list.js';
import { countRoot, readRootPage } from '../stepwise/read-level.js';
import type { Arguments } from '../stepwise/resolve-field.js';
import { toConnection } from '../stepwise/to-connection.js';

/** A root list: one page of all things of a type, filtered and ordered. `always` is a predicate that every list of this field has. */
export function listRoot(binding: TypeBinding, arguments_: Arguments, context: QueryContext, always?: string) {
  const { type, orders = {} } = binding;
  const page = toPageRequest(arguments_, orders, type);
  const filter = (arguments_.filter ?? {}) as FilterInput;
  const [ofPage, ofAll] = [new FilterParameters(), new FilterParameters()];
  const { sortKey, after } = page;
  const rows = renderRootPage({ binding, filter, always, sortKey, isLater: after !== undefined, parameters: ofPage });
  const all = () => renderRootAll({ binding, filter, always, parameters: ofAll });
  return toConnection(
    page,
    () => readRootPage(context, rows, ofPage.values, page),
    () => countRoot(context, all(), ofAll.values),
  );
}
