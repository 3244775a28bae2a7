import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isCertainlyInside, isPossiblyInside, toDayWindow } from '../../../src/domains/ranking/day-window.js';
import type { GraphNode } from '../../../src/load/graph-node.js';
import { readInputs } from '../../../src/load/read-inputs.js';
import { toGraph } from '../../../src/load/to-graph.js';
import { openWorld, type World } from '../../support/open-world.js';
import { type Seeds, writeSeeds } from '../../support/write-seeds.js';

const MAY = { from: '2021-05-01', to: '2021-05-31' };

/** Deeds around May 2021, each with a day at one of its edges. Their words are those of the two deeds of the briefing. */
const DEEDS = `
  - { key: on-1-june, ...deed, notBefore: 2021-06-01, notAfter: 2021-06-01, participations: [astronomy] }
  - { key: into-may, ...deed, notBefore: 2021-04-30, notAfter: 2021-05-01, participations: [astronomy] }
  - { key: concluded, ...deed, notBefore: 2021-05-10, notAfter: 2021-05-10, participations: [concluded] }
  - { key: since-31-may, ...deed, notBefore: 2021-05-31, participations: [pointed-back] }
  - { key: since-1-june, ...deed, notBefore: 2021-06-01, participations: [weather] }
  - { key: until-30-april, ...deed, notAfter: 2021-04-30, participations: [company] }
  - { key: undated, ...deed, participations: [company] }
  - { key: of-counties, ...deed, notBefore: 2021-05-05, notAfter: 2021-05-05, participations: [counties] }
  - { key: of-the-course, ...deed, notBefore: 2021-05-05, notAfter: 2021-05-05, participations: [course] }
`;
const PARTS: Readonly<Record<string, string>> = {
  astronomy: '{ organization: 云泽省天文学会, role: ACTOR, proof: [{ text: 云泽省天文学会 }] }',
  weather: '{ organization: 云泽省气象学会, role: ACTOR, proof: [{ text: 云泽省气象学会 }] }',
  'pointed-back':
    '{ organization: 云泽省气象学会, role: ACTOR, basis: COREFERENCE, proof: [{ text: 云泽省气象学会 }] }',
  concluded:
    '{ organization: 云泽省天文学会, role: ACTOR, basis: INFERRED, confidence: 0.5, rule: invented, reasons: [为测试], inputs: [organization 云泽省天文学会] }',
  company: '{ organization: 星野科技公司, role: ACTOR, proof: [{ quote: 星野科技公司 }] }',
  counties: '{ aggregate: counties, role: ACTOR, proof: [{ text: 三个县 }] }',
  course: '{ initiative: 云上气象课, role: ACTOR, proof: [{ text: 云上气象课 }] }',
};

function withDeeds(draft: string): string {
  const deeds = DEEDS.replaceAll(
    '...deed',
    'document: yunze-briefing-2, kind: OTHER, summary: 为测试编写。, selfReported: false, proof: [{ text: 三个县 }]',
  ).replaceAll(/\[([a-z-]+)\] \}$/gmu, (_text, part: string) => `[${PARTS[part] ?? ''}] }`);
  const counties =
    'aggregates:\n  - { key: counties, text: 三个县, class: 县, min: 3, max: 3, value: 3, comparator: EXACT, proof: [{ text: 三个县 }] }\n';
  const dated = draft.replace('notAfter: 2021-06-01', 'notBefore: 2021-05-01\n    notAfter: 2021-05-31');
  return `${dated}${deeds}\n${counties}`;
}

let seeds: Seeds;
let world: World;
beforeAll(async () => {
  seeds = await writeSeeds();
  await seeds.writeDossier('briefing', withDeeds);
  world = await openWorld(seeds);
});
afterAll(async () => {
  await world.close();
  await seeds.remove();
});

interface Count {
  readonly min: number;
  readonly max: number;
  readonly undated: number;
}

interface Row {
  readonly rank: number;
  readonly organization: { readonly name: string };
  readonly count: Count;
  readonly explicit: Count;
  readonly coreference: Count;
  readonly inferred: Count;
}

