import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../support/open-world.js';
import { type WrittenWorld, writeWorld } from '../../support/write-world.js';

// 清源: a notice to six societies on a roster, a city association that passes it on to three counties, a museum that is only
// informed; a report that covers the societies completely, an undated article. Small enough to check by hand.

const LEDGER = `query ($asOf: Date, $states: [LedgerState!], $filter: LedgerRowFilter, $orderBy: LedgerRowOrder! = STATE, $first: Int! = 50, $after: String) {
  responseLedger(for: { document: { number: "清科协发[2021]5号" } }, asOf: $asOf, states: $states, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    ... on ResponseLedger {
      reachedOn
      complete
      totals { state basis tasked bodies { min max } }
      aggregates { atLeast atMost actor { ... on AggregateActor { text } } response { basis } }
      coverage { laterDocuments laterReports undatedDocuments searched { verdict scope { document { title } evidence { nodes { quote } } } } }
      rows {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          recipient { ... on Organization { name } ... on Audience { text } }
          state
          basis
          tasked
          channels
          roles
          relayedOnly
          passedOn
          latency { minDays maxDays minFrom maxFrom }
          silentIn { document { title } }
        }
      }
    }
  }
}`;

interface Row {
  recipient: { name?: string; text?: string };
  state: string;
  tasked: boolean;
  relayedOnly: boolean;
  passedOn: boolean;
  latency: { minDays: number; maxDays: number | null; minFrom: string; maxFrom: string } | null;
}
interface Ledger {
  reachedOn: string;
  complete: boolean;
  totals: unknown[];
  aggregates: unknown[];
  coverage: unknown;
  rows: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: Row[] };
}

let seeds: WrittenWorld;
let world: World;

beforeAll(async () => {
  seeds = await writeWorld('qingyuan');
  world = await openWorld(seeds);
});
afterAll(async () => {
  await world.close();
  await seeds.remove();
});

async function ledgerOf(variables: Record<string, unknown> = {}): Promise<Ledger> {
  const { responseLedger } = await world.ask<{ responseLedger: Ledger }>(LEDGER, variables);
  return responseLedger;
}

/** `清源省天文学会 RESPONDED 37-37`: a row as a person says it. */
function inWords({ recipient, state, tasked, relayedOnly, passedOn, latency }: Row): string {
  const days = latency ? [`${latency.minDays}-${latency.maxDays ?? ''}`] : [];
  return [
    recipient.name ?? recipient.text,
    state,
    ...days,
    ...(tasked || state === 'NOT_ADDRESSED' ? [] : ['informed']),
    ...(relayedOnly ? ['relayed'] : []),
    ...(passedOn ? ['passed on'] : []),
  ].join(' ');
}

const PRESENT = [
  '山阴市科学技术协会 RESPONDED 8-8 passed on',
  '清源省地理学会 RESPONDED 20-80',
  '清源省天文学会 RESPONDED 37-37',
  '清源省气象学会 RESPONDED 0-',
  '东山县科学技术协会 COVERED_BY_AGGREGATE relayed',
  '北山县科学技术协会 COVERED_BY_AGGREGATE relayed',
  '西山县科学技术协会 COVERED_BY_AGGREGATE relayed',
  '清源省化学会 SILENT',
  '清源省昆虫学会 SILENT',
  // Named in the report as a partner only: neither a responder nor silent.
  '清源省植物学会 UNKNOWN',
  '清源省科技馆 UNKNOWN informed',
  '南江省天文学会 NOT_ADDRESSED 53-53',
];

