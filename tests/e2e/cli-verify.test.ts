import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runXielian } from '../support/run-command.js';
import { type Seeds, writeSeeds } from '../support/write-seeds.js';

let seeds: Seeds;

beforeEach(async () => {
  seeds = await writeSeeds();
});
afterEach(() => seeds.remove());

const verify = (...flags: string[]) =>
  runXielian(['verify', ...flags], { XIELIAN_SEEDS: seeds.seedsFolder, XIELIAN_SOURCES: seeds.sourcesFolder });

async function verifyAsJson() {
  const { exitCode, stdout, stderr } = await verify('--json');
  expect(stderr).toBe('');
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  return { exitCode, report: JSON.parse(stdout) };
}

/** What the command counts where everything holds. */
const PROVED = {
  facts: 40,
  inferred: 3,
  lapsed: [],
  unproved: 0,
  spans: 52,
  verified: 52,
  failed: [],
  unreadable: [],
  sentences: 10,
  unaccounted: [],
};

it('counts what is proved and ends with 0', async () => {
  expect(await verify()).toEqual({
    exitCode: 0,
    stdout: [
      '  facts         40, of which 3 inferred and 0 without proof',
      '  spans         52, of which 52 verified and 0 failed',
      '  sentences     10, of which 0 unaccounted for',
      '  unreadable    none',
      '',
    ].join('\n'),
    stderr: '',
  });
  expect(await verifyAsJson()).toEqual({ exitCode: 0, report: PROVED });
});

it('takes the folders from its flags rather than from the settings', async () => {
  const { exitCode } = await runXielian(['verify', '--seeds', seeds.seedsFolder, `--sources=${seeds.sourcesFolder}`], {
    XIELIAN_SEEDS: join(seeds.seedsFolder, 'none'),
    XIELIAN_SOURCES: join(seeds.seedsFolder, 'none'),
  });
  expect(exitCode).toBe(0);
});

