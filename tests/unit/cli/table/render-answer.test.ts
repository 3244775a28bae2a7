import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../../../src/cli/table/render-answer.js';
import { forAll } from '../../../support/for-all.js';

const render = (data: Record<string, unknown>, width = 60) => renderAnswer(data, width).split('\n');

describe('an answer for a person', () => {
  it('is a heading for each root field, with lists as tables', () => {
    const data = {
      documents: {
        totalCount: 7,
        nodes: [
          { __typename: 'Document', id: 'Document.1', number: '云科协发〔2021〕7号', printedOn: '2021-03-02' },
          { __typename: 'Document', id: 'Document.2', number: null, printedOn: null },
        ],
      },
      notice: { number: '云科协发〔2021〕7号', responses: { totalCount: 0 } },
    };
    expect(render(data)).toEqual([
      'documents (2 of 7; more follow)',
      '  number               printed on',
      '  ───────────────────  ──────────',
      '  云科协发〔2021〕7号  2021-03-02',
      '  –                    –',
      '  … and more',
      '',
      'notice',
      '  number     云科协发〔2021〕7号',
      '  responses  0',
    ]);
  });

  it('says that a list is empty', () => {
    expect(render({ actions: { totalCount: 0, nodes: [] } })).toEqual(['actions (0)', '  –']);
  });

  it('writes row by row what would be a heap of words in a cell', () => {
    const hop = (kind: string, to: string) => ({ kind, to: { name: to }, undated: true, basis: 'EXPLICIT' });
    const data = {
      chains: [
        { days: { min: 0, max: null }, hops: [hop('ISSUED', '甲'), hop('ADDRESSED', '乙')] },
        { days: { min: 1, max: 2 }, hops: [hop('ISSUED', '丙')] },
      ],
    };
    expect(render(data)).toEqual([
      'chains (2)',
      '  1. days  ≥ 0',
      '     hops (2)',
      '       kind       to  undated  basis',
      '       ─────────  ──  ───────  ────────',
      '       ISSUED     甲  yes      EXPLICIT',
      '       ADDRESSED  乙  yes      EXPLICIT',
      '',
      '  2. days  1–2',
      '     hops (1)',
      '       kind    to  undated  basis',
      '       ──────  ──  ───────  ────────',
      '       ISSUED  丙  yes      EXPLICIT',
    ]);
  });

  it('keeps lists of names in their cells, one a line', () => {
    const data = { initiatives: { nodes: [{ name: '甲', documents: { nodes: [{ key: 'a' }, { key: 'b' }] } }] } };
    expect(render(data)).toEqual([
      'initiatives (1)',
      '  name  documents',
      '  ────  ─────────',
      '  甲    a',
      '        b',
    ]);
  });

  it('gives way to rows where the columns do not fit', () => {
    const names = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
    const row = Object.fromEntries(names.map((name) => [name, '一二三四五六七八九十']));
    expect(render({ rows: [row] }, 40)).toEqual([
      'rows (1)',
      ...names.map((name, index) => `  ${index === 0 ? '1. ' : '   '}${name.padEnd(9)}一二三四五六七八九十`),
    ]);
  });

  it('fits the width, and shows every text once', () => {
    const sort = (shown: string) => [...shown.replace(/[^协链〔]/gu, '')].sort().join('');
    const text = fc.string({ unit: fc.constantFrom('协', '链', '〔'), minLength: 1, maxLength: 12 });
    const thing = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 2, depthSize: 'small' }, text, tie('fields'), tie('list')),
      fields: fc.dictionary(fc.constantFrom('name', 'basis', 'hops', 'days'), tie('value'), { minKeys: 1, maxKeys: 3 }),
      list: fc.array(tie('fields'), { maxLength: 2 }),
    }));
    const data = fc.dictionary(fc.constantFrom('one', 'two'), thing.fields, { minKeys: 1 });
    forAll([data as fc.Arbitrary<Record<string, unknown>>], (answer) => {
      const lines = render(answer, 120);
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(120);
      expect(sort(lines.join(''))).toBe(sort(textsOf(answer).join('')));
    });
  });
});

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
