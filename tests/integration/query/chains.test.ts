import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../support/open-world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface Stop {
  readonly id: string;
  readonly name?: string;
  readonly text?: string;
  readonly key?: string;
  readonly __typename: string;
}

interface Hop {
  readonly kind: string;
  readonly from: Stop;
  readonly to: Stop;
  readonly document: { readonly key: string };
  readonly on: { readonly earliest: string | null; readonly latest: string | null };
  readonly undated: boolean;
  readonly basis: string;
  readonly confidence: number;
  readonly facts: readonly { readonly id: string; readonly basis: string; readonly confidence: number }[];
}

interface Chains {
  readonly __typename: string;
  readonly chains: readonly {
    readonly basis: string;
    readonly confidence: number;
    readonly days: { readonly min: number; readonly max: number | null };
    readonly hops: readonly Hop[];
  }[];
  readonly totalCount: number;
  readonly complete: boolean;
  readonly limits: readonly string[];
  readonly contradicted: number;
}

const SELECTION = `{
  __typename
  ... on CoordinationChains {
    totalCount complete limits contradicted
    chains {
      basis confidence days { min max }
      hops {
        kind from { ...Stop } to { ...Stop } document { key } on { earliest latest } undated basis confidence
        facts { id basis confidence }
      }
    }
  }
  ... on Refusal { message }
}`;
const STOP = `fragment Stop on ChainStop {
  __typename
  ... on Node { id }
  ... on Organization { name }
  ... on Audience { text }
  ... on Document { key }
  ... on Action { kind }
}`;

async function askChains(text: string): Promise<Chains> {
  const { coordinationChains } = await world.ask<{ coordinationChains: Chains }>(
    `{ coordinationChains(${text}) ${SELECTION} } ${STOP}`,
  );
  return coordinationChains;
}

/** A chain as a reader says it: where it begins, then each step. */
const render = ({ hops }: { readonly hops: readonly Hop[] }) =>
  [hops[0] ? nameOf(hops[0].from) : '', ...hops.map(({ kind, to }) => `${kind} ${nameOf(to)}`)].join(' > ');
const nameOf = ({ name, text, key, __typename }: Stop) => name ?? text ?? key ?? __typename;

const NO_3 = 'from: { document: { number: "辽科协发〔2020〕3号" } }';
const TO_MEMBERS =
  '辽宁省科学技术协会 > ISSUED liaoning-kx-3 > ADDRESSED 各省级学会（协会、研究会） > MEMBER 辽宁省计算机学会';

describe('chains begin', () => {
  it('with the issuer of a document, and go as far as anything is known', async () => {
    const { chains, ...rest } = await askChains(NO_3);
    expect(rest).toEqual({
      __typename: 'CoordinationChains',
      totalCount: 8,
      complete: true,
      limits: [],
      contradicted: 0,
    });
    expect(chains.map(render).slice(-2)).toEqual([
      `${TO_MEMBERS} > RESPONDED Action`,
      `${TO_MEMBERS} > FORWARDED liaoning-cs-001 > ADDRESSED 各会员单位及个人会员`,
    ]);
  });

  it('with every document that a body issued', async () => {
    const { chains } = await askChains('from: { organization: { name: "辽宁省计算机学会" } }');
    expect(chains.map(render)).toEqual(['辽宁省计算机学会 > ISSUED liaoning-cs-001 > ADDRESSED 各会员单位及个人会员']);
    const byBody = await askChains('from: { organization: { alias: { text: "省科协", place: "210000" } } }');
    expect(byBody).toEqual(await askChains(NO_3));
  });

  it('nowhere for a body that issued nothing', async () => {
    const { chains, complete } = await askChains('from: { organization: { name: "奇安信集团" } }');
    expect({ chains, complete }).toEqual({ chains: [], complete: true });
  });
});