describe('the ledger of a notice', () => {
  it('has a row for everybody who was expected and for who answered unasked, in all five states', async () => {
    const { rows, reachedOn, complete } = await ledgerOf();
    expect(rows.nodes.map(inWords)).toEqual(PRESENT);
    expect([reachedOn, complete, rows.totalCount]).toEqual(['2021-05-12', true, 12]);
  });

  it('says how each bound on the days was found', async () => {
    const { rows } = await ledgerOf({ states: ['RESPONDED'] });
    expect(rows.nodes.map(({ recipient, latency }) => [recipient.name, latency?.minFrom, latency?.maxFrom])).toEqual([
      ['山阴市科学技术协会', 'STATED', 'STATED'],
      ['清源省地理学会', 'STATED', 'NO_LATER_THAN'],
      ['清源省天文学会', 'STATED', 'STATED'],
      ['清源省气象学会', 'NEVER_BEFORE', 'ANSWER_UNDATED'],
    ]);
  });

  it('counts bodies by state and basis, exactly where every class is closed', async () => {
    const { totals } = await ledgerOf({ states: ['SILENT'], first: 1 });
    const exactly = (count: number) => ({ min: count, max: count });
    expect(totals).toEqual([
      { state: 'COVERED_BY_AGGREGATE', basis: null, tasked: true, bodies: exactly(3) },
      { state: 'NOT_ADDRESSED', basis: 'EXPLICIT', tasked: false, bodies: exactly(1) },
      { state: 'RESPONDED', basis: 'EXPLICIT', tasked: true, bodies: exactly(4) },
      { state: 'SILENT', basis: null, tasked: true, bodies: exactly(2) },
      { state: 'UNKNOWN', basis: null, tasked: false, bodies: exactly(1) },
      { state: 'UNKNOWN', basis: null, tasked: true, bodies: exactly(1) },
    ]);
  });

  it('keeps an unnamed number beside the rows', async () => {
    const { aggregates } = await ledgerOf();
    expect(aggregates).toEqual([
      { atLeast: 2, atMost: 2, actor: { text: '2个县科协' }, response: { basis: 'EXPLICIT' } },
    ]);
  });

  it('shows what was searched, with the words on which silence rests', async () => {
    const { coverage } = await ledgerOf();
    expect(coverage).toEqual({
      laterDocuments: 2,
      laterReports: 1,
      undatedDocuments: 1,
      searched: [
        {
          verdict: 'COMPLETE',
          scope: {
            document: { title: '清源科普简报' },
            evidence: {
              nodes: [{ quote: '本期列出各省级学会落实清科协发〔2021〕5号的全部情况，没有列出的学会没有报送活动。' }],
            },
          },
        },
      ],
    });
  });

  it.each([
    [{ states: ['SILENT'] }, ['清源省化学会 SILENT', '清源省昆虫学会 SILENT']],
    [{ filter: { tasked: false } }, ['清源省科技馆 UNKNOWN informed', '南江省天文学会 NOT_ADDRESSED 53-53']],
    [{ filter: { kinds: ['PREFECTURE_ASSOCIATION'] } }, ['山阴市科学技术协会 RESPONDED 8-8 passed on']],
    [
      { filter: { places: ['970000', '980121'] } },
      ['东山县科学技术协会 COVERED_BY_AGGREGATE relayed', '南江省天文学会 NOT_ADDRESSED 53-53'],
    ],
    [{ filter: { relayedOnly: true }, states: ['SILENT'] }, []],
    [
      { filter: { states: ['RESPONDED', 'SILENT'], basis: ['EXPLICIT'] }, states: ['RESPONDED', 'UNKNOWN'] },
      PRESENT.slice(0, 4),
    ],
  ])('shows only rows that are asked for: %j', async (variables, expected) => {
    const [stored, computed] = await Promise.all([ledgerOf(variables), ledgerOf({ ...variables, asOf: '2099-01-01' })]);
    expect(stored.rows.nodes.map(inWords)).toEqual(expected);
    expect(computed.rows.nodes.map(inWords)).toEqual(expected);
    expect([stored.rows.totalCount, computed.rows.totalCount]).toEqual([expected.length, expected.length]);
  });

  it('goes from page to page without losing or repeating a row, stored or worked out', async () => {
    for (const asOf of [null, '2099-01-01']) {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { rows }: Ledger = await ledgerOf({ asOf, orderBy: 'LATENCY', first: 5, after });
        seen.push(...rows.nodes.map(inWords));
        [after, more] = [rows.pageInfo.endCursor, rows.pageInfo.hasNextPage];
      }
      expect(seen.slice(0, 4)).toEqual([PRESENT[0], PRESENT[2], PRESENT[11], PRESENT[1]]);
      expect([...seen].sort()).toEqual([...PRESENT].sort());
    }
  });
});

describe('as of a day', () => {
  it('before the notice was out, nobody is expected', async () => {
    const { rows, reachedOn } = await ledgerOf({ asOf: '2021-05-11' });
    expect([rows.nodes, reachedOn]).toEqual([[], '2021-05-12']);
  });

  it('before the report, nobody is silent, and only what had certainly happened counts', async () => {
    const { rows, aggregates } = await ledgerOf({ asOf: '2021-06-30' });
    expect(rows.nodes.map(inWords)).toEqual([
      '山阴市科学技术协会 RESPONDED 8-8 passed on',
      '清源省天文学会 RESPONDED 37-37',
      '清源省气象学会 RESPONDED 0-',
      '清源省化学会 UNKNOWN',
      '清源省地理学会 UNKNOWN',
      '清源省昆虫学会 UNKNOWN',
      '清源省植物学会 UNKNOWN',
      ...['东山县科学技术协会', '北山县科学技术协会', '西山县科学技术协会'].map((name) => `${name} UNKNOWN relayed`),
      '清源省科技馆 UNKNOWN informed',
    ]);
    expect(aggregates).toEqual([]);
  });

  it('before the city passed it on, the counties were not reached', async () => {
    const { rows } = await ledgerOf({ asOf: '2021-05-15' });
    expect(rows.nodes.filter(({ relayedOnly }) => relayedOnly)).toEqual([]);
  });

  it('long after, the ledger worked out from facts is the stored one', async () => {
    expect(await ledgerOf({ asOf: '2099-01-01' })).toEqual(await ledgerOf());
  });
});

