import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidArgumentError } from '../../../src/query/invalid-argument-error.js';
import {
  type FilterInput,
  FilterParameters,
  renderAnchoredFilter,
  renderFilter,
} from '../../../src/query/render-filter.js';
import { forAll } from '../../support/for-all.js';

function render(inputType: string, input: FilterInput) {
  const parameters = new FilterParameters();
  const text = renderFilter(inputType, input, 'node', parameters);
  return { text, values: parameters.values };
}

describe('a filter', () => {
  test.each<[string, string, FilterInput, string, Record<string, unknown>]>([
    ['of nothing', 'DocumentFilter', {}, 'true', {}],
    ['whose fields are absent', 'DocumentFilter', { held: null, kind: undefined }, 'true', {}],
    [
      'by one of several values',
      'DocumentFilter',
      { kind: ['NOTICE', 'PLAN'] },
      'node.kind IN $filter0',
      { filter0: ['NOTICE', 'PLAN'] },
    ],
    ['by a flag', 'DocumentFilter', { held: false }, 'coalesce(node.held, false) = $filter0', { filter0: false }],
    ['by a value', 'AssignmentFilter', { verbatim: '牵头' }, 'node.verbatim = $filter0', { filter0: '牵头' }],
    [
      'by a number in any spelling',
      'DocumentFilter',
      { number: '云科协发 [2021] 第7号' },
      'node.numberKey = $filter0',
      { filter0: '云科协发〔2021〕7号' },
    ],
    ['by words', 'DocumentFilter', { titleContains: '读书' }, 'node.title CONTAINS $filter0', { filter0: '读书' }],
    ['by a value of a list', 'DirectiveFilter', { topic: '科普' }, '$filter0 IN node.topics', { filter0: '科普' }],
    [
      'by any value of a list',
      'AssignmentFilter',
      { role: ['LEAD'] },
      'any(item IN node.roles WHERE item IN $filter0)',
      { filter0: ['LEAD'] },
    ],
    [
      'by days',
      'DocumentFilter',
      { to: '2021-04-30', from: '2021-04-01' },
      'node.sortDate >= $filter0 AND node.sortDate <= $filter1',
      { filter0: '2021-04-01', filter1: '2021-04-30' },
    ],
    ['by what is there', 'DirectiveFilter', { hasReportBack: true }, 'node.reportBackWhat IS NOT NULL', {}],
    ['by what is not there', 'DirectiveFilter', { hasReportBack: false }, 'node.reportBackWhat IS NULL', {}],
    [
      'by something at the end of a path',
      'DocumentFilter',
      { hasDirectives: true },
      'EXISTS { (node)<-[:CONTAINED_IN]-() }',
      {},
    ],
    [
      'by nothing at the end of a path',
      'DocumentFilter',
      { hasForwardings: false },
      "NOT EXISTS { (node)<-[:LINKS_TO]-( {kind: 'FORWARDS'}) }",
      {},
    ],
    [
      'by how many stand at the end',
      'InitiativeFilter',
      { minSources: 2 },
      'COUNT { MATCH (node)-[:PROVED_BY]->()-[:IN_SOURCE]->(filtered1) RETURN DISTINCT filtered1 } >= $filter0',
      { filter0: 2 },
    ],
    [
      'by a value at the end',
      'OrganizationFilter',
      { roster: ['societies'] },
      'EXISTS { MATCH (node)<-[:LISTS]-()-[:LISTED_IN]->(filtered1) WHERE filtered1.key IN $filter0 }',
      { filter0: ['societies'] },
    ],
    [
      'by another filter at the end',
      'DocumentFilter',
      { issuedBy: { name: ['云州省科协'] } },
      'EXISTS { MATCH (node)-[:ISSUED_BY]->(filtered1) WHERE filtered1.name IN $filter0 }',
      { filter0: ['云州省科协'] },
    ],
    [
      'with and',
      'DocumentFilter',
      { and: [{ held: true }, { year: undefined }] },
      '((coalesce(node.held, false) = $filter0) AND (true))',
      { filter0: true },
    ],
    [
      'with or',
      'DocumentFilter',
      { or: [{ key: ['a'] }, { key: ['b'], held: true }] },
      '((node.key IN $filter0) OR (coalesce(node.held, false) = $filter1 AND node.key IN $filter2))',
      { filter0: ['a'], filter1: true, filter2: ['b'] },
    ],
    [
      'with not: what is absent does not hold',
      'DocumentFilter',
      { not: { titleContains: '读书' } },
      'NOT coalesce(node.title CONTAINS $filter0, false)',
      { filter0: '读书' },
    ],
    ['with and of nothing', 'DocumentFilter', { and: [] }, 'true', {}],
    ['with or of nothing', 'DocumentFilter', { or: [] }, 'false', {}],
  ])('%s', (_name, inputType, input, text, values) => expect(render(inputType, input)).toEqual({ text, values }));

  test('gives every variable and every parameter a name of its own, however deep', () =>
    expect(
      render('DocumentFilter', {
        directive: { assignment: { organization: { name: ['甲'] }, role: ['LEAD'] } },
        not: { directive: { level: ['TASK'] } },
      }),
    ).toEqual({
      text: [
        'EXISTS { MATCH (node)<-[:CONTAINED_IN]-(filtered1) WHERE EXISTS { MATCH (filtered1)<-[:ASSIGNS]-(filtered2) WHERE',
        'EXISTS { MATCH (filtered2)-[:ASSIGNS_TO]->(filtered3:Organization) WHERE filtered3.name IN $filter0 }',
        'AND any(item IN filtered2.roles WHERE item IN $filter1) } } AND NOT',
        'coalesce(EXISTS { MATCH (node)<-[:CONTAINED_IN]-(filtered4) WHERE filtered4.level IN $filter2 }, false)',
      ].join(' '),
      values: { filter0: ['甲'], filter1: ['LEAD'], filter2: ['TASK'] },
    }));

  test('goes on numbering where another filter of the same statement ended', () => {
    const parameters = new FilterParameters();
    renderFilter('DocumentFilter', { kind: ['PLAN'], directive: {} }, 'node', parameters);
    expect(renderFilter('DirectiveFilter', { level: ['TASK'], document: {} }, 'task', parameters)).toBe(
      'EXISTS { MATCH (task)-[:CONTAINED_IN]->(filtered2) WHERE true } AND task.level IN $filter1',
    );
  });
});