describe('chains end', () => {
  it('at a body', async () => {
    const { chains, complete } = await askChains(`${NO_3}, to: { organization: { name: "辽宁省计算机学会" } }`);
    expect(chains.map(render)).toEqual([TO_MEMBERS]);
    expect(complete).toBe(true);
  });

  it('at a document', async () => {
    const { chains } = await askChains(`${NO_3}, to: { document: { number: "辽计会字〔2020〕第001号" } }`);
    expect(chains.map(render)).toEqual([`${TO_MEMBERS} > FORWARDED liaoning-cs-001`]);
    expect(chains[0]?.days).toEqual({ min: 0, max: null });
  });

  it('at an audience or a deed by its id', async () => {
    const all = await askChains(NO_3);
    for (const wanted of all.chains) {
      const end = wanted.hops.at(-1)?.to;
      const { chains } = await askChains(`${NO_3}, to: { id: "${end?.id}" }`);
      expect(chains.map(render)).toContain(render(wanted));
      expect(chains.every(({ hops }) => hops.at(-1)?.to.id === end?.id)).toBe(true);
    }
  });

  it('nowhere where nothing leads there', async () => {
    const { chains, complete, totalCount } = await askChains(
      `${NO_3}, to: { organization: { name: "湖北省科学技术协会" } }`,
    );
    expect({ chains, complete, totalCount }).toEqual({ chains: [], complete: true, totalCount: 0 });
  });
});

describe('an answer that is cut says so', () => {
  it('by the number of hops', async () => {
    const { chains, complete, limits } = await askChains(`${NO_3}, maxHops: 3`);
    expect(complete).toBe(false);
    expect(limits).toEqual(['1 chains go on after 3 hops; raise maxHops.']);
    expect(Math.max(...chains.map(({ hops }) => hops.length))).toBe(3);
  });

  it('by the number of hops on the way to an end that it does not reach', async () => {
    const { chains, complete } = await askChains(
      `${NO_3}, to: { document: { number: "辽计会字〔2020〕第001号" } }, maxHops: 3`,
    );
    expect({ chains, complete }).toEqual({ chains: [], complete: false });
  });

  it('by the number of chains', async () => {
    const { chains, totalCount, complete, limits } = await askChains(`${NO_3}, first: 2`);
    expect([chains.length, totalCount, complete]).toEqual([2, 8, false]);
    expect(limits).toEqual(['6 more chains are not shown; raise first.']);
    const { chains: all } = await askChains(NO_3);
    expect(chains).toEqual(all.slice(0, 2));
  });
});

describe('as of a day', () => {
  it('nothing is shown of a document that was not out yet', async () => {
    const { chains } = await askChains(`${NO_3}, asOf: "2020-01-29"`);
    expect(chains).toEqual([]);
  });

  it('what was out is shown, and what has no date is kept and marked', async () => {
    const { chains } = await askChains(`${NO_3}, asOf: "2020-01-30"`);
    const forwarding = chains.find((chain) => render(chain).includes('FORWARDED'));
    expect(forwarding?.hops.map(({ kind, undated }) => [kind, undated])).toEqual([
      ['ISSUED', false],
      ['ADDRESSED', false],
      ['MEMBER', true],
      ['FORWARDED', true],
      ['ADDRESSED', true],
    ]);
  });

  it('a deed is shown only from the last day on which it can have been done', async () => {
    const kindsOn = async (asOf: string) =>
      (await askChains(`${NO_3}, asOf: "${asOf}"`)).chains.flatMap(({ hops }) => hops.map(({ kind }) => kind));
    expect(await kindsOn('2020-02-23')).not.toContain('RESPONDED');
    expect(await kindsOn('2020-02-24')).toContain('RESPONDED');
  });

  it('of a plan, the printing notice is out only when it is written', async () => {
    const chainsOf = (asOf: string) =>
      askChains(`from: { document: { number: "科协办发计字〔2020〕16号" } }, asOf: "${asOf}", first: 100`);
    expect((await chainsOf('2020-07-19')).chains).toEqual([]);
    expect((await chainsOf('2020-07-21')).chains.length).toBeGreaterThan(10);
  });
});

