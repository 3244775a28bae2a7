import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACT_TYPES } from '../../src/domains/fact/fact.model.js';
import { openChainGraph } from '../../src/export/chain-graph.js';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from '../../src/export/columns.js';
import { csv } from '../../src/export/csv.js';
import { assertSameGraph } from '../../src/export/dataset-of-export.js';
import type { ExportClaim, ExportEdge, ExportGraph, ExportNode } from '../../src/export/export-graph.js';
import { formats } from '../../src/export/formats.js';
import { gexf } from '../../src/export/gexf.js';
import { graphml } from '../../src/export/graphml.js';
import { jsonLd } from '../../src/export/json-ld.js';
import { jsonLines } from '../../src/export/json-lines.js';
import { openLedgerGraph } from '../../src/export/ledger-graph.js';
import type { Read } from '../../src/export/read-facts.js';
import { openWholeGraph } from '../../src/export/whole-graph.js';
import { openWorld, type World } from '../support/open-world.js';
import { readCsv, readGexf, readGraphml, readTriples, readXml } from '../support/read-back.js';
import { renderExport, renderOneFile } from '../support/render-export.js';

const NO_3 = '辽科协发[2020]3号';
const NO_16 = '科协办发计字[2020]16号';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

let world: World;
let read: Read;
beforeAll(async () => {
  world = await openWorld();
  read = (statement, parameters) => world.database.read(statement, parameters);
});
afterAll(() => world.close());

/** A graph that is read once, so that every format speaks of the same. */
async function inMemory(graph: ExportGraph) {
  const nodes: ExportNode[] = [];
  const edges: ExportEdge[] = [];
  for await (const node of graph.nodes()) nodes.push(node);
  for await (const edge of graph.edges()) edges.push(edge);
  return { graph: { ...graph, nodes: () => nodes, edges: () => edges }, nodes, edges };
}

