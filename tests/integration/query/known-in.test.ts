import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCascade, toCascadeParameters } from '../../../src/domains/chain/cascade.js';
import { cascadeOfFacts, documentsIssuedBy } from '../../../src/domains/chain/cascade-of-facts.js';
import { listCascadeByDocumentIds } from '../../../src/domains/chain/chain.statements.js';
import { MAX_ISSUED, toIssuedDocuments } from '../../../src/domains/chain/issued-documents.js';
import { listDocumentIdsByIssuerId } from '../../../src/domains/document/document.statements.js';
import { toFactId } from '../../../src/domains/fact/fact.js';
import { compileInputs, versionOf } from '../../../src/load/compile-inputs.js';
import { readInputs } from '../../../src/load/read-inputs.js';
import { recordVersion } from '../../../src/load/record-version.js';
import { loadSeeds } from '../../support/load-seeds.js';
import { FIVE_DOSSIERS, openWorld, type World } from '../../support/open-world.js';
import { type Seeds, writeSeeds } from '../../support/write-seeds.js';

// Two recorded versions of 云泽. The second dates the notice two days later, knows nothing of the forwarding by the
// astronomers, and knows of one by the briefing.

const DAYS = ['2021-07-01', '2021-08-01', '2021-09-01', '2021-10-01'].map((day) => new Date(`${day}T08:00:00Z`));
const NOTICE = toFactId('Document', 'yunze-7');
const FORWARDING = toFactId('DocumentLink', `FORWARDS|${toFactId('Document', 'astronomy-3')}|${NOTICE}`);

let world: World;
let seeds: Seeds;
const versions: string[] = [];
const alone: unknown[] = [];

/** Everything that a chain says, apart from ids: those of earlier wordings are their own. */
const CHAINS = `fragment Chains on CoordinationChainsResult {
  __typename
  ... on CoordinationChains {
    totalCount complete limits contradicted
    chains {
      basis confidence days { min max }
      hops {
        kind on { earliest latest } undated basis confidence
        from { ...Stop } to { ...Stop } document { ...Document } directive { title summary }
        facts { __typename basis confidence rule reasons dossiers recordedIn { version } evidence(first: 20) { ...Proof } }
      }
    }
  }
  ... on Refusal { message }
  ... on NotFound { nearest }
}
fragment Proof on EvidenceConnection { nodes { field text start end quote verified source { file } document { key } } }
fragment Document on Document { key number title writtenOn printedOn dossiers evidence(first: 20) { ...Proof } }
fragment Stop on ChainStop {
  __typename
  ... on Document { ...Document }
  ... on Organization { name kind dossiers evidence(first: 20) { ...Proof } }
  ... on Audience { text extension }
  ... on Action { summary }
}`;

const NUMBER = '云科协发〔2021〕7号';

async function chains(asKnownIn?: string, number = NUMBER): Promise<unknown> {
  const { coordinationChains } = await world.ask<{ coordinationChains: unknown }>(
    `query ($number: String!, $asKnownIn: String) {
       coordinationChains(from: { document: { number: $number } }, first: 100, asKnownIn: $asKnownIn) { ...Chains }
     } ${CHAINS}`,
    { number, asKnownIn },
  );
  return coordinationChains;
}

/** Without what the recording itself adds. */
function unrecorded(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (key, value: unknown) => (key === 'recordedIn' ? null : value));
}

const REPLACEMENTS = [
  ['notice', 'printedOn: 2021-04-06', 'printedOn: 2021-04-08'],
  [
    'forward',
    'documentLinks:\n  - { from: astronomy-3, kind: FORWARDS, to: yunze-7, proof: [{ quote: 现将云泽省科学技术协会 … 请遵照执行。 }] }\n',
    '',
  ],
  [
    'briefing',
    'organizations:\n',
    `  - { key: yunze-7, held: false, kind: NOTICE, proof: [{ quote: 巡展 }] }

documentLinks:
  - { from: yunze-briefing-2, kind: FORWARDS, to: yunze-7, proof: [{ quote: 在三个县办了巡展 }] }

organizations:
`,
  ],
] as const;

async function writeSecondVersion(): Promise<void> {
  for (const [name, words, by] of REPLACEMENTS) {
    await seeds.writeDossier(name, (draft) => {
      if (draft.split(words).length !== 2) throw new Error(`"${words}" does not stand in ${name} once`);
      return draft.replace(words, by);
    });
  }
}