/** Every kind of condition that takes a text, with the given texts as values. */
function filterOf([key, kind, number, title, from, unstated, name, roster, role, topic]: string[]): FilterInput {
  return {
    key: [key],
    kind: [kind, 'PLAN'],
    number,
    titleContains: title,
    from,
    unstated,
    issuedBy: { name: [name], roster: [roster] },
    directive: { assignment: { role: [role] }, topic },
    or: [{ titleContains: key }, { not: { number: kind } }],
  };
}

describe('the text of a filter', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      "' OR true //",
      '`',
      '$filter0',
      '}) DETACH DELETE (n',
      '\\u0027',
      '", {',
      '云科协发〔2021〕7号',
      '',
    ),
  );
  const texts = fc.array(hostile, { minLength: 10, maxLength: 10 });
  const harmless = render('DocumentFilter', filterOf(new Array(10).fill('a')));

  test('is the same for all texts that are asked for: values are parameters only', () => {
    forAll([texts], (values) => expect(render('DocumentFilter', filterOf(values)).text).toBe(harmless.text));
  });

  test('leaves every text that is asked for among the parameters', () => {
    forAll([texts], (values) => {
      const parameters = new Set(Object.values(render('DocumentFilter', filterOf(values)).values).flat());
      const [key, kind, , title, from, unstated, name, roster, role, topic] = values;
      for (const text of [key, kind, title, from, unstated, name, roster, role, topic])
        expect(parameters).toContain(text);
    });
  });

  test('does not depend on the order of the fields', () => {
    const input = filterOf([...'abcdefghij']);
    const entries = fc.shuffledSubarray(Object.entries(input), { minLength: Object.keys(input).length });
    forAll([entries], (shuffled) =>
      expect(render('DocumentFilter', Object.fromEntries(shuffled))).toEqual(render('DocumentFilter', input)),
    );
  });
});

