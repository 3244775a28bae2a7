import { lanesOf } from '../../../../dist/domains/ranking/day-window.js';
import type { Cells, Question } from './question.js';

export const ranking: Question = {
  name: 'ranking',
  folder: 'ranking',
  operation: 'Ranking',
  variables: ({ window: { from, to } }) => ({ from, to }),
  parameters: ({ from = '', to = '' }) => ({ from, to, lanes: listLanes(from, to) }),
  shape: (rows) => ({ ranking: { nodes: rows.map((row, index) => toRow(row, index, rows)) } }),
};

/** The stretches of the index in which something of the window can stand. */
export function listLanes(from: string, to: string): object[] {
  return lanesOf({ from, to }).map((stretch) => ({ ...stretch, lane: `ACTIONS ${stretch.lane}` }));
}

/** Equals share a place: that of the first of them. */
function toRow([key, least, most, explicitLeast, explicitMost]: Cells, index: number, rows: readonly Cells[]): object {
  const same = ([, , otherMost, otherExplicitLeast, otherExplicitMost]: Cells) =>
    otherMost === most && otherExplicitLeast === explicitLeast && otherExplicitMost === explicitMost;
  const [name = '', id = ''] = String(key).split(/\|(?=[^|]*$)/u);
  return {
    rank: Math.min(index, rows.findIndex(same)) + 1,
    organization: { id, name },
    count: { min: least, max: most },
    explicit: { min: explicitLeast, max: explicitMost },
  };
}