async function recordAndLoad(at: number): Promise<void> {
  const inputs = await readInputs(seeds.seedsFolder);
  versions.push(versionOf(inputs));
  await recordVersion(seeds.seedsFolder, DAYS[at]);
  await loadSeeds(world.database, seeds);
}

beforeAll(async () => {
  seeds = await writeSeeds();
  world = await openWorld(seeds);
  alone.push(await chains());
  await recordAndLoad(0);
  await writeSecondVersion();
  await loadSeeds(world.database, seeds);
});
afterAll(async () => {
  await world.close();
  await seeds.remove();
});

describe('a recorded version, while what came after is not recorded', () => {
  it('answers as it did when it was all there was', async () => {
    expect(unrecorded(await chains(versions[0]))).toEqual(alone[0]);
    alone.push(await chains());
    expect(unrecorded(alone[1])).not.toEqual(alone[0]);
  });

  it('keeps what it said under its id, which no version has withdrawn yet', async () => {
    expect(
      await world.ask(`{ node(id: "${FORWARDING}") { id ... on Fact { current withdrawnIn { version } } } }`),
    ).toEqual({
      node: { id: FORWARDING, current: false, withdrawnIn: null },
    });
  });
});

describe('two recorded versions', () => {
  beforeAll(() => recordAndLoad(1));

  it('answer each as it did when it was the last, by the whole hash or its beginning', async () => {
    expect(unrecorded(await chains(versions[0]))).toEqual(alone[0]);
    expect(await chains(versions[0]?.slice(0, 8))).toEqual(await chains(versions[0]));
    expect(unrecorded(await chains(versions[1]))).toEqual(unrecorded(alone[1]));
    expect(await chains(versions[1])).toEqual(await chains());
  });

  it('say of which version an answer speaks', async () => {
    const ask = async (asKnownIn?: string) =>
      world.ask(
        `query ($asKnownIn: String) { coordinationChains(from: { document: { number: "${NUMBER}" } }, asKnownIn: $asKnownIn) {
           ... on CoordinationChains { knownIn { version recordedAt } } } }`,
        { asKnownIn },
      );
    expect(await ask(versions[0])).toEqual({
      coordinationChains: { knownIn: { version: versions[0], recordedAt: DAYS[0]?.toISOString() } },
    });
    expect(await ask()).toEqual({ coordinationChains: { knownIn: null } });
  });

  it('are listed with what each changed', async () => {
    const before = compileInputs(await readInputs(seeds.seedsFolder)).size;
    expect(
      await world.ask(
        '{ dataset { factsTotal versions { version factsTotal factsAsserted factsChanged factsWithdrawn } } }',
      ),
    ).toEqual({
      dataset: {
        factsTotal: before,
        versions: [
          { version: versions[0], factsTotal: before, factsAsserted: before, factsChanged: 0, factsWithdrawn: 0 },
          // the notice has another date, and the briefing claims it too
          { version: versions[1], factsTotal: before, factsAsserted: 1, factsChanged: 1, factsWithdrawn: 1 },
        ],
      },
    });
  });

  it('leave a withdrawn fact under its id, with its links, its proof, and who withdrew it', async () => {
    const { node } = await world.ask<{ node: unknown }>(`{ node(id: "${FORWARDING}") { __typename id
      ... on DocumentLink {
        kind current basis dossiers from { key } to { key printedOn }
        recordedIn { version } changedIn { version } withdrawnIn { version } replacedBy { id }
        evidence(first: 5) { totalCount nodes { quote verified document { key } source { file available } } }
      } } }`);
    const quote =
      '现将云泽省科学技术协会《关于开展山区科普大篷车巡展工作的通知》（云科协发[2021]7号）转发给你们，请遵照执行。';
    expect(node).toEqual({
      __typename: 'DocumentLink',
      id: FORWARDING,
      kind: 'FORWARDS',
      current: false,
      basis: 'EXPLICIT',
      dossiers: ['forward'],
      from: { key: 'astronomy-3' },
      to: { key: 'yunze-7', printedOn: '2021-04-08' },
      recordedIn: { version: versions[0] },
      changedIn: null,
      withdrawnIn: { version: versions[1] },
      replacedBy: null,
      evidence: {
        totalCount: 1,
        nodes: [
          { quote, verified: true, document: { key: 'astronomy-3' }, source: { file: 'forward.txt', available: true } },
        ],
      },
    });
  });

  it('show it in no list and in no count', async () => {
    const seen = await world.ask(`{
      document(by: { number: "${NUMBER}" }) { ... on Document {
        printedOn current recordedIn { version } changedIn { version } withdrawnIn { version }
        linkedFrom(first: 10) { totalCount nodes { from { key } } }
      } }
      documents(first: 100, filter: { forwards: { number: "${NUMBER}" } }) { totalCount nodes { key } }
      forwarded: documents(first: 100, filter: { number: "${NUMBER}" }) { totalCount }
    }`);
    expect(seen).toEqual({
      document: {
        printedOn: '2021-04-08',
        current: true,
        recordedIn: { version: versions[0] },
        changedIn: { version: versions[1] },
        withdrawnIn: null,
        linkedFrom: { totalCount: 1, nodes: [{ from: { key: 'yunze-briefing-2' } }] },
      },
      documents: { totalCount: 1, nodes: [{ key: 'yunze-briefing-2' }] },
      forwarded: { totalCount: 1 },
    });
  });

  it('give an earlier wording an id of its own, which can be cited, and names what replaced it', async () => {
    const { coordinationChains } = await world.ask<{
      coordinationChains: { chains: { hops: { document: { id: string } }[] }[] };
    }>(`{ coordinationChains(from: { document: { id: "${NOTICE}" } }, asKnownIn: "${versions[0]}") {
           ... on CoordinationChains { chains { hops { document { id } } } } } }`);
    const id = coordinationChains.chains[0]?.hops[0]?.document.id ?? '';
    expect(id).not.toBe(NOTICE);
    const wording = `... on Document { key printedOn current withdrawnIn { version } replacedBy { id } }`;
    expect(await world.ask(`{ node(id: "${id}") { __typename ${wording} } }`)).toEqual({
      node: {
        __typename: 'Document',
        key: 'yunze-7',
        printedOn: '2021-04-06',
        current: false,
        withdrawnIn: { version: versions[1] },
        replacedBy: { id: NOTICE },
      },
    });
    expect(await chainsFrom(`document: { id: "${id}" }`, versions[0])).toEqual(
      await chainsFrom(`document: { id: "${NOTICE}" }`, versions[0]),
    );
    expect(await chainsFrom(`document: { id: "${id}" }`)).toMatchObject({ __typename: 'NotFound' });
  });
});

