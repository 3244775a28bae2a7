import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/domains/fact/fact.js';
import { contentHashOf } from '../../../src/load/graph-node.js';
import { mergeFacts } from '../../../src/load/merge-facts.js';
import { aFact, evidenceAt, linkTo } from '../../support/a-fact.js';
import { forAll } from '../../support/for-all.js';
import { refusalOf } from '../../support/render-facts.js';

function claimedBy(dossier: string, line: number): Pick<Fact, 'claimedBy' | 'places'> {
  return { claimedBy: [dossier], places: [{ file: `${dossier}.yaml`, line, path: 'documents[0]' }] };
}

function mergeOne(...claims: Fact[]): Fact | undefined {
  const merged = mergeFacts(claims);
  expect(merged.size).toBe(1);
  return [...merged.values()][0];
}

const plan = aFact('Document', { key: 'plan' });
const city = aFact('Organization', { key: '青山市' });

describe('claims of one fact', () => {
  test('become one, with the union of what they say and of what proves it', () => {
    const first = aFact('Document', {
      ...claimedBy('first', 3),
      properties: { kind: 'NOTICE', number: '云科协发〔2021〕7号' },
      links: [linkTo('FORWARDS', plan)],
      evidence: [evidenceAt(10, { field: 'number' }), evidenceAt(40)],
    });
    const second = aFact('Document', {
      ...claimedBy('second', 9),
      properties: { kind: 'NOTICE', title: '关于读书月的通知' },
      links: [linkTo('FORWARDS', plan), linkTo('NAMES', city)],
      evidence: [evidenceAt(40), evidenceAt(40, { source: 't'.repeat(64) })],
    });
    expect(mergeOne(first, second)).toEqual({
      ...first,
      properties: { kind: 'NOTICE', number: '云科协发〔2021〕7号', title: '关于读书月的通知' },
      links: [linkTo('FORWARDS', plan), linkTo('NAMES', city)],
      evidence: [evidenceAt(10, { field: 'number' }), evidenceAt(40), evidenceAt(40, { source: 't'.repeat(64) })],
      claimedBy: ['first', 'second'],
      places: [...first.places, ...second.places],
    });
  });

  test.each([
    ['held', true],
    ['contextOnly', false],
    ['planned', false],
  ])('that differ in %s agree on %j, whoever comes first', (name, winner) => {
    const saying = (value: boolean) => aFact('Document', { properties: { [name]: value } });
    const [yes, no] = [saying(true), saying(false)];
    expect(mergeOne(yes, no)?.properties).toEqual({ [name]: winner });
    expect(mergeOne(no, yes)?.properties).toEqual({ [name]: winner });
    expect(mergeOne(no, no)?.properties).toEqual({ [name]: false });
    expect(mergeOne(yes, yes)?.properties).toEqual({ [name]: true });
  });

  test('put their lists together', () =>
    expect(
      mergeOne(
        aFact('Document', { properties: { unstated: ['TITLE', 'NUMBER'] } }),
        aFact('Document', { properties: { unstated: ['NUMBER', 'ISSUER'] } }),
      )?.properties,
    ).toEqual({ unstated: ['TITLE', 'NUMBER', 'ISSUER'] }));

  test('are as sure as the surest, and keep its reasons only', () => {
    const inferred = aFact('AudienceMembership', {
      basis: 'INFERRED',
      confidence: 0.9,
      rule: 'a-rule',
      reasons: ['理由'],
      inputs: [city.id],
    });
    const pointedAt = aFact('AudienceMembership', { basis: 'COREFERENCE', confidence: 0.6, evidence: [evidenceAt(1)] });
    const pointedAtAgain = aFact('AudienceMembership', {
      basis: 'COREFERENCE',
      confidence: 0.8,
      evidence: [evidenceAt(9)],
    });
    for (const order of [
      [inferred, pointedAt, pointedAtAgain],
      [pointedAtAgain, inferred, pointedAt],
      [pointedAt, pointedAtAgain, inferred],
    ]) {
      const merged = mergeOne(...order);
      expect(merged).toMatchObject({ basis: 'COREFERENCE', confidence: 0.8, reasons: [], inputs: [] });
      expect(merged?.rule).toBeUndefined();
      expect(merged?.evidence).toHaveLength(2);
    }
  });
});

test('facts of different keys or types stay apart, in the order of their claims', () => {
  const facts = [city, plan, aFact('Document'), aFact('Action')];
  expect([...mergeFacts(facts).values()]).toEqual(facts);
});

describe('a contradiction', () => {
  const title = (dossier: string, line: number, value: string) =>
    aFact('Document', { key: 'notice', ...claimedBy(dossier, line), properties: { title: value } });

  test('names the fact, both values and both places', () =>
    expect(refusalOf(() => mergeFacts([title('first', 3, '通知'), title('second', 9, '通告')]))).toBe(
      'second.yaml:9 documents[0]: Document "notice" has title "通告" here and "通知" in first.yaml:3; make them equal',
    ));

  test('is reported beside all others', () =>
    expect(
      refusalOf(() =>
        mergeFacts([
          title('first', 3, '通知'),
          aFact('Action', { properties: { kind: 'MEETING', notAfter: '2021-04-20' } }),
          title('second', 9, '通告'),
          aFact('Action', { properties: { kind: 'TRAINING', notAfter: '2021-04-21' } }),
        ]),
      ).split('\n'),
    ).toEqual([
      'second.yaml:9 documents[0]: Document "notice" has title "通告" here and "通知" in first.yaml:3; make them equal',
      'reading-month.yaml:1 Action "one" has kind "TRAINING" here and "MEETING" in reading-month.yaml:1; make them equal',
      'reading-month.yaml:1 Action "one" has notAfter "2021-04-21" here and "2021-04-20" in reading-month.yaml:1; make them equal',
    ]));
});

test('a merged fact says the same, whatever the order of its claims', () => {
  const claim = fc.record({
    held: fc.option(fc.boolean(), { nil: undefined }),
    title: fc.constantFrom('通知', undefined),
    starts: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
    links: fc.subarray([linkTo('FORWARDS', plan), linkTo('NAMES', city)]),
  });
  const claims = fc
    .array(claim, { minLength: 1, maxLength: 4 })
    .map((all) =>
      all.map(({ held, title, starts, links }) =>
        aFact('Document', { properties: { held, title }, links, evidence: starts.map((start) => evidenceAt(start)) }),
      ),
    );
  const toHash = (fact: Fact | undefined) =>
    contentHashOf({
      id: fact?.id ?? '',
      labels: [],
      properties: fact?.properties ?? {},
      relationships: [
        ...(fact?.links ?? []),
        ...(fact?.evidence ?? []).map(({ start }) => ({ type: 'PROVED_BY', to: String(start) })),
      ],
    });
  const shuffled = claims.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  );
  forAll([shuffled], ([all, other]) => expect(toHash(mergeOne(...other))).toBe(toHash(mergeOne(...all))));
});
