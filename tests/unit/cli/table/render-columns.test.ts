import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { renderColumns } from '../../../../src/cli/table/render-columns.js';
import { forAll } from '../../../support/for-all.js';

describe('renderColumns', () => {
  it('aligns columns although Han characters take two places', () => {
    const rows = [
      ['云州省科学技术协会', 'ISSUED', '1'],
      ['CNKI', '主送', '22'],
    ];
    expect(renderColumns({ names: ['body', '环节', 'days'], rows }, 80)).toEqual([
      'body                环节    days',
      '──────────────────  ──────  ────',
      '云州省科学技术协会  ISSUED  1',
      'CNKI                主送    22',
    ]);
  });

  it('breaks long cells between characters, and then leaves a line between rows', () => {
    const rows = [
      ['云州省科学技术协会', 'one two three four'],
      ['短', 'five'],
    ];
    expect(renderColumns({ names: ['body', 'words'], rows }, 22)).toEqual([
      'body        words',
      '──────────  ──────────',
      '云州省科学  one two',
      '技术协会    three four',
      '',
      '短          five',
    ]);
  });

  it('keeps the lines of a cell', () => {
    expect(renderColumns({ names: ['a', 'b'], rows: [['x\ny', 'z']] }, 20)).toEqual(['a  b', '─  ─', 'x  z', 'y']);
  });

  it('shows a table without rows as its names', () => {
    expect(renderColumns({ names: ['a', 'b'], rows: [] }, 20)).toEqual(['a  b', '─  ─']);
  });

  const cell = fc.string({
    unit: fc.constantFrom('协', '链', '〔', '。', 'a', 'B', '7', ' ', '-', 'é', '👩‍🔬'),
    maxLength: 40,
  });
  const table = fc.integer({ min: 1, max: 5 }).chain((count) =>
    fc.record({
      names: fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: count, maxLength: count }),
      rows: fc.array(fc.array(cell, { minLength: count, maxLength: count }), { maxLength: 5 }),
    }),
  );

  it('is never wider than asked, where every column can have eight places', () => {
    forAll([table, fc.integer({ min: 50, max: 120 })], (columns, width) => {
      for (const line of renderColumns(columns, width)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    });
  });

  it('begins every column at one place in all lines', () => {
    forAll([fc.array(cell, { minLength: 1, maxLength: 5 }), fc.integer({ min: 30, max: 60 })], (cells, width) => {
      const lines = renderColumns({ names: ['left', 'mark'], rows: cells.map((left) => [left, '|']) }, width);
      const places = lines.filter((line) => line.endsWith('|')).map((line) => stringWidth(line.slice(0, -1)));
      expect(places).toEqual(places.map(() => places[0]));
      expect(places.length).toBeGreaterThanOrEqual(cells.length);
    });
  });
});
