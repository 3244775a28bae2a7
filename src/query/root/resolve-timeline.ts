import type { TimelineFilter } from '../../generated/schema-types.js';
import type { QueryContext } from '../query-context.js';
import { getTypeBinding } from '../registry.js';
import type { Arguments } from '../stepwise/resolve-field.js';
import { listRoot } from './list-root.js';

/** The field `timeline`. A window of time cannot speak of undated events, so they are shown whatever the window is. Their keys stand behind all others. */
export function resolveTimeline(filter: TimelineFilter | null | undefined) {
  const { from: _from, to: _to, ...anyTime } = filter ?? {};
  const binding = getTypeBinding('TimelineEvent');
  return {
    events: (page: Arguments, context: QueryContext) =>
      listRoot(binding, { ...page, filter }, context, `child.dateKey < '~'`),
    undated: (page: Arguments, context: QueryContext) =>
      listRoot(binding, { ...page, filter: anyTime }, context, `child.dateKey >= '~'`),
  };
}
