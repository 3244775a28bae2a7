import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/domains/fact/fact.js';
import { FactIndex } from '../../../src/domains/fact/fact-index.js';
import { buildLedger } from '../../../src/domains/ledger/build-ledger.js';
import { toLedgerNodes } from '../../../src/domains/ledger/ledger-nodes.js';
import { EDGE_COLUMNS } from '../../../src/export/columns.js';
import type { ExportEdge } from '../../../src/export/export-graph.js';
import { endsOf, groundsOfRows, listLedgerFactIds, type RowGrounds } from '../../../src/export/ledger-grounds.js';
import { ledgerTables } from '../../../src/export/ledger-tables.js';
import { toRowEdge } from '../../../src/export/ledger-to-export.js';
import type { FactRecord } from '../../../src/export/read-facts.js';
import { aFact, linkTo } from '../../support/a-fact.js';

const NOTICE = aFact('Document', { key: 'notice', properties: { held: true, printedOn: '2021-05-12' } });
const CLASS = aFact('Audience', { key: 'class', properties: { text: '各学会', extension: 'OPEN' } });
const [ASTRONOMY, BOTANY, CHEMISTRY] = ['天文学会', '植物学会', '化学会'].map((name) =>
  aFact('Organization', { key: name, properties: { name, kind: 'PROVINCIAL_SOCIETY' } }),
) as [Fact, Fact, Fact];
const SENT = aFact('Transmission', {
  key: 'sent',
  confidence: 0.9,
  properties: { channel: 'ADDRESSED' },
  links: [linkTo('TRANSMITS', NOTICE), linkTo('TRANSMITS_TO', CLASS)],
});

function membership(body: Fact, confidence: number): Fact {
  return aFact('AudienceMembership', {
    key: `member ${body.key}`,
    basis: 'INFERRED',
    confidence,
    rule: 'forwarder-belongs-to-audience',
    reasons: ['转发了通知'],
    counterEvidence: ['没有列名'],
    links: [linkTo('MEMBER_IN', CLASS), linkTo('HAS_MEMBER', body)],
  });
}
const MEMBERS = [membership(ASTRONOMY, 0.5), membership(BOTANY, 0.8)];

/** What a body did in July, and that this answers the notice. */
function answer(body: Fact): { action: Fact; part: Fact; response: Fact } {
  const days = { notBefore: '2021-07-01', notAfter: '2021-07-31' };
  const action = aFact('Action', { key: `deed ${body.key}`, properties: days });
  const part = aFact('Participation', {
    key: `part ${body.key}`,
    properties: { role: 'ACTOR' },
    links: [linkTo('PARTICIPATES_IN', action), linkTo('TAKEN_BY', body)],
  });
  const response = aFact('Response', {
    key: `response ${body.key}`,
    confidence: 0.7,
    links: [linkTo('RESPONDS_WITH', action), linkTo('RESPONDS_TO', NOTICE)],
  });
  return { action, part, response };
}
const BY_BOTANY = answer(BOTANY);
const BY_CHEMISTRY = answer(CHEMISTRY);

const FACTS = [
  ...[NOTICE, CLASS, ASTRONOMY, BOTANY, CHEMISTRY, SENT, ...MEMBERS],
  ...Object.values(BY_BOTANY),
  ...Object.values(BY_CHEMISTRY),
];
const INDEX = new FactIndex(FACTS);
const CORPUS = { laterDocuments: 3, laterReports: 1, undatedDocuments: 2 };
const LEDGER = buildLedger(NOTICE.id, { index: INDEX, isNamedIn: () => false });
const NODES = LEDGER ? toLedgerNodes(LEDGER, INDEX, CORPUS) : [];

/** A fact as an export reads it: each proved by one span. */
function toRecord({
  id,
  type,
  basis,
  confidence,
  rule,
  reasons,
  counterEvidence,
  claimedBy,
  ...fact
}: Fact): FactRecord {
  const stated = { basis, confidence, reasons, counterEvidence, claimedBy };
  const place = {
    source: 'Source.1',
    file: 'notice.txt',
    start: 1,
    end: 2,
    sha256: 'a',
    locator: null,
    document: null,
  };
  return {
    id,
    type,
    values: { ...fact.properties, ...stated, ...(rule ? { rule } : {}) },
    links: fact.links.map((link) => {
      const { notBefore = null, notAfter = null } = (INDEX.get(link.to)?.properties ?? {}) as Record<string, string>;
      const days = { writtenOn: null, printedOn: null, heldOn: null, notBefore, notAfter, asOf: null };
      return { type: link.type, to: link.to, datedBy: link.to, days };
    }),
    proofs: basis === 'INFERRED' ? [] : [{ fact: id, field: null, text: null, evidence: `Span of ${id}`, ...place }],
    inferredFrom: [],
    recordedIn: 'v1',
    recordedAt: '2021-09-01T00:00:00.000Z',
  };
}

const RECORDS = new Map(FACTS.map((fact) => [fact.id as string, toRecord(fact)]));
const GROUNDS = groundsOfRows(NODES, INDEX);
const EDGES = new Map(
  NODES.filter(({ label }) => label === 'LedgerRow').map((row) => [
    row.id,
    toRowEdge(NOTICE.id, row, GROUNDS.get(row.id) as RowGrounds, RECORDS),
  ]),
);

function edgeTo({ id }: Fact): ExportEdge {
  const found = [...EDGES.values()].find(({ target }) => target === id);
  if (!found) throw new Error(`no row is of ${id}`);
  return found;
}

