import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../../src/domains/fact/fact.js';
import { CorpusCoverage } from '../../../../src/load/derive/corpus-coverage.js';
import { RosterCoverage } from '../../../../src/load/derive/roster-coverage.js';
import { aFact, byId, evidenceAt, linkTo } from '../../../support/a-fact.js';

const held = (key: string, kind: string, dates: Fact['properties'] = {}) =>
  aFact('Document', { key, properties: { held: true, kind, ...dates } });

const done = (key: string, document: Fact, dates: Fact['properties'] = {}) =>
  aFact('Action', { key, properties: dates, links: [linkTo('REPORTED_IN', document)] });

function corpusCoverageOf(facts: ReadonlyMap<string, Fact>) {
  const coverage = new CorpusCoverage();
  coverage.add(facts);
  return coverage.nodes();
}

function rosterCoverageOf(facts: ReadonlyMap<string, Fact>, rosterSources: ReadonlySet<string>) {
  const coverage = new RosterCoverage(rosterSources);
  coverage.add(facts);
  return coverage.nodes();
}

describe('the coverage of the corpus', () => {
  const april = held('april', 'NOTICE', { writtenOn: '2021-04-30', printedOn: '2021-05-01' });
  const may = held('may', 'NOTICE', { printedOn: '2021-05-02' });
  const undated = held('undated', 'ARTICLE');
  const nodes = corpusCoverageOf(
    byId(
      april,
      may,
      undated,
      aFact('Document', { key: 'mentioned', properties: { held: false, kind: 'NOTICE', writtenOn: '2021-03-01' } }),
      aFact('Directive', { links: [linkTo('CONTAINED_IN', april)] }),
      done('inside', may, { notBefore: '2021-05-01', notAfter: '2021-05-31' }),
      done('until', may, { notAfter: '2021-05-31' }),
      done('since', may, { notBefore: '2021-06-01' }),
      done('across', undated, { notBefore: '2021-04-30', notAfter: '2021-05-01' }),
      done('some day', undated),
    ),
  );
  const rowsOf = (label: string) =>
    nodes.flatMap(({ labels, properties }) => (labels.includes(label) ? [properties] : []));

  test('counts held documents of each kind, with what they report and contain', () => {
    expect(rowsOf('DocumentKindCoverage')).toEqual([
      {
        kind: 'NOTICE',
        documents: 2,
        dated: 2,
        earliest: '2021-04-30',
        latest: '2021-05-02',
        actions: 3,
        directives: 1,
      },
      { kind: 'ARTICLE', documents: 1, dated: 0, earliest: undefined, latest: undefined, actions: 2, directives: 0 },
    ]);
  });

  test('counts each document and action in one month, and says what certainly happened there', () => {
    expect(rowsOf('PeriodCoverage').sort((one, other) => (String(one.month) < String(other.month) ? -1 : 1))).toEqual([
      { month: '2021-04', documents: 1, actions: 0, actionsCertain: 0 },
      { month: '2021-05', documents: 1, actions: 3, actionsCertain: 1 },
      { month: '2021-06', documents: 0, actions: 1, actionsCertain: 0 },
      { month: undefined, documents: 1, actions: 1, actionsCertain: 0 },
    ]);
  });

  test('of nothing still has a place for what has no date', () => {
    expect(corpusCoverageOf(new Map()).map(({ properties }) => properties)).toEqual([
      { month: undefined, documents: 0, actions: 0, actionsCertain: 0 },
    ]);
  });
});

describe('the coverage of a roster', () => {
  const inList = evidenceAt(0, { source: 'roster' });
  const body = (key: string, ...evidence: Fact['evidence']) => aFact('Organization', { key, evidence });
  const roster = aFact('Roster', { properties: { title: '名录' } });
  const bodies = {
    onlyListed: body('only listed', inList),
    named: body('named', inList, evidenceAt(7)),
    actor: body('actor', inList, evidenceAt(8)),
    issuer: body('issuer', inList, evidenceAt(9)),
    concluded: body('concluded', inList),
    notListed: body('not listed', evidenceAt(10)),
  };
  const listed = Object.values(bodies).filter(({ key }) => key !== 'not listed');
  const entries = listed.map((organization) =>
    aFact('RosterEntry', {
      key: organization.key,
      links: [linkTo('LISTED_IN', roster), linkTo('LISTS', organization)],
    }),
  );
  const acts = (key: string, organization: Fact, rest: Partial<Fact> = {}) =>
    aFact('Participation', { key, properties: { role: 'ACTOR' }, links: [linkTo('TAKEN_BY', organization)], ...rest });
  const [coverage] = rosterCoverageOf(
    byId(
      roster,
      ...Object.values(bodies),
      ...entries,
      acts('1', bodies.actor),
      acts('2', bodies.actor, { basis: 'INFERRED' }),
      acts('3', bodies.concluded, { basis: 'INFERRED' }),
      acts('4', bodies.notListed),
      acts('5', bodies.named, { properties: { role: 'PARTNER' } }),
      aFact('Attribution', { properties: { role: 'ISSUER' }, links: [linkTo('ATTRIBUTED_TO', bodies.issuer)] }),
    ),
    new Set(['roster']),
  );

  test('counts whom texts name, whom they show acting, and apart whom only a conclusion shows', () => {
    expect(coverage?.properties).toEqual({
      nameKey: `名录|${roster.id}`,
      entries: 5,
      named: 3,
      acting: 2,
      actingByInference: 1,
    });
  });

  test('leads to those that it counts', () => {
    const keys = new Map<string, string>(Object.values(bodies).map(({ id, key }) => [id, key]));
    expect(coverage?.relationships.map(({ type, to }) => `${type} ${keys.get(to) ?? 'the roster'}`)).toEqual([
      'COVERS the roster',
      'SAW_NAMED named',
      'SAW_NAMED actor',
      'SAW_NAMED issuer',
      'SAW_ACTING actor',
      'SAW_ACTING issuer',
      'SAW_ACTING_BY_INFERENCE concluded',
    ]);
  });
});
