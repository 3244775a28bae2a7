import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../../src/domains/fact/fact.js';
import { rankingEventsOf } from '../../../../src/load/derive/ranking-events.js';
import { aFact, byId, linkTo } from '../../../support/a-fact.js';

const society = aFact('Organization', {
  key: '云州省茶学会',
  properties: { name: '云州省茶学会', kind: 'PROVINCIAL_SOCIETY', region: '980000' },
});
const library = aFact('Organization', { key: '云州图书馆', properties: { name: '云州图书馆', kind: 'OTHER' } });

function partIn(thing: Fact, actor: Fact, rest: Partial<Fact> = {}, role = 'ACTOR'): Fact {
  const key = `${thing.key} ${role} ${actor.key}`;
  const links = [linkTo('PARTICIPATES_IN', thing), linkTo('TAKEN_BY', actor)];
  return aFact('Participation', { key, properties: { role }, links, ...rest });
}

function issuedBy(document: Fact, issuer: Fact): Fact {
  const links = [linkTo('ATTRIBUTES', document), linkTo('ATTRIBUTED_TO', issuer)];
  return aFact('Attribution', { key: `${document.key} ${issuer.key}`, properties: { role: 'ISSUER' }, links });
}

function forwards(from: Fact, to: Fact, rest: Partial<Fact> = {}): Fact {
  const links = [linkTo('LINKS_FROM', from), linkTo('LINKS_TO', to)];
  return aFact('DocumentLink', { key: `${from.key} ${to.key}`, properties: { kind: 'FORWARDS' }, links, ...rest });
}

function answers(subject: Fact, object: Fact, rest: Partial<Fact> = {}): Fact {
  const links = [linkTo('RESPONDS_WITH', subject), linkTo('RESPONDS_TO', object)];
  return aFact('Response', { key: `${subject.key} ${object.key}`, links, ...rest });
}

/** Events with the keys of facts instead of ids. */
function eventsOf(...facts: readonly Fact[]) {
  const keys = new Map<unknown, string>(facts.map(({ id, key }) => [id, key]));
  return rankingEventsOf(byId(...facts)).map(({ properties }) => ({
    by: properties.by,
    fact: keys.get(properties.fact),
    actor: keys.get(properties.actor),
    counted: keys.get(properties.counted),
    group: properties.group === 'unnamed' ? 'unnamed' : keys.get(properties.group),
    days: [properties.firstDay, properties.lastDay],
    basis: properties.basis,
    confidence: properties.confidence,
    facts: (properties.facts as string[]).map((id) => keys.get(id)),
  }));
}

describe('an action', () => {
  const fair = aFact('Action', { key: 'fair', properties: { notBefore: '2021-05-01', notAfter: '2021-05-03' } });

  test('counts for each actor, as sure as the least sure of its facts', () => {
    const events = eventsOf(
      fair,
      society,
      library,
      partIn(fair, society),
      partIn(fair, library, { basis: 'INFERRED', confidence: 0.5 }),
    );
    const common = { by: 'ACTIONS', fact: 'fair', counted: 'fair', days: ['2021-05-01', '2021-05-03'] };
    expect(events).toEqual([
      {
        ...common,
        actor: '云州省茶学会',
        group: '云州省茶学会',
        basis: 'EXPLICIT',
        confidence: 1,
        facts: ['fair', 'fair ACTOR 云州省茶学会'],
      },
      {
        ...common,
        actor: '云州图书馆',
        group: '云州图书馆',
        basis: 'INFERRED',
        confidence: 0.5,
        facts: ['fair', 'fair ACTOR 云州图书馆'],
      },
    ]);
  });

  test('does not count for who only took part in it, nor for persons and initiatives', () => {
    const others = [aFact('Person', { key: 'p' }), aFact('Initiative', { key: 'i' })];
    const parts = [partIn(fair, society, {}, 'PARTNER'), ...others.map((other) => partIn(fair, other))];
    expect(eventsOf(fair, society, ...others, ...parts)).toEqual([]);
  });

  test('of counts and classes is kept apart and never stands in the index of organizations', () => {
    const [count, kind] = [aFact('AggregateActor', { key: '97' }), aFact('Audience', { key: '各学会' })];
    const facts = [fair, count, kind, partIn(fair, count), partIn(fair, kind)];
    expect(eventsOf(...facts).map(({ actor, group }) => [actor, group])).toEqual([
      ['97', 'unnamed'],
      ['各学会', 'unnamed'],
    ]);
    expect(rankingEventsOf(byId(...facts)).map(({ properties }) => properties.lane)).toEqual([undefined, undefined]);
  });
});