describe('a filter that nests', () => {
  const nest = (wrap: (inner: FilterInput) => FilterInput, times: number): FilterInput =>
    times === 0 ? {} : wrap(nest(wrap, times - 1));
  const logic: [string, (inner: FilterInput) => FilterInput][] = [
    ['and', (inner) => ({ and: [inner] })],
    ['or', (inner) => ({ or: [inner] })],
    ['not', (inner) => ({ not: inner })],
  ];

  test.each(logic)('%s three deep is answered, four deep refused', (_name, wrap) => {
    expect(render('DocumentFilter', nest(wrap, 3)).text).toContain('true');
    expect(() => render('DocumentFilter', nest(wrap, 4))).toThrow(
      new InvalidArgumentError('filter', 'The filter nests and, or and not more than 3 deep; ask in two questions.'),
    );
  });

  test('conditions on other types three deep is answered, four deep refused', () => {
    const forwards = (inner: FilterInput): FilterInput => ({ forwards: inner });
    expect(render('DocumentFilter', nest(forwards, 3)).text).toContain('filtered3');
    expect(() => render('DocumentFilter', nest(forwards, 4))).toThrow(
      new InvalidArgumentError(
        'filter',
        'The filter nests conditions on other types more than 3 deep; ask in two questions.',
      ),
    );
  });

  test('and, or and not is counted through conditions on other types', () =>
    expect(() =>
      render('DocumentFilter', { not: { forwards: { or: [{ forwards: { and: [{ not: {} }] } }] } } }),
    ).toThrow(InvalidArgumentError));

  test('side by side is no deeper', () =>
    expect(
      render('DocumentFilter', { and: new Array(10).fill({ not: { held: true } }) }).text.match(/NOT/gu),
    ).toHaveLength(10));
});

test('a field that no binding serves is a fault of ours, never a filter that holds', () =>
  expect(() => render('DocumentFilter', { colour: [{}] })).toThrow(
    'DocumentFilter has no binding for its field colour',
  ));

describe('a filter of a list of all', () => {
  const anchored = (inputType: string, input: FilterInput) =>
    renderAnchoredFilter(inputType, input, 'node', new FilterParameters());

  test('begins at the named thing that it asks for beside a node', () => {
    expect(
      anchored('DocumentFilter', { held: true, issuedBy: { name: ['云岭省科学技术协会'], level: ['PROVINCIAL'] } }),
    ).toEqual({
      anchor:
        'MATCH (filtered1:Organization) WHERE filtered1.level IN $filter0 AND filtered1.name IN $filter1 MATCH (node)-[:ISSUED_BY]->(filtered1)',
      listed: {
        begun: 'MATCH (filtered1:Organization) WHERE filtered1.level IN $filter0 AND filtered1.name IN $filter1',
        end: 'filtered1',
        step: { type: 'ISSUED_BY', direction: 'out' },
        by: 'issuer',
      },
      predicate: 'coalesce(node.held, false) = $filter2',
    });
  });

  test('begins there too where another thing stands between', () => {
    expect(
      anchored('DirectiveFilter', {
        assignment: { role: ['LEAD'], organization: { id: ['Organization.00000000000000000000'] } },
      }),
    ).toEqual({
      anchor:
        'MATCH (filtered2:Organization) WHERE filtered2:Node AND filtered2.id IN $filter0 MATCH (filtered1)-[:ASSIGNS_TO]->(filtered2:Organization) WHERE any(item IN filtered1.roles WHERE item IN $filter1) MATCH (node)<-[:ASSIGNS]-(filtered1)',
      predicate: 'true',
    });
  });

  test.each<[string, string, FilterInput]>([
    ['an index finds nothing beside it', 'DocumentFilter', { issuedBy: { level: ['PROVINCIAL'] } }],
    ['an index finds the node itself', 'DocumentFilter', { number: '云科协发〔2021〕7号', issuedBy: { name: ['a'] } }],
    ['the thing beside it is one of several', 'DocumentFilter', { or: [{ issuedBy: { name: ['a'] } }] }],
    ['the thing beside it must not be there', 'DocumentFilter', { not: { issuedBy: { name: ['a'] } } }],
  ])('asks as any filter does where %s', (_when, inputType, input) => {
    expect(anchored(inputType, input)).toEqual({ predicate: render(inputType, input).text });
  });
});