async function chainsFrom(from: string, asKnownIn?: string, to = ''): Promise<unknown> {
  const { coordinationChains } = await world.ask<{ coordinationChains: unknown }>(
    `query ($asKnownIn: String) {
       coordinationChains(from: { ${from} } ${to}, first: 100, asKnownIn: $asKnownIn) { ...Chains }
     } ${CHAINS}`,
    { asKnownIn },
  );
  return coordinationChains;
}

describe('after a dossier was withdrawn', () => {
  beforeAll(async () => {
    await seeds.removeDossier('forward');
    await recordAndLoad(2);
  });

  it('what it alone named is found in the versions that had it, and nowhere else', async () => {
    const number = '云天会字〔2021〕第3号';
    expect(await chains(undefined, number)).toMatchObject({ __typename: 'NotFound' });
    expect(await chains(versions[2], number)).toMatchObject({ __typename: 'NotFound' });
    expect(await chains(versions[1], number)).toMatchObject({ __typename: 'CoordinationChains', totalCount: 1 });
    for (const version of versions.slice(0, 2)) expect(await chains(version, number)).toMatchObject({ totalCount: 1 });
  });

  it('its words still have their place, though no dossier reads their source', async () => {
    const document = toFactId('Document', 'astronomy-3');
    const { node } = await world.ask<{ node: unknown }>(`{ node(id: "${document}") { ... on Document {
      title current evidence(first: 1, field: "number") { nodes { quote document { key } source { file } } } } } }`);
    expect(node).toEqual({
      title: '关于转发山区科普巡展通知的通知',
      current: false,
      evidence: {
        nodes: [{ quote: '云天会字〔2021〕第3号', document: { key: 'astronomy-3' }, source: { file: 'forward.txt' } }],
      },
    });
    const { dataset } = await world.ask<{ dataset: { sources: { file: string }[] } }>(
      '{ dataset { sources { file } } }',
    );
    expect(dataset.sources.map(({ file }) => file)).not.toContain('forward.txt');
  });

  it('every way to name a start or an end works in a version as it did at its time', async () => {
    const ways = [
      'organization: { name: "云泽省科学技术协会" }',
      'organization: { alias: { text: "省科协", place: "990000" } }',
      'document: { key: "yunze-7" }',
    ];
    for (const from of ways) {
      expect(await chainsFrom(from, versions[0])).toEqual(await chainsFrom(ways[0] ?? '', versions[0]));
    }
    const society = toFactId('Organization', '云泽省天文学会');
    const ends = [
      'to: { organization: { name: "云泽省天文学会" } }',
      `to: { organization: { id: "${society}" } }`,
      `to: { id: "${society}" }`,
    ];
    const [one, ...others] = await Promise.all(ends.map((end) => chainsFrom(ways[2] ?? '', versions[0], end)));
    expect(one).toMatchObject({ __typename: 'CoordinationChains' });
    for (const other of others) expect(other).toEqual(one);
  });

  it.each([
    ['document: { number: "云天会字〔2021〕第4号" }', 'NotFound', '云天会字〔2021〕3号'],
    ['document: { number: "第七号" }', 'ValidationFailed', undefined],
    ['document: { key: "yunze-8" }', 'NotFound', undefined],
    ['document: { id: "Document.00000000000000000000" }', 'NotFound', undefined],
    ['organization: { name: "云泽省天文学" }', 'NotFound', '云泽省天文学会'],
  ])('what a version does not know is refused as it is now: %s', async (from, type, nearest) => {
    const answer = await chainsFrom(from, versions[0]);
    expect(answer).toMatchObject({
      __typename: type,
      ...(nearest ? { nearest: expect.arrayContaining([nearest]) } : {}),
    });
  });

  it('is asserted again as it was, when it comes back', async () => {
    await seeds.writeDossier('forward');
    await recordAndLoad(3);
    const { node } = await world.ask<{ node: unknown }>(
      `{ node(id: "${FORWARDING}") { ... on Fact { current recordedIn { recordedAt } changedIn { version } withdrawnIn { version } } } }`,
    );
    expect(node).toEqual({
      current: true,
      recordedIn: { recordedAt: DAYS[3]?.toISOString() },
      changedIn: null,
      withdrawnIn: null,
    });
    expect(unrecorded(await chains(versions[0]))).toEqual(alone[0]);
    expect(unrecorded(await chains(versions[1]))).toEqual(unrecorded(alone[1]));
    expect(Object.values((await loadSeeds(world.database, seeds)).written)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('a version that', () => {
  it.each([
    ['is none', 'latest', 'ValidationFailed', '"latest" is no dataset version; give its hash'],
    ['is named too shortly', 'abcdef1', 'ValidationFailed', 'at least 8 digits'],
    ['is not recorded', '0'.repeat(64), 'NotFound', 'No recorded version begins with 0000'],
  ])('%s is refused', async (_name, asKnownIn, type, words) => {
    expect(await chains(asKnownIn)).toMatchObject({ __typename: type, message: expect.stringContaining(words) });
  });

  it('is not recorded is answered with those that are, newest first', async () => {
    expect(await chains('0'.repeat(8))).toMatchObject({ nearest: [...versions].reverse() });
  });
});

it('the facts of the repository give the same cascade in memory as in the graph, from every document and every body', async () => {
  const five = await openWorld();
  try {
    const facts = compileInputs(await readInputs(FIVE_DOSSIERS));
    const idsOf = (type: string) => [...facts.values()].filter((fact) => fact.type === type).map(({ id }) => id);
    const documents = idsOf('Document');
    expect(cascadeOfFacts(facts, documents)).toEqual(
      toCascade(await five.database.read(listCascadeByDocumentIds, toCascadeParameters(documents))),
    );
    for (const id of documents) {
      expect([...cascadeOfFacts(facts, [id]).documents.keys()].sort()).toEqual(
        (await five.database.read(listCascadeByDocumentIds, toCascadeParameters([id]))).map(([found]) => found).sort(),
      );
    }
    const issuers = [
      ...new Set(
        [...facts.values()].flatMap(({ type, links, properties }) =>
          type === 'Attribution' && properties.role === 'ISSUER'
            ? links.filter((link) => link.type === 'ATTRIBUTED_TO').map(({ to }) => to)
            : [],
        ),
      ),
    ];
    expect(issuers.length).toBeGreaterThan(3);
    for (const id of issuers) {
      expect(documentsIssuedBy(facts, id)).toEqual(
        toIssuedDocuments(await five.database.read(listDocumentIdsByIssuerId, { id, limit: MAX_ISSUED + 1 })),
      );
    }
  } finally {
    await five.close();
  }
});