describe('ends with 1', () => {
  it('when one character of a source was changed, and names every span that it breaks', async () => {
    await seeds.replace('sources/notice.txt', '牵头制作展品', '牵头制造展品');
    const { exitCode, report } = await verifyAsJson();
    expect(exitCode).toBe(1);
    expect(report).toEqual({ ...PROVED, verified: 50, failed: expect.anything() });
    expect(report.failed).toEqual([
      {
        file: 'notice.txt',
        place: 'notice.yaml',
        message: expect.stringMatching(/it is another text or was changed$/),
      },
      {
        file: 'notice.txt',
        place: expect.stringMatching(/^notice\.yaml:\d+ directives\[0\] \(Directive\)$/),
        message: expect.stringMatching(/^the words at \d+-\d+ are not those that were read \(sha256 differs\)$/),
      },
      {
        file: 'notice.txt',
        place: expect.stringMatching(/^notice\.yaml:\d+ directives\[0\]\.assignments\[0\] \(Assignment\)$/),
        message: expect.stringMatching(/sha256 differs/),
      },
    ]);
  });

  it('when a character was put in, which moves all that follows', async () => {
    await seeds.replace('sources/forward.txt', '各会员单位：', '各会员 单位：');
    const { exitCode, report } = await verifyAsJson();
    expect(exitCode).toBe(1);
    expect(report.failed.map(({ file }: { file: string }) => file)).toEqual(Array(7).fill('forward.txt'));
  });

  it('when a span of a dossier was moved', async () => {
    await seeds.edit('seeds/dossiers/briefing.yaml', (yaml) =>
      yaml.replace(/(text: 超过5000人次, at: )(\d+)-(\d+)/, (_all, head, start, end) => `${head}${start}-${end - 1}`),
    );
    const { exitCode, stdout } = await verify();
    expect(exitCode).toBe(1);
    expect(stdout).toContain('  spans         52, of which 51 verified and 1 failed\n');
    expect(stdout).toMatch(
      /^briefing\.txt briefing\.yaml:\d+ actions\[0\]\.metrics\[0\] \(Metric\): the words at \d+-\d+ are not those that were read/m,
    );
  });

  it('when a dossier quotes a name otherwise than the source has it', async () => {
    await seeds.edit('seeds/dossiers/forward.yaml', (yaml) =>
      yaml.replace('{ field: name, text: 云泽省天文学会,', '{ field: name, text: 云泽省天体学会,'),
    );
    const { exitCode, report } = await verifyAsJson();
    expect(exitCode).toBe(1);
    expect(report.failed).toEqual([
      {
        file: 'forward.txt',
        place: expect.stringMatching(/^[a-z-]+\.yaml:\d+ .*\(Organization\)$/),
        message: expect.stringMatching(/^the words at \d+-\d+ are not "云泽省天体学会"$/),
      },
    ]);
  });

  it('when a dossier says a wrong length of its source', async () => {
    await seeds.edit('seeds/dossiers/forward.yaml', (yaml) => yaml.replace(/length: \d+/, 'length: 99'));
    expect((await verifyAsJson()).report.failed).toEqual([
      {
        file: 'forward.txt',
        place: 'forward.yaml',
        message: expect.stringMatching(/^the source has \d+ UTF-16 units, the dossier says 99$/),
      },
    ]);
  });

  it('when a sentence lies in no span and has no excuse', async () => {
    await seeds.writeDossier('notice', (draft) => draft.replace(/^ {2}- \{ reason: background.*\n/m, ''));
    const { exitCode, report } = await verifyAsJson();
    expect(exitCode).toBe(1);
    expect(report).toEqual({
      ...PROVED,
      unaccounted: [
        {
          file: 'notice.txt',
          place: expect.stringMatching(/^\d+-\d+$/),
          message: expect.stringMatching(/^the words at \d+-\d+ lie in no span and in no nonfacts entry$/),
        },
      ],
    });
  });

  it('when a dossier has a fault, with file, line and path', async () => {
    await seeds.replace('seeds/dossiers/briefing.yaml', 'edition: 第2期', 'edtion: 第2期');
    expect(await verify()).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^briefing\.yaml:\d+ documents\[0\]\.edtion: "edtion" is not known here; did you mean "edition"\?\n$/,
      ),
    });
  });

  it('also when a source is missing besides', async () => {
    await rm(join(seeds.sourcesFolder, 'notice.txt'));
    await seeds.replace('sources/briefing.txt', '第2期', '第3期');
    expect((await verify()).exitCode).toBe(1);
  });
});

describe('ends with 3', () => {
  it('when a source is missing, and says where it was looked for', async () => {
    await rm(join(seeds.sourcesFolder, 'notice.txt'));
    const { exitCode, stdout } = await verify();
    expect(exitCode).toBe(3);
    expect(stdout).toContain(`  unreadable    notice.txt (looked in ${seeds.sourcesFolder}; set XIELIAN_SOURCES)\n`);
    const { report } = await verifyAsJson();
    expect(report).toEqual({ ...PROVED, verified: 34, sentences: 3, unreadable: ['notice.txt'] });
  });

  it('when the folder of sources is a file', async () => {
    const { exitCode, stdout } = await verify('--sources', join(seeds.sourcesFolder, 'notice.txt'));
    expect(exitCode).toBe(3);
    expect(stdout).toContain('  unreadable    briefing.txt, forward.txt, notice.txt (looked in ');
  });
});

it.each([
  [['--jsno'], '"xielian verify" has no flag --jsno; did you mean "json"?'],
  [['--sources'], '--sources needs a value; see xielian verify --help'],
  [
    ['--seeds', 'nowhere'],
    'There is no folder nowhere/dossiers; name a folder of seeds with dossiers/ and rosters/ in it.',
  ],
])('ends with 2 on wrong usage: verify %j', async (flags, message) => {
  expect(await verify(...flags)).toEqual({ exitCode: 2, stdout: '', stderr: `${message}\n` });
});