function readTable(name: string): Record<string, unknown>[] {
  const { columns, rows } = ledgerTables(NODES, () => null, EDGES).find((table) => table.name === name) ?? {
    columns: [],
    rows: () => [],
  };
  return [...(rows() as Iterable<readonly unknown[]>)].map((row) =>
    Object.fromEntries(columns.map((column, index) => [column, row[index]])),
  );
}

describe('the edge of a row', () => {
  it('of whom nothing is known says so, is concluded, has no date, and is as sure as the reason to expect it', () => {
    const [ofAstronomy] = MEMBERS as [Fact];
    expect(edgeTo(ASTRONOMY)).toEqual({
      id: expect.stringMatching(/^LedgerRow\.[0-9a-f]{20}$/u),
      type: 'LedgerRow',
      kind: 'UNKNOWN',
      source: NOTICE.id,
      target: ASTRONOMY.id,
      facts: [],
      basis: 'INFERRED',
      confidence: 0.9 * 0.5,
      rules: ['response-ledger', 'forwarder-belongs-to-audience'],
      reasons: ['Nothing is known of a response, and nothing shows that there was none.', '转发了通知'],
      counterEvidence: ['没有列名'],
      inferredFrom: [SENT.id, ofAstronomy.id],
      dates: { meaning: null, earliest: null, latest: null, datedBy: null },
      proofs: [expect.objectContaining({ fact: SENT.id, evidence: `Span of ${SENT.id}` })],
      claimedBy: ['reading-month'],
      recordedIn: 'v1',
      recordedAt: '2021-09-01T00:00:00.000Z',
      properties: {
        state: 'UNKNOWN',
        rowKind: 'BODY',
        tasked: true,
        relayedOnly: false,
        passedOn: false,
        channels: ['ADDRESSED'],
      },
    });
  });

  it('of who answered has the days of the answer, and rests on the reason, the response, and who did it', () => {
    const { action, part, response } = BY_BOTANY;
    expect(edgeTo(BOTANY)).toMatchObject({
      kind: 'RESPONDED',
      basis: 'INFERRED',
      confidence: 0.9 * 0.8 * 0.7,
      inferredFrom: [SENT.id, MEMBERS[1]?.id, response.id, part.id],
      dates: { meaning: 'HAPPENED', earliest: '2021-07-01', latest: '2021-07-31', datedBy: action.id },
      properties: { responseBasis: 'EXPLICIT', daysMin: 50, daysMax: 80, daysMinFrom: 'STATED' },
    });
  });

  it('of who was not asked rests on the answer alone', () => {
    const { part, response } = BY_CHEMISTRY;
    expect(edgeTo(CHEMISTRY)).toMatchObject({
      kind: 'NOT_ADDRESSED',
      confidence: 0.7,
      inferredFrom: [response.id, part.id],
      properties: { tasked: false },
    });
  });

  it('has a column for everything that it says', () => {
    const names = EDGE_COLUMNS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const said = [...EDGES.values()].flatMap(({ properties }) => Object.keys(properties));
    expect(names).toEqual(expect.arrayContaining([...new Set(said)]));
  });
});

describe('what is exported of a ledger', () => {
  it('is what its rows rest on and speak of, each fact once', () => {
    const ends = [BY_BOTANY.action.id, BY_CHEMISTRY.action.id];
    const ids = listLedgerFactIds(NODES, INDEX);
    expect([...ids, ...ends].sort()).toEqual(FACTS.map(({ id }) => id).sort());
  });

  it('has a table of rows in the order of the ledger, with why, answers and spans', () => {
    const rows = readTable('rows');
    expect(rows.map(({ recipient, rowKind, state }) => [recipient, rowKind, state])).toEqual([
      [BOTANY.id, 'BODY', 'RESPONDED'],
      [ASTRONOMY.id, 'BODY', 'UNKNOWN'],
      [CLASS.id, 'OTHER_MEMBERS', 'UNKNOWN'],
      [CHEMISTRY.id, 'BODY', 'NOT_ADDRESSED'],
    ]);
    expect(rows[0]).toMatchObject({
      why: [SENT.id, MEMBERS[1]?.id],
      responses: [BY_BOTANY.response.id],
      evidenceIds: [SENT.id, BY_BOTANY.response.id, BY_BOTANY.part.id].map((id) => `Span of ${id}`),
    });
    expect(rows[1]).toMatchObject({ responseBasis: null, firstResponse: null, daysMin: null, daysMax: null });
  });

  it('has each reason to expect somebody, the totals, and what was searched with the rule', () => {
    expect(readTable('expectations')).toHaveLength(NODES.flatMap((node) => endsOf(node, 'EXPECTATION_OF')).length);
    expect(readTable('totals')).toEqual([
      { state: 'NOT_ADDRESSED', basis: 'EXPLICIT', tasked: false, bodiesMin: 1, bodiesMax: 1 },
      { state: 'RESPONDED', basis: 'EXPLICIT', tasked: true, bodiesMin: 1, bodiesMax: null },
      { state: 'UNKNOWN', basis: null, tasked: true, bodiesMin: 1, bodiesMax: null },
    ]);
    expect(readTable('searched')).toEqual([]);
    expect(readTable('coverage')).toEqual([{ rule: expect.stringContaining('SILENT only where'), ...CORPUS }]);
  });
});