describe('a document', () => {
  const [seven, nine] = [aFact('Document', { key: 'seven' }), aFact('Document', { key: 'nine' })];
  const relayOn = (properties: Fact['properties']) => aFact('Document', { key: 'relay', properties });

  test.each([
    [{ writtenOn: '2021-05-01', printedOn: '2021-05-03' }, ['2021-05-01', '2021-05-03']],
    [{ writtenOn: '2021-05-01' }, ['2021-05-01', '2021-05-01']],
    [{ printedOn: '2021-05-03' }, ['', '2021-05-03']],
    [{}, ['', '~']],
  ])('dated %j was issued between %j', (dates, days) => {
    const relay = relayOn(dates);
    expect(eventsOf(relay, seven, society, forwards(relay, seven), issuedBy(relay, society))[0]?.days).toEqual(days);
  });

  test('is one relay of each issuer, however many it forwards, and as sure as the surest of these ties', () => {
    const relay = relayOn({});
    const sure = forwards(relay, nine);
    const unsure = forwards(relay, seven, { basis: 'INFERRED', confidence: 0.9 });
    const events = eventsOf(relay, seven, nine, society, unsure, sure, issuedBy(relay, society));
    expect(events.map(({ by, fact, actor, basis, facts }) => ({ by, fact, actor, basis, facts }))).toEqual([
      {
        by: 'RELAYS',
        fact: 'relay',
        actor: '云州省茶学会',
        basis: 'EXPLICIT',
        facts: ['relay', 'relay nine', 'relay 云州省茶学会'],
      },
    ]);
  });

  test('that forwards nothing is no relay', () => {
    const relay = relayOn({});
    const attached = { ...forwards(relay, seven), properties: { kind: 'ATTACHES' } };
    expect(eventsOf(relay, seven, society, attached, issuedBy(relay, society))).toEqual([]);
  });
});

describe('a response', () => {
  const [notice, clause] = [aFact('Document', { key: 'notice' }), aFact('Directive', { key: 'clause' })];

  test('counts what is answered, for the actors of the action on its days', () => {
    const fair = aFact('Action', { key: 'fair', properties: { notAfter: '2021-05-03' } });
    const response = answers(fair, clause, { basis: 'INFERRED', confidence: 0.4 });
    const events = eventsOf(fair, clause, society, partIn(fair, society), response);
    expect(events.filter(({ by }) => by === 'DIRECTIVES_ACTED_ON')).toEqual([
      {
        by: 'DIRECTIVES_ACTED_ON',
        fact: 'fair clause',
        actor: '云州省茶学会',
        counted: 'clause',
        group: '云州省茶学会',
        days: ['', '2021-05-03'],
        basis: 'INFERRED',
        confidence: 0.4,
        facts: ['fair clause', 'fair', 'fair ACTOR 云州省茶学会'],
      },
    ]);
  });

  test('counts what is answered, for the issuers of the document', () => {
    const relay = aFact('Document', { key: 'relay' });
    const events = eventsOf(relay, notice, society, issuedBy(relay, society), answers(relay, notice));
    expect(events.map(({ by, counted, actor }) => [by, counted, actor])).toEqual([
      ['DIRECTIVES_ACTED_ON', 'notice', '云州省茶学会'],
    ]);
  });
});
