import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../support/open-world.js';
import { type Seeds, writeSeeds } from '../../support/write-seeds.js';

// 云泽省天文学会 was called 云泽省观星会 until the middle of 2018; from 2020 on 云泽省气象学会 bore that name for two years.

const proofOf = (name: string) => `    proof: [{ field: name, text: ${name} }]\n`;
const withFormerName = (draft: string, name: string, days: string) =>
  draft.replace(
    proofOf(name),
    `    aliases: [{ text: 云泽省观星会, ${days} }]\n    proof: [{ field: name, text: ${name} }, { field: name, text: 云泽省观星会 }]\n`,
  );

let seeds: Seeds;
let world: World;
beforeAll(async () => {
  seeds = await writeSeeds([]);
  await seeds.edit('sources/notice.txt', (text) => `${text}\n云泽省观星会\n`);
  await seeds.writeDossier('notice', (draft) => {
    const first = withFormerName(draft, '云泽省天文学会', 'validTo: 2018-06-30');
    return withFormerName(first, '云泽省气象学会', 'validFrom: 2020-01-01, validTo: 2021-12-31');
  });
  world = await openWorld({ seedsFolder: seeds.seedsFolder });
});
afterAll(async () => {
  await world.close();
  await seeds.remove();
});

interface Resolved {
  readonly outcome: string;
  readonly candidates: readonly { organization: { name: string }; score: number; how: string; reasons: string[] }[];
}

async function resolve(text: string, context?: object): Promise<Resolved> {
  const { resolveName } = await world.ask<{ resolveName: Resolved }>(
    `query ($text: String!, $context: NameContext) {
      resolveName(text: $text, context: $context) {
        ... on NameResolution { outcome candidates { organization { name } score how reasons } }
      }
    }`,
    { text, context },
  );
  return resolveName;
}

describe('a name that one body gave up and another took on', () => {
  it.each([
    ['2015-05-01', '云泽省天文学会', 'It was called “云泽省观星会” to 2018-06-30.'],
    ['2018-06-30', '云泽省天文学会', 'It was called “云泽省观星会” to 2018-06-30.'],
    ['2020-01-01', '云泽省气象学会', 'It was called “云泽省观星会” from 2020-01-01 to 2021-12-31.'],
  ])('means on %s whoever bore it then: %s', async (on, name, reason) => {
    const { outcome, candidates } = await resolve('云泽省观星会', { on });
    expect(outcome).toBe('RESOLVED');
    expect(candidates[0]).toMatchObject({ organization: { name }, how: 'RENAMED' });
    expect(candidates[0]?.reasons).toContain(reason);
    expect(candidates).toHaveLength(2);
  });

  it.each([['2019-01-01'], ['2022-01-01']])('means nobody for certain on %s, when none bore it', async (on) => {
    const { outcome, candidates } = await resolve('云泽省观星会', { on });
    expect(outcome).toBe('AMBIGUOUS');
    expect(candidates.every(({ score }) => score < 0.5)).toBe(true);
  });

  it('stays ambiguous where no day is given', async () =>
    expect(await resolve('云泽省观星会')).toMatchObject({ outcome: 'AMBIGUOUS' }));

  it('says in the graph when it was borne', async () => {
    const answer = await world.ask<{ organization: object }>(
      '{ organization(by: { name: "云泽省气象学会" }) { ... on Organization { aliases(first: 5) { nodes { text validFrom validTo } } } } }',
    );
    expect(answer.organization).toEqual({
      aliases: { nodes: [{ text: '云泽省观星会', validFrom: '2020-01-01', validTo: '2021-12-31' }] },
    });
  });
});

describe('a place that no table has', () => {
  it('is known from the name of who speaks there', async () => {
    const context = { issuer: { name: '云泽省科学技术协会' } };
    const meant = async (text: string) => {
      const { outcome, candidates } = await resolve(text, context);
      return [outcome, candidates[0]?.organization.name];
    };
    expect(await Promise.all(['省天文学会', '气象学会', '我会', '省科协'].map(meant))).toEqual([
      ['RESOLVED', '云泽省天文学会'],
      ['RESOLVED', '云泽省气象学会'],
      ['RESOLVED', '云泽省科学技术协会'],
      ['RESOLVED', '云泽省科学技术协会'],
    ]);
  });
});