interface Ranking {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
}

async function rank(variables: Record<string, unknown>): Promise<Ranking> {
  const { ranking } = await world.ask<{ ranking: Ranking }>(
    `query ($by: RankingBy!, $during: DayWindow, $kinds: [OrganizationKind!], $places: [String!], $basis: [Basis!], $first: Int! = 100, $after: String) {
      ranking(by: $by, during: $during, kinds: $kinds, places: $places, basis: $basis, first: $first, after: $after) {
        ... on Ranking {
          totalCount
          pageInfo { hasNextPage hasPreviousPage endCursor }
          nodes {
            rank
            organization { name }
            count { ...Count }
            explicit { ...Count }
            coreference { ...Count }
            inferred { ...Count }
          }
        }
      }
    }
    fragment Count on RankingCount { min max undated }`,
    variables,
  );
  return ranking;
}

/** A row as one line: `2 云泽省气象学会 0–2 = 0–1 explicit, 0–1 coreference`. */
function renderRow({ rank, organization, count, ...bases }: Row): string {
  const render = ({ min, max, undated }: Count) => `${min}–${max}${undated ? ` (${undated} undated)` : ''}`;
  const parts = (['explicit', 'coreference', 'inferred'] as const).flatMap((basis) =>
    bases[basis].max > 0 ? [`${render(bases[basis])} ${basis}`] : [],
  );
  return `${rank} ${organization.name} ${render(count)} = ${parts.join(', ')}`;
}

const rows = async (variables: Record<string, unknown>) => (await rank(variables)).nodes.map(renderRow);