describe('every number', () => {
  it('leads to the facts that make it, and these to words or to a rule with its inputs', async () => {
    const { responseLedger } = await world.ask<{ responseLedger: { rows: { nodes: unknown[] } } }>(`{
      responseLedger(for: { document: { key: "qingyuan-5" } }, states: [COVERED_BY_AGGREGATE, SILENT], first: 4) {
        ... on ResponseLedger { rows { nodes {
          recipient { ... on Organization { name } }
          expectations { nodes {
            kind tasked channel
            fact { __typename ... on Transmission { document { number } recipient { ... on Audience { text } } } }
            membership { basis rule inferredFrom { __typename } }
            relay { number }
          } }
          mayBeCountedIn { object { ... on Document { number } } }
        } } }
      }
    }`);
    const member = (rule: string) => ({
      basis: 'INFERRED',
      rule,
      inferredFrom: expect.arrayContaining([{ __typename: 'RosterEntry' }, { __typename: 'Audience' }]),
    });
    expect(responseLedger.rows.nodes[0]).toEqual({
      recipient: { name: '东山县科学技术协会' },
      expectations: {
        nodes: [
          {
            kind: 'SENT',
            tasked: true,
            channel: 'ADDRESSED',
            fact: {
              __typename: 'Transmission',
              document: { number: '山科协发〔2021〕2号' },
              recipient: { text: '各县科协' },
            },
            membership: member('roster-lists-member'),
            relay: { number: '山科协发〔2021〕2号' },
          },
        ],
      },
      mayBeCountedIn: [{ object: { number: '清科协发〔2021〕5号' } }],
    });
    expect(responseLedger.rows.nodes[3]).toMatchObject({
      recipient: { name: '清源省化学会' },
      expectations: {
        nodes: [
          { fact: { recipient: { text: '各省级学会' } }, membership: member('roster-lists-member'), relay: null },
        ],
      },
      mayBeCountedIn: [],
    });
  });
});

describe('the ledger of one directive', () => {
  const OF_DIRECTIVE = `query ($id: ID!, $asOf: Date) {
    responseLedger(for: { directive: $id }, asOf: $asOf, first: 50) {
      __typename
      ... on ResponseLedger { subject { ... on Directive { locator } } rows { nodes { recipient { ... on Organization { name } } state tasked roles } } }
      ... on NotFound { message }
    }
  }`;

  async function directive(locator: string) {
    const { directives } = await world.ask<{ directives: { nodes: { id: string; locator: string }[] } }>(
      `{ directives(first: 10) { nodes { id locator } } }`,
    );
    const id = directives.nodes.find((node) => node.locator === locator)?.id;
    const { responseLedger } = await world.ask<{ responseLedger: unknown }>(OF_DIRECTIVE, { id });
    return responseLedger;
  }

  it('that gives one body a part has one row; a deed for the notice as a whole does not answer the clause', async () => {
    expect(await directive('一、')).toEqual({
      __typename: 'ResponseLedger',
      subject: { locator: '一、' },
      rows: {
        nodes: [{ recipient: { name: '清源省天文学会' }, state: 'UNKNOWN', tasked: true, roles: ['LEAD'] }],
      },
    });
  });

  it('is refused where there is no such directive', async () => {
    const { responseLedger } = await world.ask<{ responseLedger: unknown }>(OF_DIRECTIVE, { id: 'Directive.0' });
    expect(responseLedger).toEqual({
      __typename: 'NotFound',
      message: 'There is no directive with the id "Directive.0".',
    });
  });
});

describe('a body', () => {
  it('has its rows in ledgers', async () => {
    const { organization } = await world.ask<{ organization: unknown }>(`{
      organization(by: { name: "清源省化学会" }) {
        ... on Organization { ledgerRows(first: 10, filter: { states: [SILENT] }) { nodes { state subject { ... on Document { number } } silentIn { document { title } } } } }
      }
    }`);
    expect(organization).toEqual({
      ledgerRows: {
        nodes: [
          {
            state: 'SILENT',
            subject: { number: '清科协发〔2021〕5号' },
            silentIn: [{ document: { title: '清源科普简报' } }],
          },
        ],
      },
    });
  });
});
