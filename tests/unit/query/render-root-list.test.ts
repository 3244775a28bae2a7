import { describe, expect, test } from 'vitest';
import { getTypeBinding } from '../../../src/query/registry.js';
import { type FilterInput, FilterParameters } from '../../../src/query/render-filter.js';
import { renderRootAll, renderRootPage } from '../../../src/query/render-root-list.js';

function render(type: string, filter: FilterInput, orderBy = Object.keys(getTypeBinding(type).orders ?? {})[0] ?? '') {
  const binding = getTypeBinding(type);
  const sortKey = binding.orders?.[orderBy];
  if (!sortKey) throw new Error(`${type} has no order ${orderBy}`);
  const parameters = new FilterParameters();
  const text = renderRootPage({ binding, filter, sortKey, isLater: false, parameters });
  return { lines: text.split('\n').map((line) => line.trim()), values: parameters.values };
}

describe('a page of a root list', () => {
  test('is read from the index of its order', () =>
    expect(render('Organization', {})).toEqual({
      lines: [
        'MATCH (child:Organization)',
        'WHERE child.nameKey IS NOT NULL',
        'WITH child ORDER BY child.nameKey LIMIT $limit',
      ],
      values: {},
    }));

  test('of things that are named by id begins with these', () =>
    expect(render('Document', { id: ['Document.1'], issuedBy: { name: ['云泽省科协'] } }).lines.slice(0, 2)).toEqual([
      'MATCH (child:Node)',
      'WHERE child.dateKey IS NOT NULL AND child.id IN $filter0 AND EXISTS { MATCH (child)-[:ISSUED_BY]->(filtered1) WHERE filtered1.name IN $filter1 } AND child:Document',
    ]));

  test('of a document begins with the document', () =>
    expect(render('Action', { document: { key: ['notice'] }, kind: ['MEETING'] })).toEqual({
      lines: [
        'MATCH (start:Document)',
        'WHERE start.key IN $filter0',
        'MATCH (child)-[:REPORTED_IN]->(start)',
        'WITH DISTINCT child',
        'WHERE child.positionKey IS NOT NULL AND child.kind IN $filter1',
        'WITH child ORDER BY child.positionKey LIMIT $limit',
      ],
      values: { filter0: ['notice'], filter1: ['MEETING'] },
    }));

  test('of what a body issued is cut for each body before anything else is read', () =>
    expect(render('Document', { issuedBy: { id: ['Organization.1'] }, held: true }, 'NEWEST_FIRST').lines).toEqual([
      'MATCH (start:Node)',
      'WHERE start.id IN $filter0 AND start:Organization',
      'CALL (start) {',
      'MATCH (child)-[edge:ISSUED_BY]->()',
      "WHERE edge.issuer = start.id AND edge.newestKey > '' AND coalesce(child.held, false) = $filter1",
      'WITH child, edge ORDER BY edge.issuer, edge.newestKey LIMIT $limit',
      'RETURN child',
      '}',
      'WITH DISTINCT child ORDER BY child.newestKey LIMIT $limit',
    ]));

  test('of what bodies issued that no look-up names is read from the index of its order', () =>
    expect(render('Document', { issuedBy: { kind: ['TEAM'] } }).lines[0]).toBe('MATCH (child:Document)'));

  test.each([
    ['OLDEST_FIRST', { from: '2020-03-01' }, "child.dateKey >= $filter0 AND child.dateKey < '~'", ['2020-03-01']],
    ['OLDEST_FIRST', { to: '2020-03-01' }, "child.dateKey < $filter0 AND child.dateKey < '~'", ['2020-03-01}']],
    ['NEWEST_FIRST', { from: '2020-03-01' }, "child.newestKey < $filter0 AND child.newestKey < '~'", ['7979-96-98}']],
    ['NEWEST_FIRST', { to: '2020-03-01' }, "child.newestKey >= $filter0 AND child.newestKey < '~'", ['7979-96-98']],
  ])('%s in a window is read from its first day', (orderBy, window, bounds, [first]) => {
    const { lines, values } = render('Document', window, orderBy);
    const key = orderBy === 'OLDEST_FIRST' ? 'dateKey' : 'newestKey';
    const compared = 'from' in window ? 'child.sortDate >= $filter1' : 'child.sortDate <= $filter1';
    expect(lines[1]).toBe(`WHERE child.${key} IS NOT NULL AND ${bounds} AND ${compared}`);
    expect(values).toEqual({ filter0: first, filter1: '2020-03-01' });
  });

  test('in an order that knows no days has no bounds on its key', () =>
    expect(render('Action', { from: '2020-03-01' }, 'POSITION').lines[1]).toBe(
      'WHERE child.positionKey IS NOT NULL AND child.sortDate >= $filter0',
    ));
});

test('what is counted begins where the page does, without its order', () => {
  const parameters = new FilterParameters();
  const text = renderRootAll({
    binding: getTypeBinding('Document'),
    filter: { issuedBy: { name: ['云泽省科协'] } },
    parameters,
  });
  expect(text.split('\n')).toEqual([
    'MATCH (start:Organization)',
    'WHERE start.name IN $filter0',
    'MATCH (child)-[edge:ISSUED_BY]->()',
    "WHERE edge.issuer = start.id AND edge.dateKey > ''",
    'WITH DISTINCT child',
  ]);
});
