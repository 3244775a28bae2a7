import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../../src/inference/rules.js';
import { openWorld, type World } from '../../support/open-world.js';
import { type Seeds, writeSeeds } from '../../support/write-seeds.js';

interface Nodes<Item> {
  readonly nodes: readonly Item[];
}

interface AudienceAnswer {
  readonly text: string;
  readonly resolution: object | null;
  readonly excludes: Nodes<{ readonly name: string }>;
  readonly includes: Nodes<{ readonly name: string }>;
  readonly classes: Nodes<{ readonly text: string }>;
  readonly memberships: Nodes<object> & { readonly totalCount: number };
}

const AUDIENCES = `query ($key: [String!]!) {
  audiences(first: 100, filter: { document: { key: $key }, receives: true }) {
    nodes {
      text
      resolution { complete atLeast rosters { key lists asOf trust } }
      includes(first: 5) { nodes { name } }
      excludes(first: 5) { nodes { name } }
      classes(first: 5) { nodes { text } }
      memberships(first: 1) { totalCount nodes { organization { name } rule decision { verdict by on reason } } }
    }
  }
}`;

async function askAudiences(world: World, key: string): Promise<readonly AudienceAnswer[]> {
  const { audiences } = await world.ask<{ audiences: Nodes<AudienceAnswer> }>(AUDIENCES, { key: [key] });
  return audiences.nodes;
}

describe('the classes of the five dossiers', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('say by which roster, of which day and trust, their members are known, and whether these are all', async () => {
    const answers = await askAudiences(world, 'cast-hubei-16');
    const national = { key: 'national-societies', lists: 'national-societies', asOf: '2018-01', trust: 'HIGH' };
    const provincial = { key: 'provincial-associations', lists: 'provincial-associations', asOf: null, trust: 'HIGH' };
    expect(answers.map(({ text, resolution, memberships }) => [text, resolution, memberships.totalCount])).toEqual([
      ['各全国学会、协会、研究会', { complete: true, atLeast: 210, rosters: [national] }, 210],
      ['各省、自治区、直辖市科协', { complete: true, atLeast: 31, rosters: [provincial] }, 31],
      // Two of the six names may stand for one department.
      ['中国科协机关各部门', { complete: false, atLeast: 5, rosters: [] }, 6],
      ['各直属单位', { complete: false, atLeast: 7, rosters: [] }, 7],
    ]);
    expect(answers.map(({ excludes }) => excludes.nodes)).toEqual([
      [],
      [{ name: '新疆生产建设兵团科学技术协会' }],
      [],
      [],
    ]);
  });

  it('give no resolution where nothing is expected of a class', async () => {
    const { audiences } = await world.ask<{ audiences: Nodes<object> }>(
      '{ audiences(first: 1, filter: { textContains: "科技服务组织", document: { key: ["cast-briefing-24"] } }) { nodes { resolution { atLeast } } } }',
    );
    expect(audiences.nodes).toEqual([{ resolution: null }]);
  });

  it('rest on rules that can be looked up', async () => {
    const { inferenceRules } = await world.ask<{ inferenceRules: { id: string }[] }>(
      '{ inferenceRules { id description concludes threshold } }',
    );
    expect(inferenceRules).toEqual(
      rules.map(({ id, description, concludes, threshold }) => ({ id, description, concludes, threshold })),
    );
    const ids = inferenceRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(inferenceRules.length);
  });
});

describe('in the little world', () => {
  let seeds: Seeds;
  let world: World;
  beforeAll(async () => {
    seeds = await writeSeeds([]);
    await seeds.writeDossier('notice', (draft) =>
      draft.replace(
        "members: { kinds: [PROVINCIAL_SOCIETY], region: '990000' }",
        "members: { kinds: [PROVINCIAL_SOCIETY], region: '990000', include: [云泽省气象学会], classes: [city-associations] }",
      ),
    );
    await seeds.writeDossier('forward');
    await seeds.writeDossier('briefing');
    await seeds.edit('seeds/decisions.yaml', () => DECISIONS);
    world = await openWorld({ seedsFolder: seeds.seedsFolder });
  });
  afterAll(async () => {
    await world.close();
    await seeds.remove();
  });

  const DECISIONS = `memberships:
  - { audience: notice/societies, organization: 云泽省地质学会, verdict: REJECT, by: 李审, on: 2021-07-01, reason: 已经注销 }
  - { audience: notice/societies, organization: 云泽省气象学会, verdict: ACCEPT, by: 李审, on: 2021-07-01, reason: 查过名单 }
responses:
  - { action: briefing/county-tour, to: { document: yunze-7 }, verdict: ACCEPT, by: 李审, on: 2021-07-02, reason: 问过该会 }
`;

  it('a class says whom its words count in and which classes it combines', async () => {
    const [societies] = await askAudiences(world, 'yunze-7');
    expect(societies).toMatchObject({
      resolution: { complete: false, atLeast: 2, rosters: [] },
      includes: { nodes: [{ name: '云泽省气象学会' }] },
      excludes: { nodes: [] },
      classes: { nodes: [{ text: '各市科协' }] },
    });
  });

  it('a conclusion that a person rejected is not there, and one that a person accepted says who and why', async () => {
    const { audiences } = await world.ask<{ audiences: Nodes<{ memberships: Nodes<object> }> }>(
      `{ audiences(first: 1, filter: { document: { key: ["yunze-7"] } }) { nodes { memberships(first: 10) { nodes {
        organization { name } rule basis confidence decision { verdict by on reason }
      } } } } }`,
    );
    const decision = { verdict: 'ACCEPT', by: '李审', on: '2021-07-01', reason: '查过名单' };
    const inferred = { basis: 'INFERRED' };
    expect(audiences.nodes[0]?.memberships.nodes).toEqual([
      {
        organization: { name: '云泽省天文学会' },
        rule: 'forwarder-belongs-to-audience',
        confidence: 0.9,
        decision: null,
        ...inferred,
      },
      {
        organization: { name: '云泽省气象学会' },
        rule: 'class-includes-body',
        confidence: 0.97,
        decision,
        ...inferred,
      },
    ]);
    const { documents } = await world.ask<{ documents: Nodes<{ responses: Nodes<object> }> }>(
      `{ documents(first: 1, filter: { key: ["yunze-7"] }) { nodes { responses(first: 10) { nodes {
        basis confidence rule decision { verdict by on reason }
      } } } } }`,
    );
    expect(documents.nodes[0]?.responses.nodes).toContainEqual({
      basis: 'INFERRED',
      confidence: 0.5,
      rule: 'addressee-acts-after-directive',
      decision: { verdict: 'ACCEPT', by: '李审', on: '2021-07-02', reason: '问过该会' },
    });
  });
});
