import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.js';
import { sha256 } from '../../../src/evidence/sha256.js';
import type { Piece } from '../../../src/export/export-format.js';
import { assertFree, writeExport } from '../../../src/export/write-export.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xielian-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function* pieces(...given: (Piece | Error)[]): AsyncGenerator<Piece> {
  for (const piece of given) {
    if (piece instanceof Error) throw piece;
    yield piece;
  }
}
const oneFile = (out: string, force = false) => ({ out, folder: false, force });
const aFolder = (out: string, force = false) => ({ out, folder: true, force });
const agree = async () => {};

describe('a file', () => {
  it('is written whole, and its size and hash are told', async () => {
    const out = join(folder, 'graph.xml');
    const files = await writeExport(pieces({ file: '', text: '甲' }, { file: '', text: '乙\n' }), oneFile(out), agree);
    expect(files).toEqual([{ file: out, bytes: 7, sha256: sha256('甲乙\n') }]);
    expect(await readFile(out, 'utf8')).toBe('甲乙\n');
    expect(await readdir(folder)).toEqual(['graph.xml']);
  });

  it('is not there after a fault, nor is a part of it; what stood there stays', async () => {
    const out = join(folder, 'graph.xml');
    await writeFile(out, 'before');
    const fault = new Error('the database is gone');
    await expect(writeExport(pieces({ file: '', text: 'x' }, fault), oneFile(out, true), agree)).rejects.toBe(fault);
    await expect(
      writeExport(pieces({ file: '', text: 'x' }), oneFile(out, true), () => Promise.reject(fault)),
    ).rejects.toBe(fault);
    expect(await readdir(folder)).toEqual(['graph.xml']);
    expect(await readFile(out, 'utf8')).toBe('before');
  });
});

describe('a folder', () => {
  it('holds every file of the format; others that stood there stay', async () => {
    const out = join(folder, 'csv');
    await mkdir(out);
    await writeFile(join(out, 'mine.txt'), 'mine');
    await writeFile(join(out, 'nodes.csv'), 'old');
    const rows = pieces(
      { file: 'nodes.csv', text: 'id\n' },
      { file: 'edges.csv', text: 'id\n' },
      { file: 'nodes.csv', text: '1\n' },
    );
    const files = await writeExport(rows, aFolder(out, true), agree);
    expect(files.map(({ file, bytes }) => [file, bytes])).toEqual([
      ['nodes.csv', 5],
      ['edges.csv', 3],
    ]);
    expect((await readdir(out)).sort()).toEqual(['edges.csv', 'mine.txt', 'nodes.csv']);
    expect(await readFile(join(out, 'nodes.csv'), 'utf8')).toBe('id\n1\n');
    expect(await readdir(folder)).toEqual(['csv']);
  });
});

describe('what stands in the way', () => {
  it('is refused with a sentence, unless it may be replaced', async () => {
    const out = join(folder, 'graph.xml');
    await writeFile(out, '');
    await expect(assertFree(oneFile(out))).rejects.toThrow(
      new UsageError(`${out} exists already; name another with --out, or replace it with --force.`),
    );
    await expect(assertFree(oneFile(out, true))).resolves.toBeUndefined();
    await expect(assertFree(aFolder(out, true))).rejects.toThrow(`${out} is a file; name a folder with --out.`);
    await expect(assertFree(oneFile(folder, true))).rejects.toThrow(`${folder} is a folder; name a file with --out.`);
    await expect(assertFree(aFolder(folder))).rejects.toThrow(`${folder} exists already`);
  });

  it('is not an empty folder, nor a name that is free', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    await expect(assertFree(aFolder(empty))).resolves.toBeUndefined();
    await expect(assertFree(oneFile(join(folder, 'new')))).resolves.toBeUndefined();
  });

  it('is named where nothing can be written', async () => {
    const out = join(folder, 'missing', 'graph.xml');
    const written = writeExport(pieces({ file: '', text: 'x' }), oneFile(out), agree);
    await expect(written).rejects.toThrow(
      new UsageError(`${out} cannot be written (ENOENT); name a place that can with --out.`),
    );
  });
});
