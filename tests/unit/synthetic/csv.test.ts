import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ColumnTable } from '../../../src/synthetic/csv/column-table.js';
import { GraphCsv } from '../../../src/synthetic/csv/graph-csv.js';
import { renderCell, typeOfCell } from '../../../src/synthetic/csv/render-cell.js';
import { forAll } from '../../support/for-all.js';

describe('a cell', () => {
  test.each([
    ['a text', '中国科协', '中国科协', 'string'],
    ['no text', '', '""', 'string'],
    ['a quotation mark', '"一"', '"""一"""', 'string'],
    ['a line break', '一\n二', '"一\n二"', 'string'],
    ['a whole number', 12, '12', 'long'],
    ['a fraction', 0.25, '0.25', 'double'],
    ['a truth value', false, 'false', 'boolean'],
    ['texts', ['a', '', 'b'], 'a\u001f\u001fb', 'string[]'],
    ['whole numbers', [1, 2], '1\u001f2', 'long[]'],
    ['numbers', [1, 0.5], '1\u001f0.5', 'double[]'],
    ['a list of nothing', [], '', 'string[]'],
  ] as const)('holds %s', (_, value, cell, type) => {
    expect([renderCell(value), typeOfCell(value)]).toEqual([cell, type]);
  });

  test('refuses what separates values', () => {
    expect(() => renderCell('a\tb')).toThrow('separates values');
    expect(() => renderCell(['a\u001fb'])).toThrow('separates values');
  });

  test('can be read back, whatever text it holds', () => {
    forAll([fc.string({ unit: 'binary' })], (text) => {
      fc.pre(!text.includes('\t'));
      const cell = renderCell(text);
      const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect(read).toBe(text);
    });
  });
});

describe('the columns of a file', () => {
  test('are found as rows come, and rows before a column are only shorter', () => {
    const columns = new ColumnTable();
    expect(columns.renderRow({ name: 'a', missing: undefined })).toBe('a');
    expect(columns.renderRow({ name: 'b', confidence: 1, roles: ['LEAD'] })).toBe('b\t1\tLEAD');
    expect(columns.renderRow({ confidence: 0.5 })).toBe('\t0.5');
    expect(columns.renderHeader()).toEqual(['name:string', 'confidence:double', 'roles:string[]']);
  });

  test('are of one type', () => {
    const columns = new ColumnTable();
    columns.renderRow({ day: '2020-01-30' });
    expect(() => columns.renderRow({ day: 30 })).toThrow('"day" is string in one node and long in another');
  });
});

describe('a graph in files', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xielian-csv-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const node = (id: string, ...to: string[]) => ({
    id,
    labels: ['Fact', 'Document'],
    properties: { title: id },
    relationships: to.map((other) => ({ type: 'LEADS_TO', to: other })),
  });

  test('names the ends of relationships by numbers, also those that come later', async () => {
    const csv = new GraphCsv(folder);
    csv.write(node('Document.a', 'Document.b'));
    csv.write(node('Document.b'));
    csv.endFamily();
    const { nodes, relationships } = csv.close();
    expect([nodes, relationships]).toEqual([
      [{ file: 'nodes/Document.csv', header: 'nodes/Document.header.csv', means: 'Node:Fact:Document', rows: 2 }],
      [
        {
          file: 'relationships/LEADS_TO.csv',
          header: 'relationships/LEADS_TO.header.csv',
          means: 'LEADS_TO',
          rows: 1,
        },
      ],
    ]);
    const read = (file: string) => readFile(join(folder, file), 'utf8');
    expect(await read('nodes/Document.csv')).toBe('1\tDocument.a\tDocument.a\n2\tDocument.b\tDocument.b\n');
    expect(await read('nodes/Document.header.csv')).toBe(':ID\tid:string\ttitle:string\n');
    expect(await read('relationships/LEADS_TO.csv')).toBe('1\t2\n');
  });

  test('is refused where a relationship leads nowhere', () => {
    const csv = new GraphCsv(folder);
    csv.write(node('Document.a', 'Document.b'));
    csv.endFamily();
    expect(() => csv.close()).toThrow('1 nodes are pointed at and not there, such as Document.b');
  });
});
