import type { TimelineFilter } from '../../generated/schema-types.js';
import type { QueryContext } from '../query-context.js';
import { getTypeBinding } from '../registry.js';
import type { Arguments } from '../stepwise/resolve-field.js';
import { listRoot } from './list-root.js';

/** Keys of undated events begin with it, and sort last. */
const UNDATED = '~';

/** The field `timeline`. */
export function resolveTimeline(filter: TimelineFilter | null | undefined) {
  const listOf = (name: TimelineList) => (page: Arguments, context: QueryContext) => {
    const { binding, filter: asked, always } = timelineList(name, filter);
    return listRoot(binding, { ...page, filter: asked }, context, always('child'));
  };
  return { events: listOf('events'), undated: listOf('undated') };
}

export type TimelineList = 'events' | 'undated';

/** What each of its lists holds. A window of time cannot speak of undated events, so they are shown whatever the window is. */
export function timelineList(name: TimelineList, filter: TimelineFilter | null | undefined) {
  const binding = getTypeBinding('TimelineEvent');
  if (name === 'events') return { binding, filter, always: (child: string) => `${child}.dateKey < '${UNDATED}'` };
  const { from: _from, to: _to, ...anyTime } = filter ?? {};
  return { binding, filter: anyTime, always: (child: string) => `${child}.dateKey >= '${UNDATED}'` };
}