describe('a ranking by actions', () => {
  it('in May counts what certainly and what possibly happened in it, each basis apart', async () => {
    expect(await rows({ by: 'ACTIONS', during: MAY })).toEqual([
      '1 云泽省天文学会 2–3 = 1–2 explicit, 1–1 inferred',
      '2 云泽省气象学会 0–2 = 0–1 explicit, 0–1 coreference',
      '3 星野科技公司 0–1 (1 undated) = 0–1 (1 undated) explicit',
    ]);
  });

  it('of all days counts everything for certain', async () => {
    expect(await rows({ by: 'ACTIONS' })).toEqual([
      '1 云泽省天文学会 4–4 = 3–3 explicit, 1–1 inferred',
      '2 云泽省气象学会 3–3 = 2–2 explicit, 1–1 coreference',
      '3 星野科技公司 2–2 (1 undated) = 2–2 (1 undated) explicit',
    ]);
  });

  it('until a day counts for certain what has only a last day', async () => {
    expect(await rows({ by: 'ACTIONS', during: { to: '2021-06-01' } })).toEqual([
      '1 云泽省天文学会 4–4 = 3–3 explicit, 1–1 inferred',
      '2 云泽省气象学会 1–3 = 1–2 explicit, 0–1 coreference',
      '3 星野科技公司 1–2 (1 undated) = 1–2 (1 undated) explicit',
    ]);
  });

  it.each([
    ['one basis', { basis: ['INFERRED'] }, ['1 云泽省天文学会 1–1 = 1–1 inferred']],
    ['one kind of body', { kinds: ['COMPANY'] }, ['1 星野科技公司 0–1 (1 undated) = 0–1 (1 undated) explicit']],
    ['one place', { places: ['990000'] }, ['1 云泽省天文学会 2–3 = 1–2 explicit, 1–1 inferred']],
    ['no place that there is', { places: ['990100'] }, []],
  ])('can be narrowed to %s', async (_what, narrow, wanted) => {
    expect(await rows({ by: 'ACTIONS', during: MAY, ...narrow })).toEqual(wanted);
  });

  it('gives one rank to those whom only the name sets in order', async () => {
    expect(await rows({ by: 'ACTIONS', basis: ['EXPLICIT'] })).toEqual([
      '1 云泽省天文学会 3–3 = 3–3 explicit',
      '2 云泽省气象学会 2–2 = 2–2 explicit',
      '2 星野科技公司 2–2 (1 undated) = 2–2 (1 undated) explicit',
    ]);
  });

  it('leads from each row to what it counts, and on to the words that prove it', async () => {
    const { ranking } = await world.ask<{ ranking: { nodes: object[] } }>(
      `query ($during: DayWindow) {
        ranking(by: ACTIONS, during: $during, first: 1) {
          ... on Ranking {
            nodes {
              events(first: 10) {
                totalCount
                nodes {
                  on { earliest latest }
                  undated
                  certain
                  basis
                  confidence
                  actor { ... on Organization { name } }
                  fact { __typename ... on Action { id document { key } } }
                  facts { __typename evidence(first: 3) { nodes { text } } }
                }
              }
            }
          }
        }
      }`,
      { during: MAY },
    );
    const common = {
      undated: false,
      actor: { name: '云泽省天文学会' },
      fact: { __typename: 'Action', id: expect.any(String), document: { key: 'yunze-briefing-2' } },
    };
    const action = (...texts: (string | null)[]) => ({
      __typename: 'Action',
      evidence: { nodes: texts.map((text) => ({ text })) },
    });
    const part = (...texts: string[]) => ({ ...action(...texts), __typename: 'Participation' });
    const sure = { ...common, basis: 'EXPLICIT', confidence: 1 };
    expect(ranking.nodes).toEqual([
      {
        events: {
          totalCount: 3,
          nodes: [
            {
              ...sure,
              on: { earliest: '2021-04-30', latest: '2021-05-01' },
              certain: false,
              facts: [action('三个县'), part('云泽省天文学会')],
            },
            {
              ...common,
              basis: 'INFERRED',
              confidence: 0.5,
              on: { earliest: '2021-05-10', latest: '2021-05-10' },
              certain: true,
              facts: [action('三个县'), part()],
            },
            {
              ...sure,
              on: { earliest: '2021-05-01', latest: '2021-05-31' },
              certain: true,
              facts: [action(null), part('云泽省天文学会')],
            },
          ],
        },
      },
    ]);
  });

  it('shows counts beside the rows and never in them, and neither persons nor initiatives', async () => {
    const { ranking } = await world.ask<{ ranking: { aggregates: object } }>(
      `query ($during: DayWindow) {
        ranking(by: ACTIONS, during: $during, first: 1) {
          ... on Ranking {
            aggregates(first: 10) {
              totalCount
              nodes { on { earliest } certain actor { __typename ... on AggregateActor { text min max } } fact { __typename } }
            }
          }
        }
      }`,
      { during: MAY },
    );
    expect(ranking.aggregates).toEqual({
      totalCount: 1,
      nodes: [
        {
          on: { earliest: '2021-05-05' },
          certain: true,
          actor: { __typename: 'AggregateActor', text: '三个县', min: 3, max: 3 },
          fact: { __typename: 'Action' },
        },
      ],
    });
  });
});

describe('a ranking by relays', () => {
  it('has who passed a document on, the undated being possible in every window', async () => {
    expect(await rows({ by: 'RELAYS' })).toEqual(['1 云泽省天文学会 1–1 (1 undated) = 1–1 (1 undated) explicit']);
    expect(await rows({ by: 'RELAYS', during: MAY })).toEqual([
      '1 云泽省天文学会 0–1 (1 undated) = 0–1 (1 undated) explicit',
    ]);
  });
});

