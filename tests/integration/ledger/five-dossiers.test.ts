import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../support/open-world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const ROWS = `
  rows {
    totalCount
    nodes {
      recipient { ... on Organization { name kind } ... on Audience { text extension } }
      kind state basis tasked channels roles relayedOnly passedOn
      latency { minDays maxDays minFrom maxFrom }
      responses(first: 10) { nodes { basis rule confidence days { min max } subject { ... on Document { number } ... on Action { summary } } } }
    }
  }`;

interface Row {
  recipient: { name?: string; kind?: string; text?: string; extension?: string };
  kind: string;
  state: string;
  basis: string | null;
  tasked: boolean;
  channels: string[];
  roles: string[];
  relayedOnly: boolean;
  responses: { nodes: { basis: string; days: { min: number; max: number | null } }[] };
}
interface Ledger {
  complete: boolean;
  totals: { state: string; tasked: boolean; bodies: { min: number; max: number | null } }[];
  aggregates: { atLeast: number; atMost: number | null; actor: { text: string } }[];
  rows: { totalCount: number; nodes: Row[] };
}

async function ledgerOf(by: string, more = ''): Promise<Ledger> {
  const { responseLedger } = await world.ask<{ responseLedger: Ledger }>(`{
    responseLedger(for: { document: ${by} }, first: 100 ${more}) {
      ... on ResponseLedger {
        complete reachedOn
        totals { state basis tasked bodies { min max } }
        aggregates { atLeast atMost actor { ... on AggregateActor { text } } }
        coverage { laterReports searched { verdict scope { audience { text place } } } }
        ${ROWS}
      }
    }
  }`);
  return responseLedger;
}

function rowOf(ledger: Ledger, name: string): Row | undefined {
  return ledger.rows.nodes.find(({ recipient }) => (recipient.name ?? recipient.text) === name);
}

describe('科协办发计字〔2020〕16号', () => {
  it('lists tasked and informed recipients against the rosters, and nobody as silent', async () => {
    const ledger = await ledgerOf('{ number: "科协办发计字〔2020〕16号" }');
    // 210 national societies and 31 associations of provinces are copied, with the association of the 兵团, 6 departments and 7 units.
    expect(ledger.totals).toEqual([
      { state: 'UNKNOWN', basis: null, tasked: false, bodies: { min: 245, max: null } },
      { state: 'UNKNOWN', basis: null, tasked: true, bodies: { min: 14, max: null } },
    ]);
    expect(ledger.complete).toBe(false);
    const tasked = ledger.rows.nodes.filter((row) => row.tasked && row.kind === 'BODY');
    expect(tasked.map(({ recipient, roles }) => [recipient.name, roles])).toEqual([
      ['湖北省科学技术协会', ['LEAD', 'IMPLEMENTER', 'UNDERTAKER']],
      ['中国心理学会', ['PARTICIPANT']],
      ['中国科学技术协会', ['PARTICIPANT']],
      ['中国科学技术协会办公厅', ['ORGANIZER']],
      ['中国科学技术协会国际部', ['ORGANIZER']],
      ['中国科学技术协会学会部', ['ORGANIZER']],
      ['中国科学技术协会科普部', ['ORGANIZER']],
      ['中国科学技术协会计财部', ['ORGANIZER']],
      ['中国科学技术协会调宣部', ['ORGANIZER']],
      ['中国科学技术协会青少年科技中心', ['IMPLEMENTER']],
      ['中国科学技术馆', ['IMPLEMENTER']],
      ['中国科普研究所', ['IMPLEMENTER']],
      ['咸宁市', ['PILOT']],
      ['武汉市东湖高新区', ['PILOT']],
    ]);
    expect(rowOf(ledger, '湖北省科学技术协会')?.channels).toEqual(['ADDRESSED', 'COPIED']);
  });

  it.each([
    ['NATIONAL_SOCIETY', 209],
    ['PROVINCIAL_ASSOCIATION', 31],
  ])('informs every %s on its roster that it does not task, with the roster date and trust', async (kind, count) => {
    const { responseLedger } = await world.ask<{
      responseLedger: { rows: { totalCount: number; nodes: { expectations: { nodes: unknown[] } }[] } };
    }>(
      `query ($kind: OrganizationKind!) {
        responseLedger(for: { document: { number: "科协办发计字〔2020〕16号" } }, filter: { kinds: [$kind], tasked: false }, orderBy: NAME, first: 1) {
          ... on ResponseLedger { rows { totalCount nodes { expectations { nodes {
            channel
            membership { basis rule inferredFrom { ... on Roster { title trust } } }
          } } } } }
        }
      }`,
      { kind },
    );
    expect(responseLedger.rows.totalCount).toBe(count);
    const [expectation] = responseLedger.rows.nodes[0]?.expectations.nodes ?? [];
    if (kind !== 'NATIONAL_SOCIETY') return;
    expect(expectation).toMatchObject({
      channel: 'COPIED',
      membership: {
        rule: 'roster-lists-member',
        inferredFrom: expect.arrayContaining([{ title: '中国科协所属全国学会名录', trust: 'HIGH' }]),
      },
    });
  });
});

