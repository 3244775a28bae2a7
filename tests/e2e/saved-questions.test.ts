import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { packageFolder } from '../../src/config.js';
import { stopEmbeddedNeo4j } from '../../src/embedded/stop-embedded-neo4j.js';
import { type Command, runXielian, startXielian } from '../support/run-command.js';

// The shipped questions on the shipped dossiers: one server, commands that join its Neo4j, and a client with types.

const EXAMPLE = join(packageFolder, 'examples', 'typed-client');

let dataFolder: string;
let server: Command;
let url: string;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'xielian-questions-'));
  server = startXielian(['serve', '--port', '0'], { XIELIAN_DATA: dataFolder, XIELIAN_LOG: 'error' });
  server.stderr.resume();
  const [line] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
  url = line.replace(/^xielian listens on (.*)graphql$/, '$1');
  const isReady = async () => (await fetch(new URL('readyz', url))).status === 200;
  await vi.waitUntil(isReady, { timeout: 200_000, interval: 200 });
});
afterAll(async () => {
  server.kill('SIGKILL');
  await stopEmbeddedNeo4j(dataFolder, true);
  await rm(dataFolder, { recursive: true, force: true });
});

const names = (await readdir(join(packageFolder, 'questions'))).map((file) => file.replace('.graphql', '')).sort();
const readAnswer = async (name: string) =>
  JSON.parse(await readFile(join(packageFolder, 'tests', 'fixtures', 'answers', `${name}.json`), 'utf8'));

async function ask(body: object) {
  const response = await fetch(new URL('graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as { data?: unknown; errors?: { message: string }[] };
}

describe('over HTTP', () => {
  it('every question of the list answers by its name and by its id', async () => {
    const { questions } = (await (await fetch(new URL('questions', url))).json()) as {
      questions: { name: string; id: string }[];
    };
    expect(questions.map(({ name }) => name)).toEqual(names);
    for (const { name, id } of questions) {
      const answer = await readAnswer(name);
      expect((await ask({ documentId: name })).data).toEqual(answer);
      expect((await ask({ documentId: id })).data).toEqual(answer);
    }
  });
});

describe('xielian ask', () => {
  /** Without the line that tells which Neo4j was joined. */
  const run = async (...args: string[]) => {
    const result = await runXielian(['ask', ...args], { XIELIAN_DATA: dataFolder });
    return { ...result, stderr: result.stderr.replace(/^Neo4j \S+ answers at \S+\n/, '') };
  };

  it('prints the answer as a table that a person can read', async () => {
    const { exitCode, stdout, stderr } = await run('H13', '--number', '陕科协发[2020]办字5号');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      '哪些条款要求回报？报给谁、报什么、期限？哪些文件没有回报要求？',
      'number: 陕科协发[2020]办字5号 · first: 50',
      '',
      'directives (1)',
      '  document                 level    locator  parent  report back                           evidence',
      '  ───────────────────────  ───────  ───────  ──────  ────────────────────────────────────  ────────',
      '  陕科协发〔2020〕办字5号  CLOSING  –        –       陕西省科学技术协会 贯彻落实情况 及时  结语',
      '',
      'without (0)',
      '  –',
      '',
    ]);
  });

  it('prints the answer as one line of JSON', async () => {
    const { exitCode, stdout } = await run('H12', '--json');
    expect([exitCode, stdout.split('\n').length]).toEqual([0, 2]);
    expect(JSON.parse(stdout)).toEqual(await readAnswer('H12'));
  });

  it('takes lists with commas', async () => {
    const { stdout } = await run('H20', '--kinds', 'EVENT_HELD,DOCUMENT_PRINTED', '--first', '1', '--json');
    const { timeline } = JSON.parse(stdout) as { timeline: { events: unknown } };
    expect(timeline.events).toMatchObject({ totalCount: 4, nodes: [{ kind: 'DOCUMENT_PRINTED' }] });
  });

  it('says in a sentence what is not there, and ends with 1', async () => {
    const sentence = /^No document has the number 辽科协发〔2020〕4号\. Nearest: .*辽科协发〔2020〕3号.*\.\n$/;
    const { exitCode, stdout, stderr } = await run('H01', '--number', '辽科协发〔2020〕4号', '--json');
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(sentence)]);
    expect(JSON.parse(stdout)).toMatchObject({ document: { __typename: 'NotFound' } });
  });

  it('prints what was answered beside what was refused', async () => {
    const { exitCode, stdout, stderr } = await run('H20', '--number', 'five');
    expect([exitCode, stderr]).toEqual([
      1,
      '"five" is not a document number; write it as 辽科协发〔2020〕3号, in any brackets.\n',
    ]);
    expect(stdout).toContain('timeline');
    expect(stdout).not.toContain('notice');
  });

  it.each([
    [['H1'], 'There is no command "xielian ask H1"; did you mean "H01"?\n'],
    [
      ['H01', '--first', 'ten'],
      '--first ten is not of the type Int!: Int cannot represent non-integer value: "ten"; see xielian ask H01 --help\n',
    ],
  ])('ends with 2 for %j, before any database is asked', async (args, stderr) => {
    expect(await runXielian(['ask', ...args], { NEO4J_URI: 'bolt://127.0.0.1:1' })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr,
    });
  });

  it('ends with 2 for a value that the question cannot take', async () => {
    const { exitCode, stderr } = await run('H12', '--first', '1000');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/first.*1000/);
  });

  it('lists the questions without a database, and shows the flags of each', async () => {
    const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:1' };
    const { exitCode, stdout } = await runXielian(['ask', '--list'], nowhere);
    expect(exitCode).toBe(0);
    for (const name of names) expect(stdout).toMatch(new RegExp(`^${name}  `, 'm'));
    expect((await runXielian(['ask'], nowhere)).stdout).toBe(stdout);
    const list = await runXielian(['ask', '--list', '--json'], nowhere);
    expect(JSON.parse(list.stdout)).toEqual(
      ((await (await fetch(new URL('questions', url))).json()) as { questions: unknown }).questions,
    );
    const help = await runXielian(['ask', 'H01', '--help'], nowhere);
    expect(help.exitCode).toBe(0);
    expect(help.stdout).toMatch(/--number=<String!> +辽科协发〔2020〕3号 unless given/);
  });
});

describe('the example of a client with types', () => {
  beforeAll(async () => {
    await promisify(execFile)(process.execPath, [
      join(packageFolder, 'node_modules/typescript/bin/tsc'),
      '-p',
      EXAMPLE,
    ]);
  });

  const runExample = (...args: string[]) =>
    promisify(execFile)(process.execPath, [join(EXAMPLE, 'dist', 'responders.js'), url, ...args]).catch(
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
    );

  it('asks by id and prints a row for each response', async () => {
    expect(await runExample()).toEqual({
      stdout: [
        '辽科协发〔2020〕3号 was answered 2 times.',
        'EXPLICIT, after 0 days or more: 辽计会字〔2020〕第001号',
        'INFERRED, after 0 to 25 days: 辽宁省计算机学会同奇安信集团合作，让会员单位免费获得“蓝信”远程办公平台的技术服务。',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it('asks about another document, and says what is not there', async () => {
    expect(await runExample('陕科协发〔2020〕办字5号')).toEqual({
      stdout: '陕科协发〔2020〕办字5号 was answered 0 times.\n',
      stderr: '',
    });
    expect(await runExample('辽科协发〔2020〕4号')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'No document has the number 辽科协发〔2020〕4号.\n',
    });
  });
});