describe('every chain of every held document', () => {
  let all: Chains['chains'];
  beforeAll(async () => {
    const { documents } = await world.ask<{ documents: { nodes: { key: string }[] } }>(
      '{ documents(first: 100, filter: { held: true }) { nodes { key } } }',
    );
    const answers: Chains[] = [];
    for (const { key } of documents.nodes) {
      answers.push(await askChains(`from: { document: { key: "${key}" } }, maxHops: 12, first: 100`));
    }
    expect(answers.map(({ complete }) => complete)).toEqual(documents.nodes.map(() => true));
    all = answers.flatMap(({ chains }) => chains);
    expect(all.length).toBeGreaterThan(50);
  });

  it('is one path: each step starts where the one before it ended, and none comes back', () => {
    for (const chain of all) {
      const stops = [chain.hops[0]?.from.id, ...chain.hops.map(({ to }) => to.id)];
      expect(
        chain.hops.map(({ from }) => from.id),
        render(chain),
      ).toEqual(stops.slice(0, -1));
      expect(new Set(stops).size, render(chain)).toBe(stops.length);
    }
  });

  it('never contradicts its known dates', () => {
    for (const chain of all) {
      const wrong = chain.hops.filter(({ on }, index) =>
        chain.hops.slice(0, index).some((before) => on.latest !== null && (before.on.earliest ?? '') > on.latest),
      );
      expect(wrong, render(chain)).toEqual([]);
    }
  });

  it('rests on facts, and is as sure as the least sure of them', () => {
    const SURE = ['INFERRED', 'COREFERENCE', 'EXPLICIT'];
    const weakest = (items: readonly { readonly basis: string }[]) =>
      SURE.find((basis) => items.some((item) => item.basis === basis));
    const product = (items: readonly { readonly confidence: number }[]) =>
      items.reduce((value, { confidence }) => value * confidence, 1);
    for (const chain of all) {
      for (const hop of chain.hops) {
        expect(hop.facts.length).toBeGreaterThan(0);
        expect([hop.basis, hop.confidence]).toEqual([weakest(hop.facts), product(hop.facts)]);
        expect(hop.undated).toBe(hop.on.earliest === null && hop.on.latest === null);
      }
      expect(chain.basis).toBe(weakest(chain.hops));
      expect(chain.confidence).toBeCloseTo(product(chain.hops), 12);
    }
  });

  it('has bounds of days that are no guess: none where its last event is undated', () => {
    for (const { hops, days } of all) {
      const last = hops.findLast(({ kind }) => kind !== 'MEMBER');
      expect(days.min).toBeGreaterThanOrEqual(0);
      expect(days.max === null).toBe(last?.on.latest === null || hops.every(({ on }) => on.latest === null));
      expect(days.max ?? days.min).toBeGreaterThanOrEqual(days.min);
    }
  });
});

describe('a chain is not looked for', () => {
  it.each([
    ['from: { document: { number: "辽科协发〔2020〕4号" } }', 'NotFound'],
    ['from: { document: { number: "3号" } }', 'ValidationFailed'],
    ['from: { organization: { alias: { text: "省科协" } } }', 'Ambiguous'],
    [`${NO_3}, to: { organization: { name: "无此学会" } }`, 'NotFound'],
    [`${NO_3}, to: { organization: { alias: { text: "省科协" } } }`, 'Ambiguous'],
    [`${NO_3}, to: { id: "Action.none" }`, 'NotFound'],
  ])('%s: %s', async (text, typename) => {
    expect((await askChains(text)).__typename).toBe(typename);
  });

  it.each([
    ['maxHops: 0', 'maxHops is 0; it must be from 1 to 12.'],
    ['maxHops: 13', 'maxHops is 13; it must be from 1 to 12.'],
    ['first: 0', 'first is 0; it must be from 1 to 100.'],
    ['first: 101', 'first is 101; it must be from 1 to 100.'],
  ])('with %s', async (text, message) => {
    const { errors } = await world.askRaw(`{ coordinationChains(${NO_3}, ${text}) { __typename } }`);
    expect(errors?.map((error) => error.message)).toEqual([message]);
  });

  it.each(['2020-02-30', '2020-2-3', '2020', 'yesterday'])('as of "%s", which is no day', async (asOf) => {
    const { errors } = await world.askRaw(`{ coordinationChains(${NO_3}, asOf: "${asOf}") { __typename } }`);
    expect(errors?.[0]?.message).toContain(`"${asOf}" is not a day; write it as "2020-01-30".`);
  });
});
