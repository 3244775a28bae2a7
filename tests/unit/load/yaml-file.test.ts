import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml, renderPath } from '../../../src/load/yaml-file.js';
import { refusalOf } from '../../support/render-facts.js';

const shelf = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(['READING_ROOM', 'LIBRARY', 'BOOKSHOP']),
  books: z.array(z.strictObject({ title: z.string(), pages: z.number().optional() })).default([]),
  opened: z.iso.date('must be a day, such as 2020-01-30').optional(),
  place: z.union([z.string(), z.array(z.string())], 'must be a place or a list of places').optional(),
});
const library = z.strictObject({ shelves: z.array(shelf).default([]) });

function faultsOf(...lines: string[]): string[] {
  return refusalOf(() => parseYaml('library.yaml', lines.join('\n'), library)).split('\n');
}

describe('a YAML file', () => {
  const text = `# 书架
shelves:
  - name: 甲
    kind: LIBRARY
    books: [{ title: 诗 },
            { title: 史, pages: 300 }]

  - { name: 乙, kind: BOOKSHOP }
`;
  const file = parseYaml('library.yaml', text, library);

  test('is its content, with what the model adds', () =>
    expect(file.content).toEqual({
      shelves: [
        { name: '甲', kind: 'LIBRARY', books: [{ title: '诗' }, { title: '史', pages: 300 }] },
        { name: '乙', kind: 'BOOKSHOP', books: [] },
      ],
    }));

  test.each([
    [['shelves'], 2],
    [['shelves', 0], 3],
    [['shelves', 0, 'kind'], 4],
    [['shelves', 0, 'books', 1], 6],
    [['shelves', 0, 'books', 1, 'pages'], 6],
    [['shelves', 1], 8],
    [['shelves', 1, 'kind'], 8],
  ])('knows the line of %j', (path, line) => expect(file.lineOf(path)).toBe(line));

  test('gives the line of what is nearest above for something that is not there', () => {
    expect(file.lineOf(['shelves', 0, 'opened'])).toBe(3);
    expect(file.lineOf(['shelves', 7, 'name'])).toBe(2);
    expect(file.lineOf([])).toBe(1);
  });
});

describe('a fault names file, line, path and the nearest valid value', () => {
  test('of an unknown key', () =>
    expect(faultsOf('shelves:', '  - name: 甲', '    kind: LIBRARY', '    boks: []', '    zzz: 1')).toEqual([
      'library.yaml:4 shelves[0].boks: "boks" is not known here; did you mean "books"?',
      'library.yaml:5 shelves[0].zzz: "zzz" is not known here',
    ]));

  test('of an unknown key at the top and deep inside', () =>
    expect(
      faultsOf('shelfs: []', 'shelves:', '  - { name: 甲, kind: LIBRARY, books: [{ title: 诗, page: 3 }] }'),
    ).toEqual([
      'library.yaml:3 shelves[0].books[0].page: "page" is not known here; did you mean "pages"?',
      'library.yaml:1 shelfs: "shelfs" is not known here; did you mean "shelves"?',
    ]));

  test('of a value that is not among the allowed ones', () =>
    expect(faultsOf('shelves:', '  - name: 甲', '    kind: BOOKSTORE')).toEqual([
      'library.yaml:3 shelves[0].kind: "BOOKSTORE" is not one of READING_ROOM, LIBRARY, BOOKSHOP; did you mean "BOOKSHOP"?',
    ]));

  test('of a value that is like none of the allowed ones', () =>
    expect(faultsOf('shelves: [{ name: 甲, kind: 7 }]')).toEqual([
      'library.yaml:1 shelves[0].kind: "7" is not one of READING_ROOM, LIBRARY, BOOKSHOP',
    ]));

  test('of a missing key', () =>
    expect(faultsOf('shelves:', '  - books:', '      - pages: 3')).toEqual([
      'library.yaml:2 shelves[0].name: is missing (string expected)',
      'library.yaml:2 shelves[0].kind: is missing (one of READING_ROOM, LIBRARY, BOOKSHOP expected)',
      'library.yaml:3 shelves[0].books[0].title: is missing (string expected)',
    ]));

  test('of a value of another type', () =>
    expect(faultsOf('shelves:', '  - { name: 7, kind: LIBRARY, books: 诗 }', '  - 甲')).toEqual([
      'library.yaml:2 shelves[0].name: Invalid input: expected string, received number',
      'library.yaml:2 shelves[0].books: Invalid input: expected array, received string',
      'library.yaml:3 shelves[1]: Invalid input: expected object, received string',
    ]));

  test('of a value in another format, with the value', () =>
    expect(faultsOf('shelves:', '  - { name: 甲, kind: LIBRARY, opened: 2021-4-1 }')).toEqual([
      'library.yaml:2 shelves[0].opened: "2021-4-1" must be a day, such as 2020-01-30',
    ]));

  test('of a value that fits none of several shapes', () =>
    expect(faultsOf('shelves:', '  - { name: 甲, kind: LIBRARY, place: 12 }')).toEqual([
      'library.yaml:2 shelves[0].place: must be a place or a list of places',
    ]));

  test('of a file that is empty or a list', () => {
    expect(faultsOf('')).toEqual(['library.yaml:1 Invalid input: expected object, received null']);
    expect(faultsOf('- a')).toEqual(['library.yaml:1 Invalid input: expected object, received array']);
  });
});

describe('what is not YAML', () => {
  test.each([
    [
      'a list without its end',
      ['shelves: [', 'a: 1'],
      'library.yaml:2 Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['a key twice', ['shelves: []', '# 又', 'shelves: []'], 'library.yaml:3 Map keys must be unique'],
    [
      'a text that begins with a star',
      ['shelves:', '  - { name: 甲,', '      kind: *重要* }'],
      'library.yaml:3 "*重要*" stands for nothing here; put quotes around a text that begins with *',
    ],
  ])('is reported with its line: %s', (_name, lines, fault) => expect(faultsOf(...lines)).toEqual([fault]));
});

test.each([
  [[], ''],
  [['dossier'], 'dossier'],
  [['directives', 3, 'assignments', 0, 'roles', 1], 'directives[3].assignments[0].roles[1]'],
])('the path %j is written %j', (path, text) => expect(renderPath(path)).toBe(text));
