import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/evidence/sha256.js';
import { runXielian } from '../support/run-command.js';
import { draftOf, type Seeds, writeSeeds } from '../support/write-seeds.js';

let seeds: Seeds;

beforeEach(async () => {
  seeds = await writeSeeds([]);
});
afterEach(() => seeds.remove());

const span = (...args: string[]) =>
  runXielian(['span', ...args], { XIELIAN_SEEDS: seeds.seedsFolder, XIELIAN_SOURCES: seeds.sourcesFolder });

/** The span of words as they stand in a source, line breaks and all. */
async function placeOf(file: string, words: string, from = 0) {
  const text = await readFile(join(seeds.sourcesFolder, file), 'utf8');
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" does not stand in ${file}`);
  return { start, at: `${start}-${start + words.length}`, sha256: sha256(words) };
}

describe('xielian span', () => {
  it('finds words over a line break and prints what to paste', async () => {
    const { at, sha256: hash } = await placeOf('notice.txt', '关于开展山区科普大篷车\n巡展工作的通知');
    const title = '关于开展山区科普大篷车巡展工作的通知';
    expect(await span('notice.txt', title)).toEqual({
      exitCode: 0,
      stdout: `- { text: ${title}, at: ${at}, sha256: ${hash} }\n`,
      stderr: '',
    });
    const { stdout } = await span('notice.txt', '关于开展山区 科普大篷车巡展工作的通知', '--json');
    expect(JSON.parse(stdout)).toEqual({
      text: '关于开展山区 科普大篷车巡展工作的通知',
      at,
      sha256: hash,
      occurrences: 1,
    });
  });

  it('counts occurrences and finds the one that is asked for', async () => {
    const first = await placeOf('notice.txt', '各省级学会');
    const second = await placeOf('notice.txt', '各省级学会', first.start + 1);
    const line = (at: string) => `- { text: 各省级学会, at: ${at}, sha256: ${first.sha256} }`;
    expect((await span('notice.txt', '各省级学会')).stdout).toBe(`${line(first.at)}\n# occurrence 1 of 2\n`);
    expect((await span('notice.txt', '各省级学会', '--nth', '2')).stdout).toBe(
      `${line(second.at)}\n# occurrence 2 of 2\n`,
    );
  });

  it.each([
    [
      ['notice.txt', '各省级协会'],
      '"各省级协会" does not stand in notice.txt; check each character, white space aside.',
    ],
    [
      ['notice.txt', '各省级学会', '--nth', '3'],
      '"各省级学会" stands only 2 times in notice.txt; check each character, white space aside.',
    ],
    [['notice.txt', '各省级学会', '--nth', 'two'], '--nth two is no occurrence; give a whole number from 1.'],
    [['notice.txt'], 'Give a source and its words, or --fill with a dossier: xielian span FILE.txt 辽宁省计算机学会'],
  ])('ends with 2 and one sentence: span %j', async (args, message) => {
    expect(await span(...args)).toEqual({ exitCode: 2, stdout: '', stderr: `${message}\n` });
  });

  it('names the place where a missing source was looked for', async () => {
    expect(await span('gone.txt', '各省级学会')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `There is no source ${join(seeds.sourcesFolder, 'gone.txt')}; name the folder of sources with XIELIAN_SOURCES.\n`,
    });
  });
});

describe('xielian span --fill', () => {
  const draftFile = () => join(seeds.seedsFolder, 'dossiers', 'notice.yaml');

  it('makes a draft a dossier whose every span is verified', async () => {
    await writeFile(draftFile(), await draftOf('notice'));
    await seeds.edit('seeds/links.yaml', () => '{}\n');
    expect(await span('--fill', draftFile())).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    const filled = await readFile(draftFile(), 'utf8');
    expect(filled).not.toMatch(/quote:|nth:/);
    const { at, sha256: hash } = await placeOf('notice.txt', '云科协发〔2021〕7号');
    expect(filled).toContain(`{ field: number, text: 云科协发〔2021〕7号, at: ${at}, sha256: ${hash} }`);

    const { exitCode, stdout } = await runXielian(['verify', '--json'], {
      XIELIAN_SEEDS: seeds.seedsFolder,
      XIELIAN_SOURCES: seeds.sourcesFolder,
    });
    expect({ exitCode, ...JSON.parse(stdout) }).toMatchObject({
      exitCode: 0,
      unproved: 0,
      failed: [],
      unaccounted: [],
    });
  });

  it('changes nothing in a dossier that is filled already', async () => {
    await seeds.writeDossier('notice');
    const before = await readFile(draftFile(), 'utf8');
    expect((await span('--fill', draftFile())).exitCode).toBe(0);
    expect(await readFile(draftFile(), 'utf8')).toBe(before);
  });

  it('leaves a draft as it is when words do not stand in the source, and names each with its line', async () => {
    const draft = (await draftOf('notice'))
      .replace('text: 省科协 }', 'text: 省科学协会 }')
      .replace('{ quote: 各市科协： }', '{ quote: 各县科协： }');
    await writeFile(draftFile(), draft);
    const lineOf = (words: string) => draft.slice(0, draft.indexOf(words)).split('\n').length;
    expect(await span('--fill', draftFile())).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: [
        `notice.yaml:${lineOf('text: 省科学协会')} "省科学协会" does not stand in the source`,
        `notice.yaml:${lineOf('quote: 各县科协：')} "各县科协：" does not stand in the source`,
        '',
      ].join('\n'),
    });
    expect(await readFile(draftFile(), 'utf8')).toBe(draft);
  });

  it('ends with 2 when the dossier or its source is not there', async () => {
    const missing = join(seeds.seedsFolder, 'none.yaml');
    expect(await span('--fill', missing)).toMatchObject({
      exitCode: 2,
      stderr: `The dossier ${missing} cannot be read; check the path.\n`,
    });
    await writeFile(draftFile(), (await draftOf('notice')).replace('file: notice.txt', 'file: gone.txt'));
    expect(await span('--fill', draftFile())).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(
        /^There is no source .*gone\.txt; name the folder of sources with XIELIAN_SOURCES\.\n$/,
      ),
    });
  });
});
