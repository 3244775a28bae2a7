import type { RosterKey } from './family-plan.js';

export interface RosterDraft {
  readonly key: string;
  readonly lists: RosterKey;
  readonly title: string;
  readonly asOf?: string;
  /** Every so many-th member came or went between the two states of a roster. */
  readonly leavesOut: number;
}

/** Rosters of several dates: who belongs to a class depends on the day of the document. */
export const ROSTERS: readonly RosterDraft[] = [
  {
    key: 'world-national-societies-2018',
    lists: 'world-national-societies',
    title: '全国学会名录（2018年）',
    asOf: '2018-01',
    leavesOut: 17,
  },
  {
    key: 'world-national-societies-2021',
    lists: 'world-national-societies',
    title: '全国学会名录（2021年）',
    asOf: '2021-06',
    leavesOut: 29,
  },
  {
    key: 'world-provincial-associations',
    lists: 'world-provincial-associations',
    title: '省级科学技术协会名录',
    leavesOut: 0,
  },
];
