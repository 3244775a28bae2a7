import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { toFactId } from '../../src/domains/fact/fact.js';
import { connectDatabase, type Database } from '../../src/graph/connect-database.js';
import {
  countByType,
  differenceOf,
  dumpGraph,
  factsOf,
  type GraphDump,
  hashOfDump,
  storedHashOf,
  withoutHour,
} from '../support/dump-graph.js';
import { emptyDatabase, loadAndDump, loadSeeds } from '../support/load-seeds.js';
import { openWorld } from '../support/open-world.js';
import { type Seeds, writeSeeds } from '../support/write-seeds.js';

// In the little world 云泽省天文学会 forwards, leads and acts, and 云泽省地质学会 only stands on the roster.

const STAYS = '云泽省地质学会';
const GIVES_WAY = '云泽省天文学会';
const BODY = { stays: toFactId('Organization', STAYS), givesWay: toFactId('Organization', GIVES_WAY) };
const DECIDED = 'decidedBy: 沈一粟, decidedOn: 2021-07-01, reasons: [两个名称用于同一枚印章]';
const SAME = `decisions:\n  - { same: [${GIVES_WAY}, ${STAYS}], canonical: ${STAYS}, validTo: 2021-06-30, ${DECIDED} }\n`;
const DIFFERENT = `decisions:\n  - { different: [${GIVES_WAY}, 云泽省气象学会], ${DECIDED} }\n`;

let database: Database;
let seeds: Seeds;

beforeAll(() => {
  database = connectDatabase(inject('neo4j'));
});
beforeEach(async () => {
  seeds = await writeSeeds();
});
afterEach(() => seeds.remove());
afterAll(async () => {
  await emptyDatabase(database);
  await database.close();
});

const decide = (text: string) => writeFile(join(seeds.seedsFolder, 'identities.yaml'), text);
const takeBack = () => rm(join(seeds.seedsFolder, 'identities.yaml'));

/** Ids of nodes with a relationship to the body, one for each relationship. */
function pointingAt(dump: GraphDump, body: string): string[] {
  return Object.entries(dump).flatMap(([id, { relationships }]) =>
    relationships.filter(([, to]) => to === body).map(() => id),
  );
}

function proofsOf(dump: GraphDump, body: string): string[] {
  return (dump[body]?.relationships ?? []).filter(([type]) => type === 'PROVED_BY').map(([, to]) => to);
}

describe('two names that are one body', () => {
  it('stand again with all their facts once the decision is taken back', async () => {
    const before = await loadAndDump(database, seeds);
    await decide(SAME);
    const merged = await loadAndDump(database, seeds);
    await takeBack();
    const after = await loadAndDump(database, seeds);
    expect(hashOfDump(merged)).not.toBe(hashOfDump(before));
    expect(hashOfDump(after)).toBe(hashOfDump(before));
    expect(withoutHour(after)).toEqual(withoutHour(before));
    expect([before, merged, after].map(hashOfDump)).toEqual([before, merged, after].map(storedHashOf));
  });

  it('are one body that carries the proofs, the claims and the ties of both', async () => {
    const before = await loadAndDump(database, seeds);
    await decide(SAME);
    const merged = await loadAndDump(database, seeds);
    const { added, removed } = differenceOf(before, merged);
    // Ledgers, rankings and the index of the search follow; what is said is what facts say.
    expect(Object.keys(factsOf(removed))).toEqual([BODY.givesWay]);
    expect(countByType(factsOf(added))).toEqual({ Alias: 1 });
    const [alias] = Object.keys(factsOf(added));
    const both = [BODY.stays, BODY.givesWay];
    const unique = (list: readonly (string | undefined)[]) => [...new Set(list)].sort();
    expect(unique(proofsOf(merged, BODY.stays))).toEqual(unique(both.flatMap((body) => proofsOf(before, body))));
    expect(unique(pointingAt(factsOf(merged), BODY.stays))).toEqual(
      unique([alias, ...both.flatMap((body) => pointingAt(factsOf(before), body))]),
    );
    expect(merged[BODY.stays]?.properties).toMatchObject({
      name: STAYS,
      kind: 'PROVINCIAL_SOCIETY',
      claimedBy: ['briefing', 'forward', 'notice', 'roster:yunze-societies'],
    });
    expect(Object.values(merged).flatMap(({ properties }) => properties.name ?? [])).not.toContain(GIVES_WAY);
  });

  it('leave the other name as a form of the body, with who decided, when and why', async () => {
    await decide(SAME);
    const world = await openWorld({ seedsFolder: seeds.seedsFolder });
    const answer = await world.ask(
      `query ($name: String!) {
        organization(by: { name: $name }) {
          ... on Organization { aliases(first: 5) { nodes { text place validTo basis confidence rule reasons dossiers inferredFrom { id } } } }
        }
      }`,
      { name: STAYS },
    );
    await world.close();
    expect(answer).toEqual({
      organization: {
        aliases: {
          nodes: [
            {
              text: GIVES_WAY,
              place: null,
              validTo: '2021-06-30',
              basis: 'INFERRED',
              confidence: 1,
              rule: 'identity-decision',
              reasons: ['两个名称用于同一枚印章', '沈一粟，2021-07-01裁定'],
              dossiers: ['identities'],
              inferredFrom: [{ id: BODY.stays }],
            },
          ],
        },
      },
    });
  });

  it('are found by both names and by both ids', async () => {
    await decide(SAME);
    const world = await openWorld({ seedsFolder: seeds.seedsFolder });
    const answer = await world.ask<Record<string, unknown>>(
      `query ($old: ID!, $text: String!, $unknown: ID!) {
        node(id: $old) { id }
        nodes(ids: [$unknown, $old]) { id }
        byId: organization(by: { id: $old }) { ... on Organization { id } }
        byAlias: organization(by: { alias: { text: $text } }) { ... on Organization { id } }
        byName: organization(by: { name: $text }) { __typename }
        resolveName(text: $text, context: { on: "2021-04-06" }) {
          ... on NameResolution { outcome candidates { organization { id } how reasons } }
        }
      }`,
      { old: BODY.givesWay, text: GIVES_WAY, unknown: toFactId('Organization', '无名学会') },
    );
    await world.close();
    expect(answer).toEqual({
      node: { id: BODY.stays },
      nodes: [null, { id: BODY.stays }],
      byId: { id: BODY.stays },
      byAlias: { id: BODY.stays },
      byName: { __typename: 'NotFound' },
      resolveName: {
        outcome: 'RESOLVED',
        candidates: [
          {
            organization: { id: BODY.stays },
            how: 'RENAMED',
            reasons: expect.arrayContaining([
              'It was called “云泽省天文学会” to 2021-06-30.',
              '两个名称用于同一枚印章',
              '沈一粟，2021-07-01裁定',
            ]),
          },
        ],
      },
    });
  });
});

