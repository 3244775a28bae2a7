import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { packageFolder, readConfig } from '../../src/config.js';
import { openEmbeddedNeo4j } from '../../src/embedded/open-embedded-neo4j.js';
import { stopEmbeddedNeo4j } from '../../src/embedded/stop-embedded-neo4j.js';
import { connectDatabase, type Database } from '../../src/graph/connect-database.js';
import { type Command, runXielian, startXielian } from '../support/run-command.js';

// One server on one fresh data folder: its first answer, a client that hangs up, its end.

let dataFolder: string;
let server: Command;
let url: string;
let log = '';

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'xielian-first-'));
  server = startXielian(['serve', '--port', '0'], { XIELIAN_DATA: dataFolder });
  server.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString('utf8');
  });
  url = await readUrl();
});
afterAll(async () => {
  server.kill('SIGKILL');
  await stopEmbeddedNeo4j(dataFolder, true);
  await rm(dataFolder, { recursive: true, force: true });
});

/** The server prints where it listens once it is ready to answer. */
async function readUrl(): Promise<string> {
  for await (const line of createInterface({ input: server.stdout })) {
    const found = /^xielian listens on (\S+)graphql$/.exec(line)?.[1];
    if (found) return found;
  }
  throw new Error(`the server ended before it listened:\n${log}`);
}

function ask(query: string, signal?: AbortSignal): Promise<Response> {
  return fetch(new URL('graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    ...(signal ? { signal } : {}),
  });
}

/** The query of the first screen. */
async function readQueryOfReadme(): Promise<string> {
  const readme = await readFile(join(packageFolder, 'README.md'), 'utf8');
  const query = /```graphql\n([\s\S]*?)```/.exec(readme)?.[1];
  if (!query) throw new Error('the README shows no query');
  return query;
}

interface ChainsAnswer {
  readonly data: {
    readonly coordinationChains: {
      readonly complete: boolean;
      readonly chains: readonly {
        readonly days: object;
        readonly hops: readonly {
          readonly kind: string;
          readonly to: Readonly<Record<string, string>>;
          readonly on: { readonly latest: string | null };
          readonly basis: string;
          readonly facts: readonly {
            readonly evidence: { readonly nodes: readonly Readonly<Record<string, unknown>>[] };
          }[];
        }[];
      }[];
    };
  };
}

it('says that it is alive and ready', async () => {
  expect((await fetch(new URL('healthz', url))).status).toBe(200);
  await vi.waitUntil(async () => (await fetch(new URL('readyz', url))).status === 200, {
    timeout: 120_000,
    interval: 200,
  });
});

it('answers the query of the README with evidence for every step that a text states', async () => {
  const response = await ask(await readQueryOfReadme());
  expect(response.status).toBe(200);
  const { data } = (await response.json()) as ChainsAnswer;
  const { complete, chains } = data.coordinationChains;
  expect([complete, chains.length, chains[0]?.days]).toEqual([true, 1, { min: 0, max: null }]);
  const steps = chains[0]?.hops.map(({ kind, to, on, basis, facts }) => {
    const [proof] = facts[0]?.evidence.nodes ?? [];
    return [kind, Object.values(to)[0], on.latest, basis, proof?.text, proof?.start, proof?.end, proof?.verified];
  });
  expect(steps).toEqual([
    ['ISSUED', '辽科协发〔2020〕3号', '2020-01-30', 'EXPLICIT', '辽宁省科学技术协会', 436, 445, null],
    ['ADDRESSED', '各省级学会（协会、研究会）', '2020-01-30', 'EXPLICIT', '各省级学会（协会、研究会）', 491, 504, null],
    ['MEMBER', '辽宁省计算机学会', null, 'INFERRED', undefined, undefined, undefined, undefined],
    [
      'FORWARDED',
      '辽计会字〔2020〕第001号',
      null,
      'EXPLICIT',
      '关于转发省科协《做好新型冠状病毒感染的肺炎疫情防控工作》的通知',
      29,
      61,
      null,
    ],
  ]);
});

/** One deed with so many participants that comparing each with each takes longer than any deadline. */
const CROWD = 20_000;
const addCrowd = (database: Database) =>
  database.write(async (run) => {
    await run(
      `CYPHER 5
      CREATE (deed:Node:Fact:Action {id: 'Action.crowd', positionKey: '~'})
      WITH deed
      UNWIND range(1, $crowd) AS number
      CREATE (body:Node:Fact:Organization {id: 'Organization.' + number, name: 'n' + number, nameKey: 'n' + number})
      CREATE (part:Node:Fact:Participation {id: 'Participation.' + number, role: 'TARGET'})
      CREATE (deed)<-[:PARTICIPATES_IN]-(part)-[:TAKEN_BY]->(body)`,
      { crowd: CROWD },
    );
  });

const SLOW_FIELD = `organizations(
  first: 1
  filter: { nameContains: "n", participation: { action: { participation: { role: [GUIDE], basis: [INFERRED] } } } }
) { nodes { name } }`;
/** Each root field is a statement of its own. */
const SLOW = `{ one: ${SLOW_FIELD} two: ${SLOW_FIELD} three: ${SLOW_FIELD} }`;

it('leaves no query running a second after its client has hung up', async () => {
  const { cacheFolder } = readConfig();
  const instance = await openEmbeddedNeo4j({ dataFolder, cacheFolder });
  const database = connectDatabase(instance.address);
  /** Whatever the server asks carries the id of its request. */
  const countRunning = async () => {
    const [row] = await database.read(
      'SHOW TRANSACTIONS YIELD metaData WHERE metaData.requestId IS NOT NULL RETURN count(*)',
    );
    return Number(row?.[0]);
  };
  try {
    await addCrowd(database);
    const client = new AbortController();
    const answer = ask(SLOW, client.signal);
    await vi.waitUntil(async () => (await countRunning()) === 3, { timeout: 8_000, interval: 100 });
    client.abort();
    await expect(answer).rejects.toThrow(/abort/);
    await vi.waitUntil(async () => (await countRunning()) === 0, { timeout: 1_000, interval: 50 });
    expect(log).not.toContain('DEADLINE_EXCEEDED');
    expect((await ask('{ dataset { version } }')).status).toBe(200);
  } finally {
    await database.close();
    await instance.release();
  }
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

it('ends when it is asked to, and Neo4j with it', async () => {
  const { stdout, exitCode } = await runXielian(['neo4j', 'status', '--json'], { XIELIAN_DATA: dataFolder });
  expect(exitCode).toBe(0);
  const { pid, supervisorPid, leases } = JSON.parse(stdout) as Record<'pid' | 'supervisorPid', number> & {
    leases: number[];
  };
  expect(leases).toEqual([server.pid]);
  expect([pid, supervisorPid].map(isRunning)).toEqual([true, true]);
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  await vi.waitUntil(() => ![pid, supervisorPid].some(isRunning), { timeout: 20_000, interval: 100 });
});
