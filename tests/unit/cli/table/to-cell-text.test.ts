import { describe, expect, it } from 'vitest';
import { toCellText } from '../../../../src/cli/table/to-cell-text.js';

describe('a value in one cell', () => {
  it.each<[string, unknown, string]>([
    ['a text', '云州', '云州'],
    ['a text with control characters', 'a\u001b[31mb\nc', 'a [31mb c'],
    ['nothing', null, '–'],
    ['an empty text', '', '–'],
    ['zero', 0, '0'],
    ['a flag', false, 'no'],
    ['a list', ['一', '二'], '一\n二'],
    ['an empty list', [], '–'],
    ['days with both ends', { min: 0, max: 25 }, '0–25'],
    ['days without an upper end', { min: 0, max: null }, '≥ 0'],
    ['days without a lower end', { min: null, max: 3 }, '≤ 3'],
    ['exactly so many days', { min: 4, max: 4 }, '4'],
    ['days of which nothing is known', { min: null, max: null }, 'unknown'],
    ['a known day', { earliest: '2020-01-30', latest: '2020-01-30' }, '2020-01-30'],
    ['a day at the latest', { earliest: null, latest: '2020-01-30' }, 'by 2020-01-30'],
    ['no day at all', { earliest: null, latest: null }, 'undated'],
    ['codes after words', { role: 'ACTOR', body: { name: '云州图书学会' } }, '云州图书学会 (ACTOR)'],
    [
      'a count with its bounds',
      { class: '企业', min: 23, max: 23, unit: '家', comparator: 'EXACT' },
      '企业 23 家 (EXACT)',
    ],
    ['what is explicit, unmarked', { basis: 'EXPLICIT', to: { name: '甲' } }, '甲'],
    ['what is inferred, marked', { basis: 'INFERRED', to: { name: '甲' } }, '甲 (INFERRED)'],
    ['a basis alone', { basis: 'EXPLICIT' }, 'EXPLICIT'],
    ['flags of a thing', { name: '甲', selfReported: false }, '甲 (not self reported)'],
    ['nothing that only programs need', { __typename: 'Document', id: 'Document.1', cursor: 'x', key: '甲' }, '甲'],
    ['a thing of which nothing was asked', { __typename: 'Document' }, '–'],
    ['a page', { nodes: [{ name: '甲' }, { name: '乙' }], pageInfo: { hasNextPage: false } }, '甲\n乙'],
    ['a page of several', { nodes: [{ name: '甲' }], pageInfo: { hasNextPage: true } }, '甲\n… and more'],
    ['a counted page of several', { nodes: [{ name: '甲' }], totalCount: 2 }, '甲\n… and more'],
    ['a count alone', { totalCount: 3 }, '3'],
    ['lists in a list', [{ name: '甲', kinds: { nodes: [{ text: '一' }, { text: '二' }] } }], '甲 一, 二'],
  ])('%s', (_what, value, text) => expect(toCellText(value)).toBe(text));
});
