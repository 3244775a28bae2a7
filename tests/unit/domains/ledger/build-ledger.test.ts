import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../../src/domains/fact/fact.js';
import { FactIndex } from '../../../../src/domains/fact/fact-index.js';
import { buildLedger } from '../../../../src/domains/ledger/build-ledger.js';
import type { Ledger, LedgerRow } from '../../../../src/domains/ledger/ledger.js';
import { aFact, linkTo } from '../../../support/a-fact.js';
import { forAll } from '../../../support/for-all.js';

const PRINTED = '2021-05-12';
const NOTICE = aFact('Document', { key: 'notice', properties: { held: true, printedOn: PRINTED } });

function body(name: string): Fact {
  return aFact('Organization', { key: name, properties: { name, kind: 'PROVINCIAL_SOCIETY' } });
}

function sent(channel: string, to: Fact, document = NOTICE): Fact {
  const links = [linkTo('TRANSMITS', document), linkTo('TRANSMITS_TO', to)];
  return aFact('Transmission', { key: `${channel}|${document.id}|${to.id}`, properties: { channel }, links });
}

/** A deed of a body on a day, and the claim that it answers the notice. */
function deed(actor: Fact, on: string | undefined, basis: Fact['basis'] = 'EXPLICIT', key = 'deed'): Fact[] {
  const days = on === undefined ? {} : { notBefore: on, notAfter: on };
  const action = aFact('Action', { key: `${key}|${actor.id}|${on}`, properties: days });
  const part = aFact('Participation', {
    key: `${action.id}|${actor.id}`,
    properties: { role: 'ACTOR' },
    links: [linkTo('PARTICIPATES_IN', action), linkTo('TAKEN_BY', actor)],
  });
  const links = [linkTo('RESPONDS_WITH', action), linkTo('RESPONDS_TO', NOTICE)];
  return [action, part, aFact('Response', { key: `${action.id}|notice`, basis, links })];
}

/** A report that speaks of a class with these members. */
function report(members: readonly Fact[], complete: boolean, writtenOn?: string): Fact[] {
  const document = aFact('Document', { key: `report|${writtenOn}`, properties: { held: true, writtenOn } });
  const audience = aFact('Audience', { key: `class|${document.id}`, properties: { extension: 'CLOSED' } });
  const scope = aFact('ReportScope', {
    key: `${document.id}|${audience.id}`,
    properties: { complete },
    links: [linkTo('SCOPE_OF', document), linkTo('COVERS', audience)],
  });
  const memberships = members.map((member) =>
    aFact('AudienceMembership', {
      key: `${audience.id}|${member.id}`,
      links: [linkTo('MEMBER_IN', audience), linkTo('HAS_MEMBER', member)],
    }),
  );
  return [document, audience, scope, ...memberships];
}

function ledgerOf(facts: readonly Fact[], asOf?: string, named: readonly Fact[] = []): Ledger {
  const index = new FactIndex([NOTICE, ...facts]);
  const ledger = buildLedger(NOTICE.id, {
    index,
    asOf,
    isNamedIn: (_report, id) => named.some((fact) => fact.id === id),
  });
  if (!ledger) throw new Error('the notice has no ledger');
  return ledger;
}

function stateOf(body: Fact, { rows }: Ledger): LedgerRow['state'] | undefined {
  return rows.find(({ recipient }) => recipient.id === body.id)?.state;
}

const SOCIETY = body('天文学会');
const ASKED = [SOCIETY, sent('ADDRESSED', SOCIETY)];
const LATER = '2021-08-02';

describe('a recipient is silent', () => {
  test('where it was to act and a later, complete report of its class does not name it', () =>
    expect(stateOf(SOCIETY, ledgerOf([...ASKED, ...report([SOCIETY], true, LATER)]))).toBe('SILENT'));

  test.each([
    ['the report only picks examples', [...ASKED, ...report([SOCIETY], false, LATER)], []],
    ['the report is undated', [...ASKED, ...report([SOCIETY], true)], []],
    ['the report is of the day of the notice', [...ASKED, ...report([SOCIETY], true, PRINTED)], []],
    ['the report is earlier', [...ASKED, ...report([SOCIETY], true, '2021-05-01')], []],
    ['the report is of another class', [...ASKED, ...report([body('气象学会')], true, LATER)], []],
    ['the report names it', [...ASKED, ...report([SOCIETY], true, LATER)], [SOCIETY]],
    ['it was only informed', [SOCIETY, sent('COPIED', SOCIETY), ...report([SOCIETY], true, LATER)], []],
    ['it was only reported to', [SOCIETY, sent('REPORTED_UP', SOCIETY), ...report([SOCIETY], true, LATER)], []],
  ])('but not where %s', (_why, facts, named) => {
    expect(stateOf(SOCIETY, ledgerOf(facts, undefined, named))).toBe('UNKNOWN');
  });

  test('but not where the report is on another matter', () => {
    const other = aFact('Document', { key: 'other' });
    const [document, audience, scope, ...rest] = report([SOCIETY], true, LATER);
    const about = { ...scope, links: [...(scope?.links ?? []), linkTo('ABOUT', other)] } as Fact;
    const facts = [document, audience, about, ...rest].filter((fact) => fact !== undefined);
    expect(stateOf(SOCIETY, ledgerOf([...ASKED, other, ...facts]))).toBe('UNKNOWN');
  });

  test('but not where the notice has no day', () => {
    const undated = { ...NOTICE, properties: { held: true } };
    const index = new FactIndex([undated, ...ASKED, ...report([SOCIETY], true, LATER)]);
    const ledger = buildLedger(undated.id, { index, isNamedIn: () => false });
    expect(ledger && stateOf(SOCIETY, ledger)).toBe('UNKNOWN');
  });
});

