import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact, Properties } from '../../../../src/domains/fact/fact.js';
import { FactIndex } from '../../../../src/domains/fact/fact-index.js';
import { type ResponseDays, responseDays } from '../../../../src/domains/response/response-days.js';
import { aFact, byId, linkTo } from '../../../support/a-fact.js';
import { forAll } from '../../../support/for-all.js';

function document(properties: Properties, key = 'notice'): Fact {
  return aFact('Document', { key, properties });
}

function deed(properties: Properties): Fact {
  return aFact('Action', { key: 'deed', properties });
}

function daysOf(answer: Fact, asked: Fact, ...others: Fact[]): ResponseDays {
  const response = aFact('Response', { links: [linkTo('RESPONDS_WITH', answer), linkTo('RESPONDS_TO', asked)] });
  return responseDays(response, new FactIndex(byId(answer, asked, ...others).values()));
}

const PRINTED = document({ writtenOn: '2021-04-20', printedOn: '2021-04-22' });

const ASKED_UNDATED = { daysMin: 0, daysMinFrom: 'NEVER_BEFORE', daysMaxFrom: 'ASKED_UNDATED' };

describe('days to an answer', () => {
  test('have an upper bound only where the last day of the answer is known', () =>
    expect(daysOf(deed({ notAfter: '2021-05-17' }), PRINTED)).toEqual({
      daysMin: 0,
      daysMinFrom: 'NEVER_BEFORE',
      daysMax: 25,
      daysMaxFrom: 'NO_LATER_THAN',
    }));

  test('have both bounds where both days of the answer are known', () =>
    expect(daysOf(deed({ notBefore: '2021-04-25', notAfter: '2021-05-17' }), PRINTED)).toEqual({
      daysMin: 3,
      daysMinFrom: 'STATED',
      daysMax: 25,
      daysMaxFrom: 'NO_LATER_THAN',
    }));

  test('have a lower bound only where the answer has no last day', () =>
    expect(daysOf(deed({ notBefore: '2021-04-25' }), PRINTED)).toEqual({
      daysMin: 3,
      daysMinFrom: 'STATED',
      daysMaxFrom: 'ANSWER_UNDATED',
    }));

  test('are open above where the answer is undated', () =>
    expect(daysOf(deed({}), PRINTED)).toEqual({
      daysMin: 0,
      daysMinFrom: 'NEVER_BEFORE',
      daysMaxFrom: 'ANSWER_UNDATED',
    }));

  test('are open above where the document is undated', () =>
    expect(daysOf(deed({ notBefore: '2021-04-25', notAfter: '2021-05-17' }), document({}))).toEqual(ASKED_UNDATED));

  test('count from the day of writing where no day of printing is known', () =>
    expect(daysOf(deed({ notAfter: '2021-05-17' }), document({ writtenOn: '2021-04-20' }))).toEqual({
      daysMin: 0,
      daysMinFrom: 'NEVER_BEFORE',
      daysMax: 27,
      daysMaxFrom: 'NO_LATER_THAN',
    }));

  test('to a directive count from the document that holds it', () => {
    const directive = aFact('Directive', { links: [linkTo('CONTAINED_IN', PRINTED)] });
    expect(daysOf(deed({ notAfter: '2021-05-17' }), directive, PRINTED)).toEqual({
      daysMin: 0,
      daysMinFrom: 'NEVER_BEFORE',
      daysMax: 25,
      daysMaxFrom: 'NO_LATER_THAN',
    });
  });

  test('to a directive of an unknown document are open above', () =>
    expect(daysOf(deed({ notAfter: '2021-05-17' }), aFact('Directive'))).toEqual(ASKED_UNDATED));

  test('of an answer in writing run from its writing to its printing', () =>
    expect(daysOf(document({ writtenOn: '2021-04-23', printedOn: '2021-04-26' }, 'answer'), PRINTED)).toEqual({
      daysMin: 1,
      daysMinFrom: 'STATED',
      daysMax: 4,
      daysMaxFrom: 'NO_LATER_THAN',
    }));

  test('never run backwards: an answer that was written before the printing took no days', () =>
    expect(daysOf(document({ writtenOn: '2021-04-21' }, 'answer'), PRINTED)).toEqual({
      daysMin: 0,
      daysMinFrom: 'NEVER_BEFORE',
      daysMax: 0,
      daysMaxFrom: 'STATED',
    }));
});

test('the bounds of an answer hold whatever day between its own it happened', () => {
  const toDay = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
  const days = fc.record({
    asked: fc.nat({ max: 400 }),
    begun: fc.nat({ max: 400 }),
    length: fc.nat({ max: 30 }),
    on: fc.nat(),
  });
  forAll([days], ({ asked, begun, length, on }) => {
    const happened = begun + (on % (length + 1));
    const answer = deed({ notBefore: toDay(begun), notAfter: toDay(begun + length) });
    const { daysMin, daysMax } = daysOf(answer, document({ printedOn: toDay(asked) }));
    const taken = Math.max(0, happened - asked);
    expect([Number(daysMin) <= taken, taken <= Number(daysMax)]).toEqual([true, true]);
  });
});
