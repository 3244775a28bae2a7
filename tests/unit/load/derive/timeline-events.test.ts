import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../../src/domains/fact/fact.js';
import { timelineEventsOf } from '../../../../src/load/derive/timeline-events.js';
import { aFact } from '../../../support/a-fact.js';

/** Events without their ids, which are digests. */
function eventsOf(fact: Fact) {
  return timelineEventsOf(fact).map(({ id, properties: { dateKey, ...properties } }) => {
    const rank = ['DOCUMENT_WRITTEN', 'DOCUMENT_PRINTED', 'EVENT_HELD', 'ACTION'].indexOf(String(properties.kind));
    expect(dateKey).toBe(`${properties.sortDate ?? '~'}|${rank}|${id}`);
    return properties;
  });
}

function on(kind: string, day: string) {
  return { kind, dated: true, earliest: day, latest: day, sortDate: day };
}

function undated(kind: string) {
  return { kind, dated: false, earliest: undefined, latest: undefined, sortDate: undefined };
}

describe('a document', () => {
  test('gives one event for each of its days', () => {
    const properties = { held: true, writtenOn: '2021-04-20', printedOn: '2021-04-22', heldOn: '2021-04-18' };
    expect(eventsOf(aFact('Document', { properties }))).toEqual([
      on('DOCUMENT_WRITTEN', '2021-04-20'),
      on('DOCUMENT_PRINTED', '2021-04-22'),
      on('EVENT_HELD', '2021-04-18'),
    ]);
  });

  test('without any day gives one undated event where it is held', () =>
    expect(eventsOf(aFact('Document', { properties: { held: true } }))).toEqual([undated('DOCUMENT_WRITTEN')]));

  test('that is only mentioned gives none, unless it is an event that was held', () => {
    expect(eventsOf(aFact('Document', { properties: { held: false, writtenOn: '2021-04-20' } }))).toEqual([]);
    expect(eventsOf(aFact('Document', { properties: { held: false, heldOn: '2021-04-18' } }))).toEqual([
      on('EVENT_HELD', '2021-04-18'),
    ]);
  });
});

describe('an action', () => {
  test.each([
    [
      { notBefore: '2021-04-01', notAfter: '2021-04-30' },
      { earliest: '2021-04-01', latest: '2021-04-30', sortDate: '2021-04-30' },
    ],
    [{ notAfter: '2021-04-30' }, { earliest: undefined, latest: '2021-04-30', sortDate: '2021-04-30' }],
    [{ notBefore: '2021-04-01' }, { earliest: '2021-04-01', latest: undefined, sortDate: '2021-04-01' }],
  ])('with the days %j gives one event with these bounds', (properties, bounds) =>
    expect(eventsOf(aFact('Action', { properties }))).toEqual([{ kind: 'ACTION', dated: true, ...bounds }]),
  );

  test('without days gives one undated event', () => expect(eventsOf(aFact('Action'))).toEqual([undated('ACTION')]));
});

test('other facts give no event', () =>
  expect(eventsOf(aFact('Directive', { properties: { writtenOn: '2021-04-20', held: true } }))).toEqual([]));

test('an event points at its subject and has an id of its own', () => {
  const fact = aFact('Document', { properties: { held: true, writtenOn: '2021-04-20', printedOn: '2021-04-20' } });
  const [written, printed] = timelineEventsOf(fact);
  expect(written).toMatchObject({ labels: ['TimelineEvent'], relationships: [{ type: 'HAPPENS_TO', to: fact.id }] });
  expect(written?.id).toMatch(/^TimelineEvent\.[0-9a-f]{20}$/u);
  expect(printed?.id).not.toBe(written?.id);
});
