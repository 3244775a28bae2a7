import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHistory } from '../../../src/load/read-history.js';
import { recordVersion } from '../../../src/load/record-version.js';
import { openWorld, type World } from '../../support/open-world.js';
import { type WrittenWorld, writeWorld } from '../../support/write-world.js';

// 清源 in two recorded versions: the first believed that the report lists all societies, the second found that it does not,
// and that the date of the star night was misread.

let seeds: WrittenWorld;
let world: World;
let versions: string[];

beforeAll(async () => {
  seeds = await writeWorld('qingyuan');
  await recordVersion(seeds.seedsFolder, new Date('2022-01-01T08:00:00Z'));
  const file = join(seeds.seedsFolder, 'dossiers', 'report.yaml');
  const report = await readFile(file, 'utf8');
  await writeFile(file, report.replace('complete: true', 'complete: false').replaceAll('2021-06-18', '2021-06-20'));
  await recordVersion(seeds.seedsFolder, new Date('2022-02-01T08:00:00Z'));
  versions = (await readHistory(seeds.seedsFolder)).map(({ version }) => version);
  world = await openWorld(seeds);
});
afterAll(async () => {
  await world.close();
  await seeds.remove();
});

interface Row {
  recipient: { name: string };
  state: string;
  latency: { minDays: number } | null;
  silentIn: { complete: boolean; current: boolean }[];
}

async function ledgerOf(variables: Record<string, unknown>) {
  const { responseLedger } = await world.ask<{
    responseLedger: { knownIn: { version: string } | null; rows: { totalCount: number; nodes: Row[] } };
  }>(
    `query ($asKnownIn: String, $asOf: Date, $states: [LedgerState!]) {
      responseLedger(for: { document: { key: "qingyuan-5" } }, asKnownIn: $asKnownIn, asOf: $asOf, states: $states, first: 50) {
        ... on ResponseLedger {
          knownIn { version }
          rows {
            totalCount
            nodes {
              recipient { ... on Organization { name } }
              state
              latency { minDays }
              silentIn { complete current }
            }
          }
        }
      }
    }`,
    variables,
  );
  return responseLedger;
}

function inWords({ recipient, state, latency }: Row): string {
  return [recipient.name, state, ...(latency ? [latency.minDays] : [])].join(' ');
}

describe('a ledger as a recorded version knows it', () => {
  it('says what that version said, with its words, although it was corrected since', async () => {
    const ledger = await ledgerOf({ asKnownIn: versions[0]?.slice(0, 12), states: ['SILENT', 'RESPONDED'] });
    expect(ledger.knownIn).toEqual({ version: versions[0] });
    expect(ledger.rows.nodes.map(inWords)).toEqual([
      '山阴市科学技术协会 RESPONDED 8',
      '清源省地理学会 RESPONDED 20',
      '清源省天文学会 RESPONDED 37',
      '清源省气象学会 RESPONDED 0',
      '清源省化学会 SILENT',
      '清源省昆虫学会 SILENT',
    ]);
    expect(ledger.rows.nodes[4]?.silentIn).toEqual([{ complete: true, current: false }]);
  });

  it('is the present one for the version that holds now', async () => {
    const { knownIn, ...known } = await ledgerOf({ asKnownIn: versions[1] });
    const { knownIn: _now, ...present } = await ledgerOf({});
    expect(known).toEqual(present);
    expect(knownIn).toEqual({ version: versions[1] });
    const answered = present.rows.nodes.find(({ recipient }) => recipient.name === '清源省天文学会');
    expect(answered?.latency).toEqual({ minDays: 39 });
    expect(present.rows.nodes.filter(({ state }) => state === 'SILENT')).toEqual([]);
  });

  it('can be asked as of a day too: both clocks at once', async () => {
    const ledger = await ledgerOf({ asKnownIn: versions[0], asOf: '2021-06-19', states: ['RESPONDED', 'SILENT'] });
    expect(ledger.rows.nodes.map(inWords)).toEqual([
      '山阴市科学技术协会 RESPONDED 8',
      '清源省天文学会 RESPONDED 37',
      '清源省气象学会 RESPONDED 0',
    ]);
    expect((await ledgerOf({ asOf: '2021-06-19', states: ['RESPONDED'] })).rows.totalCount).toBe(2);
  });

  it('is refused for a version that nobody recorded', async () => {
    const { responseLedger } = await world.ask<{ responseLedger: { __typename: string; message: string } }>(
      '{ responseLedger(for: { document: { key: "qingyuan-5" } }, asKnownIn: "0123456789") { __typename ... on NotFound { message } } }',
    );
    expect(responseLedger.__typename).toBe('NotFound');
    expect(responseLedger.message).toContain('No recorded version begins with 0123456789');
  });
});