describe.each([
  ['the whole graph', openWholeGraph],
  ['the chains of 辽科协发〔2020〕3号', (read: Read) => openChainGraph(read, NO_3)],
  ['the ledger of 辽科协发〔2020〕3号', (read: Read) => openLedgerGraph(read, { number: NO_3 })],
  ['the ledger of 科协办发计字〔2020〕16号', (read: Read) => openLedgerGraph(read, { number: NO_16 })],
])('%s', (_name, open) => {
  let graph: ExportGraph;
  let nodes: ExportNode[];
  let edges: ExportEdge[];
  beforeAll(async () => {
    ({ graph, nodes, edges } = await inMemory(await open(read)));
  });

  it('is in the order of ids, names each thing once, and leads nowhere outside', () => {
    const ids = (items: readonly ExportClaim[]) => items.map(({ id }) => id);
    expect(new Set([...ids(nodes), ...ids(edges)]).size).toBe(nodes.length + edges.length);
    expect(ids(nodes)).toEqual([...ids(nodes)].sort());
    const known = new Set(ids(nodes));
    expect(edges.filter(({ source, target }) => !known.has(source) || !known.has(target))).toEqual([]);
  });

  it('says of everything how it is known: words that prove it, or a rule and its inputs', () => {
    for (const { id, basis, confidence, proofs, rules, inferredFrom, reasons } of [...nodes, ...edges]) {
      expect(confidence, id).toBeGreaterThan(0);
      expect(confidence, id).toBeLessThanOrEqual(1);
      const known = basis === 'INFERRED' ? [rules, inferredFrom, reasons] : [proofs];
      expect(
        known.filter((list) => list.length === 0),
        id,
      ).toEqual([]);
    }
  });

  it('keeps bounds in order, and names whose dates they are', () => {
    for (const { id, dates } of [...nodes, ...edges]) {
      expect(dates.datedBy === null, id).toBe(dates.earliest === null && dates.latest === null);
      if (dates.earliest && dates.latest) expect(dates.earliest <= dates.latest, id).toBe(true);
    }
  });

  it('has values of the types that its columns promise', () => {
    const wrong = <Item extends ExportClaim>(columns: readonly Column<Item>[], items: readonly Item[]) =>
      columns.flatMap(({ name, type, read: readCell }) =>
        items
          .map(readCell)
          .filter((value) => value !== null && !isOfType(type, value))
          .map((value) => [name, type, value]),
      );
    expect([...wrong(NODE_COLUMNS, nodes), ...wrong(EDGE_COLUMNS, edges)]).toEqual([]);
  });

  it('is read back from GraphML with every node, edge and basis', async () => {
    const back = readGraphml(await renderOneFile(graphml, graph));
    expect(back.nodes()).toEqual(nodes.map(({ id }) => id));
    expect(
      back.mapEdges((id, { basis, confidence }, source, target) => [id, source, target, basis, confidence]),
    ).toEqual(edges.map(({ id, source, target, basis, confidence }) => [id, source, target, basis, confidence]));
  });

  it('is read back from GEXF with every node and edge, and a spell for each dated edge', async () => {
    const text = await renderOneFile(gexf, graph);
    const back = readGexf(text);
    expect([back.order, back.size]).toEqual([nodes.length, edges.length]);
    const spells = readXml(text).filter(({ name }) => name === 'spell');
    const dated = edges.filter(({ dates }) => dates.earliest !== null || dates.latest !== null);
    expect(spells.map(({ attributes: { start = null, end = null } }) => [start, end])).toEqual(
      dated.map(({ dates }) => [dates.earliest, dates.latest]),
    );
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.length).toBeLessThan(edges.length);
  });

  it('is read back from CSV, and every file has as many rows as dataset.csv says', async () => {
    const files = await renderExport(csv, graph);
    expect(readCsv(files['nodes.csv'] ?? '').map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
    const basisOf = Object.fromEntries(readCsv(files['edges.csv'] ?? '').map(({ id, basis }) => [id, basis]));
    expect(basisOf).toEqual(Object.fromEntries(edges.map(({ id, basis }) => [id, basis])));
    for (const { name = '', value } of readCsv(files['dataset.csv'] ?? '')) {
      const file = /^rows of (.+)$/u.exec(name)?.[1];
      if (file !== undefined) expect(readCsv(files[file] ?? ''), file).toHaveLength(Number(value));
    }
    const proofs = [...nodes, ...edges].flatMap((claim) => claim.proofs);
    expect(readCsv(files['evidence.csv'] ?? '').map(({ evidence }) => evidence)).toEqual(
      proofs.map(({ evidence }) => evidence),
    );
  });

  it('has no value that a spreadsheet would run', async () => {
    const files = await renderExport(csv, graph);
    const cells = Object.values(files).flatMap((text) => readCsv(text).flatMap((row) => Object.values(row)));
    expect(cells.filter((cell) => /^'?[=+@\t\r-]/u.test(cell))).toEqual([]);
  });

  it('is read back from JSON-LD with a statement for every edge, and no plain triple for what was inferred', async () => {
    const triples = await readTriples(await renderOneFile(jsonLd, graph));
    const iri = (id: string) => `urn:xielian:id:${id}`;
    const statements = triples.filter(
      ([, predicate, object]) => predicate === `${RDF}type` && object === `${RDF}Statement`,
    );
    expect(statements.map(([subject]) => subject).sort()).toEqual(edges.map(({ id }) => iri(id)).sort());
    const labels = triples.filter(([, predicate]) => predicate === 'http://www.w3.org/2000/01/rdf-schema#label');
    expect(labels.map(([subject]) => subject).sort()).toEqual(nodes.map(({ id }) => iri(id)).sort());
    const nodeIds = new Set(nodes.map(({ id }) => iri(id)));
    const said = new Set(
      edges
        .filter(({ basis }) => basis === 'EXPLICIT')
        .flatMap(({ source, target }) => [`${source} ${target}`, `${target} ${source}`]),
    );
    const OF_A_CLAIM = ['urn:xielian:term:datedBy', 'urn:xielian:term:inferredFrom'];
    const plain = triples.filter(
      ([from, predicate, to]) => nodeIds.has(from) && nodeIds.has(to) && !OF_A_CLAIM.includes(predicate),
    );
    expect(plain.length).toBeGreaterThan(0);
    expect(plain.filter(([from, , to]) => !said.has(`${from} ${to}`.replaceAll(iri(''), '')))).toEqual([]);
  });

  it('is read back from JSON Lines as it was', async () => {
    const lines = (await renderOneFile(jsonLines, graph)).trimEnd().split('\n');
    const records = lines.map((line) => JSON.parse(line));
    const of = (name: string) =>
      records.filter(({ record }) => record === name).map(({ record: _record, ...item }) => item);
    expect([of('node'), of('edge')]).toEqual([nodes, edges]);
    expect(of('end')[0]).toMatchObject({ nodes: nodes.length, edges: edges.length });
  });

  it.each(formats.map((format) => [format.name, format] as const))(
    'is the same twice, to the byte, as %s',
    async (_format, format) => {
      expect(await renderExport(format, await open(read))).toEqual(await renderExport(format, graph));
    },
  );
});

function isOfType(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'double') return typeof value === 'number';
  if (type === 'boolean') return typeof value === 'boolean';
  return typeof value === 'string' || Array.isArray(value);
}

describe('the whole graph', () => {
  it('has every fact of the dataset once: as a node, or as an edge', async () => {
    const { nodes, edges } = await inMemory(await openWholeGraph(read));
    const { dataset } = await world.ask<{ dataset: { counts: { type: string; count: number }[]; factsTotal: number } }>(
      '{ dataset { factsTotal counts { type count } } }',
    );
    const statements = edges.filter(({ id, facts }) => facts[0] === id);
    expect(nodes.length + statements.length).toBe(dataset.factsTotal);
    for (const type of FACT_TYPES) {
      const exported = [...nodes, ...statements].filter((item) => item.type === type).length;
      expect([type, exported]).toEqual([type, dataset.counts.find((counted) => counted.type === type)?.count ?? 0]);
    }
    const inferred = [...nodes, ...statements].filter(({ basis }) => basis === 'INFERRED');
    const { dataset: known } = await world.ask<{ dataset: { factsInferred: number } }>('{ dataset { factsInferred } }');
    expect(inferred).toHaveLength(known.factsInferred);
  });

  it('is known not to be of one piece when it was loaded anew meanwhile', async () => {
    const { dataset } = await openWholeGraph(read);
    await expect(assertSameGraph(read, dataset)).resolves.toBeUndefined();
    await expect(assertSameGraph(read, { ...dataset, graphHash: 'another' })).rejects.toMatchObject({
      code: 'GRAPH_CHANGED',
      exitCode: 3,
    });
  });
});

describe('the chains of one document', () => {
  it('say the same as coordinationChains does', async () => {
    const graph = await openChainGraph(read, NO_3);
    const { edges } = await inMemory(graph);
    const { coordinationChains } = await world.ask<{ coordinationChains: { chains: AskedChain[] } }>(
      `{ coordinationChains(from: { document: { number: "${NO_3}" } }, first: 100, maxHops: 12) {
        ... on CoordinationChains { chains { basis confidence days { min max } hops { kind basis confidence on { earliest latest } facts { id } } } }
      } }`,
    );
    expect(graph.dataset).toMatchObject({ scope: 'the 8 coordination chains of 辽科协发〔2020〕3号', complete: true });
    const [chains, hops] = graph.tables.map((table) => [...(table.rows() as Iterable<readonly unknown[]>)]);
    expect(chains?.map(([, , basis, confidence, min, max]) => ({ basis, confidence, days: { min, max } }))).toEqual(
      coordinationChains.chains.map(({ basis, confidence, days }) => ({ basis, confidence, days })),
    );
    const byId = new Map(edges.map((edge) => [edge.id, edge]));
    const exported = hops?.map(([, , id]) => {
      const { kind, basis, confidence, dates, facts } = byId.get(String(id)) as ExportEdge;
      return {
        kind,
        basis,
        confidence,
        on: { earliest: dates.earliest, latest: dates.latest },
        facts: facts.map((fact) => ({ id: fact })),
      };
    });
    expect(exported).toEqual(coordinationChains.chains.flatMap((chain) => chain.hops));
  });

  it.each([
    ['3号', '"3号" is not a document number; write it as 辽科协发〔2020〕3号, in any brackets.'],
    ['辽科协发〔2020〕4号', 'No document has the number 辽科协发〔2020〕4号. The nearest: 辽科协发〔2020〕3号.'],
  ])('are refused for %s, with what was meant', async (number, message) => {
    await expect(openChainGraph(read, number)).rejects.toMatchObject({ message, exitCode: 2 });
  });
});

describe.each([NO_3, NO_16])('the ledger of %s', (number) => {
  let graph: ExportGraph;
  let edges: ExportEdge[];
  let asked: AskedLedger;
  beforeAll(async () => {
    graph = await openLedgerGraph(read, { number });
    ({ edges } = await inMemory(graph));
    asked = await askLedger(number);
  });

  const table = (name: string) => {
    const { columns, rows } = graph.tables.find((found) => found.name === name) ?? { columns: [], rows: () => [] };
    return [...(rows() as Iterable<readonly unknown[]>)].map((row) =>
      Object.fromEntries(columns.map((column, index) => [column, row[index]])),
    );
  };

  it('has the rows of responseLedger, in its order', () => {
    const rows = table('rows').map(({ why: _why, evidenceIds: _ids, rowKind, responseBasis, ...row }) => ({
      ...row,
      kind: rowKind,
      basis: responseBasis,
    }));
    expect(rows).toEqual(asked.rows.nodes.map(toExpectedRow));
    expect(rows).toHaveLength(asked.rows.totalCount);
    const expected = asked.rows.nodes.reduce((sum, { expectations }) => sum + expectations.totalCount, 0);
    expect(table('expectations')).toHaveLength(expected);
  });

  it('has its totals, its aggregates, and what was searched', () => {
    expect(table('totals')).toEqual(
      asked.totals.map(({ bodies, ...total }) => ({ ...total, bodiesMin: bodies.min, bodiesMax: bodies.max })),
    );
    expect(table('aggregates')).toEqual(
      asked.aggregates.map(({ id, actor, atLeast, atMost, response, participation }) => {
        return {
          aggregate: id,
          actor: actor.id,
          atLeast,
          atMost,
          response: response.id,
          participation: participation.id,
        };
      }),
    );
    const { searched, ...coverage } = asked.coverage;
    expect(table('coverage')).toEqual([coverage]);
    expect(table('searched')).toEqual(
      searched.map(({ verdict, scope }) => ({ scope: scope.id, report: scope.document.id, verdict })),
    );
  });

  it('has an edge for each row that never looks like what a text says, and one for each fact that it rests on', () => {
    const rows = edges.filter(({ type }) => type === 'LedgerRow');
    expect(rows.map(({ id, target }) => [id, target]).sort()).toEqual(
      asked.rows.nodes.map(({ id, recipient }) => [id, recipient.id]).sort(),
    );
    expect([...new Set(rows.map(({ basis, rules }) => `${basis} ${rules[0]}`))]).toEqual(['INFERRED response-ledger']);
    const exported = new Set([
      ...edges.map(({ id }) => id),
      ...[...(graph.nodes() as Iterable<ExportNode>)].map(({ id }) => id),
    ]);
    expect(rows.flatMap(({ inferredFrom }) => inferredFrom).filter((id) => !exported.has(id))).toEqual([]);
    for (const { id, properties, dates, kind } of rows) {
      const answered = kind === 'RESPONDED' || kind === 'NOT_ADDRESSED';
      expect([id, properties.responseBasis !== undefined]).toEqual([id, answered]);
      if (!answered) expect(dates.datedBy, id).toBeNull();
    }
  });
});

describe('the ledger of one document', () => {
  it('says whose it is, of which day, and how many rows stand for the unnamed', async () => {
    const { dataset, tables } = await openLedgerGraph(read, { number: NO_3, asOf: '2020-02-01' });
    const [rows] = tables.map((table) => [...(table.rows() as Iterable<readonly unknown[]>)]);
    const unnamed = rows?.filter((cells) => cells.includes('OTHER_MEMBERS')).length;
    expect(unnamed).toBeGreaterThan(0);
    expect(dataset).toMatchObject({
      scope: 'the response ledger of 辽科协发〔2020〕3号 as of 2020-02-01',
      complete: true,
      limits: [`Rows that stand for members of a class whom nobody names: ${unnamed}.`],
    });
  });

  it('leaves out everything that came later, and what only that rests on', async () => {
    const { edges, nodes } = await inMemory(await openLedgerGraph(read, { number: NO_3, asOf: '1999-01-01' }));
    expect([nodes.map(({ label }) => label), edges]).toEqual([['辽科协发〔2020〕3号'], []]);
  });

  it('is refused for a number that no document has, with what was meant', async () => {
    await expect(openLedgerGraph(read, { number: '辽科协发〔2020〕4号' })).rejects.toMatchObject({
      message: 'No document has the number 辽科协发〔2020〕4号. The nearest: 辽科协发〔2020〕3号.',
      exitCode: 2,
    });
  });
});

interface HasId {
  readonly id: string;
}
interface AskedRow extends HasId {
  readonly recipient: HasId;
  readonly latency: { minDays: number; maxDays: number | null; minFrom: string; maxFrom: string } | null;
  readonly firstResponse: HasId | null;
  readonly responses: { readonly nodes: readonly HasId[] };
  readonly expectations: { readonly totalCount: number };
  readonly mayBeCountedIn: readonly HasId[];
  readonly silentIn: readonly HasId[];
}
interface AskedLedger {
  readonly rows: { totalCount: number; nodes: AskedRow[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
  readonly totals: readonly { bodies: { min: number; max: number | null } }[];
  readonly aggregates: readonly {
    id: string;
    actor: HasId;
    atLeast: number;
    atMost: number | null;
    response: HasId;
    participation: HasId;
  }[];
  readonly coverage: { searched: readonly { verdict: string; scope: HasId & { document: HasId } }[] };
}

async function askLedger(number: string): Promise<AskedLedger> {
  const nodes: AskedRow[] = [];
  for (let after = 'null'; ; ) {
    const { responseLedger } = await world.ask<{ responseLedger: AskedLedger }>(`{
      responseLedger(for: { document: { number: "${number}" } }, first: 100, after: ${after}) {
        ... on ResponseLedger {
          totals { state basis tasked bodies { min max } }
          aggregates { id actor { ... on Node { id } } atLeast atMost response { id } participation { id } }
          coverage { rule laterDocuments laterReports undatedDocuments searched { verdict scope { id document { id } } } }
          rows {
            totalCount
            pageInfo { endCursor hasNextPage }
            nodes {
              id kind state basis tasked relayedOnly passedOn channels roles recipient { ... on Node { id } }
              latency { minDays maxDays minFrom maxFrom }
              firstResponse { id } responses(first: 100) { nodes { id } } expectations { totalCount }
              mayBeCountedIn { id } silentIn { id }
            }
          }
        }
      }
    }`);
    nodes.push(...responseLedger.rows.nodes);
    const { hasNextPage, endCursor } = responseLedger.rows.pageInfo;
    if (!hasNextPage) return { ...responseLedger, rows: { ...responseLedger.rows, nodes } };
    after = JSON.stringify(endCursor);
  }
}

function toExpectedRow({ id, recipient, latency, firstResponse, responses, expectations: _all, ...row }: AskedRow) {
  const ids = (items: readonly HasId[]) => items.map((item) => item.id);
  return {
    ...row,
    row: id,
    recipient: recipient.id,
    daysMin: latency?.minDays ?? null,
    daysMax: latency?.maxDays ?? null,
    daysMinFrom: latency?.minFrom ?? null,
    daysMaxFrom: latency?.maxFrom ?? null,
    firstResponse: firstResponse?.id ?? null,
    responses: ids(responses.nodes),
    mayBeCountedIn: ids(row.mayBeCountedIn),
    silentIn: ids(row.silentIn),
  };
}

interface AskedChain {
  readonly basis: string;
  readonly confidence: number;
  readonly days: { readonly min: number; readonly max: number | null };
  readonly hops: readonly object[];
}