describe('two names that are two bodies', () => {
  const UNDECIDED = `
affiliations:
  - { from: 云泽省气象学会, kind: POSSIBLY_SAME_AS, to: ${GIVES_WAY}, basis: INFERRED, confidence: 0.5, rule: alike, reasons: [名称相近], inputs: [organization ${GIVES_WAY}] }
`;
  const kindsOf = (dump: GraphDump) =>
    Object.values(dump).flatMap(({ labels, properties }) => (labels.includes('Affiliation') ? [properties.kind] : []));

  it('take the place of the conclusion that they may be one, and give it back', async () => {
    await seeds.edit('seeds/links.yaml', (links) => links + UNDECIDED);
    const before = await loadAndDump(database, seeds);
    await decide(DIFFERENT);
    const decided = await loadAndDump(database, seeds);
    expect(kindsOf(before).sort()).toEqual(['PART_OF', 'POSSIBLY_SAME_AS']);
    expect(kindsOf(decided).sort()).toEqual(['NOT_SAME_AS', 'PART_OF']);
    await takeBack();
    expect(hashOfDump(await loadAndDump(database, seeds))).toBe(hashOfDump(before));
  });

  it('are said to be so wherever one of them is a candidate', async () => {
    await seeds.edit('seeds/links.yaml', (links) => links + UNDECIDED);
    const reasonsFor = async (): Promise<unknown> => {
      const world = await openWorld({ seedsFolder: seeds.seedsFolder });
      const answer = await world.ask<{ resolveName: object }>(
        `query ($text: String!) { resolveName(text: $text) { ... on NameResolution { candidates { reasons } } } }`,
        { text: GIVES_WAY },
      );
      await world.close();
      return answer.resolveName;
    };
    const isName = 'The text is its canonical name.';
    expect(await reasonsFor()).toEqual({
      candidates: [{ reasons: [isName, 'It is possibly the same body as 云泽省气象学会; nobody has decided.'] }],
    });
    await decide(DIFFERENT);
    expect(await reasonsFor()).toEqual({
      candidates: [
        {
          reasons: [
            isName,
            'A person decided that it is not the same body as 云泽省气象学会: 两个名称用于同一枚印章; 沈一粟，2021-07-01裁定.',
          ],
        },
      ],
    });
  });
});

it('decisions that cannot hold are refused, and nothing is written', async () => {
  const before = await loadAndDump(database, seeds);
  await decide(`${SAME}  - { different: [${STAYS}, ${GIVES_WAY}], ${DECIDED} }\n`);
  await expect(loadSeeds(database, seeds)).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    violations: [{ file: 'identities.yaml', line: 3, path: 'decisions[1].different' }],
  });
  expect(await dumpGraph(database)).toEqual(before);
});