describe('辽科协发〔2020〕3号', () => {
  it('has one explicit passing-on and one inferred response of one society', async () => {
    const ledger = await ledgerOf('{ number: "辽科协发〔2020〕3号" }');
    const responded = ledger.rows.nodes.filter(({ state }) => state === 'RESPONDED');
    expect(responded).toMatchObject([
      {
        recipient: { name: '辽宁省计算机学会' },
        basis: 'EXPLICIT',
        tasked: true,
        passedOn: true,
        latency: { minDays: 0, maxDays: null, minFrom: 'NEVER_BEFORE', maxFrom: 'ANSWER_UNDATED' },
        responses: {
          nodes: [
            { basis: 'EXPLICIT', days: { min: 0, max: null }, subject: { number: '辽计会字〔2020〕第001号' } },
            { basis: 'INFERRED', days: { min: 0, max: 25 } },
          ],
        },
      },
    ]);
    expect(ledger.totals).toEqual([
      { state: 'RESPONDED', basis: 'EXPLICIT', tasked: true, bodies: { min: 1, max: null } },
    ]);
  });

  it('keeps the class open, reaches members through the relay only, and makes nobody silent', async () => {
    const ledger = await ledgerOf('{ number: "辽科协发〔2020〕3号" }');
    expect(rowOf(ledger, '各省级学会（协会、研究会）')).toMatchObject({ kind: 'OTHER_MEMBERS', state: 'UNKNOWN' });
    const relayed = ledger.rows.nodes.filter(({ relayedOnly }) => relayedOnly);
    expect(relayed.map(({ recipient }) => recipient.text)).toEqual(['各会员单位及个人会员']);
    expect(new Set(ledger.rows.nodes.map(({ state }) => state))).toEqual(new Set(['RESPONDED', 'UNKNOWN']));
    expect(ledger).toMatchObject({
      complete: false,
      coverage: {
        laterReports: 1,
        searched: [{ verdict: 'EXAMPLES_ONLY', scope: { audience: { place: '210000' } } }],
      },
    });
  });

  it('by 10 February 2020 had no deed that certainly answered it', async () => {
    const ledger = await ledgerOf('{ number: "辽科协发〔2020〕3号" }', 'asOf: "2020-02-10"');
    const [row] = ledger.rows.nodes.filter(({ state }) => state === 'RESPONDED');
    expect(row?.responses.nodes.map(({ basis }) => basis)).toEqual(['EXPLICIT']);
  });
});

describe('the appeal that 97 societies passed on', () => {
  it('has one aggregate with bounds and turns no named society into a responder', async () => {
    const ledger = await ledgerOf('{ key: "scientists-spirit-appeal" }');
    expect(ledger.aggregates).toEqual([{ atLeast: 97, atMost: 97, actor: { text: '97 个全国学会' } }]);
    expect(ledger.rows).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('every document', () => {
  it('has the same ledger stored and worked out', async () => {
    const { documents } = await world.ask<{ documents: { nodes: { key: string }[] } }>(
      '{ documents(first: 100) { nodes { key } } }',
    );
    expect(documents.nodes.length).toBeGreaterThan(20);
    for (const { key } of documents.nodes) {
      const by = `{ key: "${key}" }`;
      expect(await ledgerOf(by, 'asOf: "2099-12-31"'), key).toEqual(await ledgerOf(by));
    }
  });

  it('makes nobody silent: no report in the corpus covers a class completely', async () => {
    const rows = await world.database.read("MATCH (row:LedgerRow {state: 'SILENT'}) RETURN row.id");
    expect(rows).toEqual([]);
  });
});