describe('the surest response', () => {
  test('counts before an earlier one that is only concluded', () => {
    const facts = [...ASKED, ...deed(SOCIETY, '2021-05-20', 'INFERRED', 'guess'), ...deed(SOCIETY, '2021-07-01')];
    const [row] = ledgerOf(facts).rows;
    expect(row?.responses.map(({ basis, daysMin, daysMax }) => [basis, daysMin, daysMax])).toEqual([
      ['EXPLICIT', 50, 50],
      ['INFERRED', 8, 8],
    ]);
  });
});

test('a class that is open, or whose members nobody knows, has a row for the others; a closed one has none', () => {
  const audience = (extension: string, key: string) => aFact('Audience', { key, properties: { extension, text: key } });
  const member = (of: Fact) =>
    aFact('AudienceMembership', {
      key: `${of.id}|${SOCIETY.id}`,
      links: [linkTo('MEMBER_IN', of), linkTo('HAS_MEMBER', SOCIETY)],
    });
  const [open, closed, unknown] = [
    audience('OPEN', 'open'),
    audience('CLOSED', 'closed'),
    audience('CLOSED', 'unknown'),
  ];
  const all = [open, closed, unknown];
  const { rows } = ledgerOf([
    SOCIETY,
    ...all,
    member(open),
    member(closed),
    ...all.map((one) => sent('ADDRESSED', one)),
  ]);
  expect(rows.map(({ recipient }) => [recipient.id, recipient.kind, recipient.expectations.length])).toEqual([
    [SOCIETY.id, 'BODY', 2],
    [open.id, 'OTHER_MEMBERS', 1],
    [unknown.id, 'OTHER_MEMBERS', 1],
  ]);
});

const BODIES = ['甲学会', '乙学会', '丙学会', '丁学会'].map(body);
const aBody = fc.constantFrom(...BODIES);
const aDay = fc.option(
  fc.integer({ min: 1, max: 30 }).map((day) => `2021-06-${String(day).padStart(2, '0')}`),
  { nil: undefined },
);
const aWorld = fc
  .record({
    sent: fc.array(fc.tuple(fc.constantFrom('ADDRESSED', 'COPIED', 'REPORTED_UP'), aBody), { maxLength: 5 }),
    deeds: fc.array(fc.tuple(aBody, aDay, fc.constantFrom<Fact['basis']>('EXPLICIT', 'INFERRED')), { maxLength: 5 }),
    reports: fc.array(fc.tuple(fc.subarray(BODIES), fc.boolean(), aDay), { maxLength: 2 }),
  })
  .map(({ sent: channels, deeds, reports }) => [
    ...BODIES,
    ...channels.map(([channel, to]) => sent(channel, to)),
    ...deeds.flatMap(([actor, on, basis], index) => deed(actor, on, basis, `deed ${index}`)),
    ...reports.flatMap(([members, complete, on]) => report(members, complete, on)),
  ]);

describe('whatever the facts are', () => {
  test('nobody is silent who was only informed, who answered, or who was not asked', () => {
    forAll([aWorld], (facts) => {
      for (const row of ledgerOf(facts).rows.filter(({ state }) => state === 'SILENT')) {
        expect([row.tasked, row.responses, row.silentIn.length > 0]).toEqual([true, [], true]);
      }
    });
  });

  test('each body has one row, and has a reason to be expected exactly where it was addressed', () => {
    forAll([aWorld], (facts) => {
      const { rows } = ledgerOf(facts);
      expect(new Set(rows.map(({ recipient }) => recipient.id)).size).toBe(rows.length);
      for (const { state, recipient } of rows) {
        expect(recipient.expectations.length === 0).toBe(state === 'NOT_ADDRESSED');
      }
    });
  });

  test('a later day never takes a response away', () => {
    forAll([aWorld, aDay, aDay], (facts, one, other) => {
      const [earlier, later] = [one ?? '2021-06-01', other ?? '2021-06-30'].sort();
      const responded = (asOf: string | undefined) =>
        ledgerOf(facts, asOf).rows.flatMap(({ responses }) => responses.map(({ id }) => id));
      expect(responded(later)).toEqual(expect.arrayContaining(responded(earlier)));
    });
  });
});