describe('a ranking by directives acted on', () => {
  it('counts what two responses answer once, though each basis counts it', async () => {
    expect(await rows({ by: 'DIRECTIVES_ACTED_ON', during: MAY })).toEqual([
      '1 云泽省天文学会 1–1 = 0–1 (1 undated) explicit, 1–1 inferred',
    ]);
  });

  it('leads to both responses', async () => {
    const { ranking } = await world.ask<{ ranking: { nodes: object[] } }>(
      `{
        ranking(by: DIRECTIVES_ACTED_ON, first: 5) {
          ... on Ranking {
            nodes {
              events(first: 1) { pageInfo { hasNextPage } nodes { basis } }
              all: events(first: 5) {
                nodes { fact { ... on Response { subject { __typename } object { ... on Document { key } } } } facts { __typename } }
              }
            }
          }
        }
      }`,
    );
    const object = { key: 'yunze-7' };
    expect(ranking.nodes).toEqual([
      {
        events: { pageInfo: { hasNextPage: true }, nodes: [{ basis: 'INFERRED' }] },
        all: {
          nodes: [
            {
              fact: { subject: { __typename: 'Action' }, object },
              facts: ['Response', 'Action', 'Participation'].map((__typename) => ({ __typename })),
            },
            {
              fact: { subject: { __typename: 'Document' }, object },
              facts: ['Response', 'Document', 'Attribution'].map((__typename) => ({ __typename })),
            },
          ],
        },
      },
    ]);
  });
});

describe('pages of a ranking', () => {
  it('one after the other are the whole, with the same ranks', async () => {
    const whole = await rank({ by: 'ACTIONS', basis: ['EXPLICIT'] });
    const found: Row[] = [];
    let after: string | null = null;
    for (let page = 1; page <= 3; page += 1) {
      const { nodes, pageInfo, totalCount } = await rank({ by: 'ACTIONS', basis: ['EXPLICIT'], first: 1, after });
      expect([totalCount, pageInfo.hasNextPage, pageInfo.hasPreviousPage]).toEqual([3, page < 3, page > 1]);
      found.push(...nodes);
      after = pageInfo.endCursor;
    }
    expect(found).toEqual(whole.nodes);
    expect((await rank({ by: 'ACTIONS', basis: ['EXPLICIT'], first: 1, after })).nodes).toEqual([]);
  });

  it('of one window cannot be gone on with in another', async () => {
    const { pageInfo } = await rank({ by: 'ACTIONS', first: 1 });
    await expect(rank({ by: 'ACTIONS', during: MAY, first: 1, after: pageInfo.endCursor })).rejects.toThrow(
      'is from a list ordered by Ranking ACTIONS',
    );
  });
});

describe('a window', () => {
  it('that ends before it begins is refused', async () => {
    const { ranking } = await world.ask<{ ranking: object }>(
      `{ ranking(by: ACTIONS, during: { from: "2021-06-01", to: "2021-05-31" }, first: 1) {
        ... on ValidationFailed { argument message }
      } }`,
    );
    expect(ranking).toEqual({
      argument: 'during',
      message: 'The window begins on 2021-06-01, after it ends on 2021-05-31; exchange the two days.',
    });
  });

  it('of any days has in the database what the same events have one by one', async () => {
    const events = toGraph(await readInputs(seeds.seedsFolder)).filter(({ labels }) => labels.includes('RankingEvent'));
    const days = [undefined, '2021-04-30', '2021-05-01', '2021-05-10', '2021-05-31', '2021-06-01', undefined];
    const windows = days.flatMap((from, index) => days.slice(index).map((to) => ({ from, to })));
    for (const during of windows) {
      const { nodes } = await rank({ by: 'ACTIONS', during });
      const found = nodes.map(({ organization, count }) => [organization.name, count.min, count.max]);
      expect(found.sort(), JSON.stringify(during)).toEqual(countOneByOne(events, during).sort());
    }
  });
});

/** Of each body, how many of its actions lie in a window, certainly and possibly. */
function countOneByOne(events: readonly GraphNode[], during: { from?: string | undefined; to?: string | undefined }) {
  const window = toDayWindow(during);
  const counts = new Map<string, [name: string, min: number, max: number]>();
  for (const { properties } of events) {
    const span = { firstDay: String(properties.firstDay), lastDay: String(properties.lastDay) };
    if (properties.by !== 'ACTIONS' || properties.group === 'unnamed' || !isPossiblyInside(span, window)) continue;
    const [name = ''] = String(properties.actorKey).split('|');
    const [, min, max] = counts.get(name) ?? [name, 0, 0];
    counts.set(name, [name, min + (isCertainlyInside(span, window) ? 1 : 0), max + 1]);
  }
  return [...counts.values()];
}
