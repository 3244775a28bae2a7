import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import {
  listBodiesByForms,
  listBodiesByPairs,
  listSurvivorsByMergedIds,
} from '../../../src/domains/name/name.statements.js';
import { parseDocumentNumber } from '../../../src/lib/document-number.js';
import { anyText } from '../../support/any-text.js';
import { openWorld, type World } from '../../support/open-world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const RESOLVE = `query ($text: String!, $context: NameContext) {
  resolveName(text: $text, context: $context) {
    __typename
    ... on NameResolution {
      outcome normalized complete notes
      candidates { organization { id name kind } score reasons matchedForm how }
    }
    ... on NotFound { message nearest }
    ... on ValidationFailed { message argument }
  }
}`;

interface Candidate {
  readonly organization: { readonly id: string; readonly name: string; readonly kind: string };
  readonly score: number;
  readonly reasons: readonly string[];
  readonly matchedForm: string;
  readonly how: string;
}

interface Resolved {
  readonly __typename: string;
  readonly outcome: string;
  readonly normalized: string;
  readonly complete: boolean;
  readonly notes: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly message?: string;
  readonly argument?: string;
}

interface NameInText {
  readonly text: string;
  readonly place?: string;
  readonly document?: string;
  readonly issuer?: string;
  readonly kinds?: readonly string[];
}

async function resolve(text: string, context?: object): Promise<Resolved> {
  return (await world.ask<{ resolveName: Resolved }>(RESOLVE, { text, context })).resolveName;
}

function resolveIn({ text, place, document, issuer, kinds }: NameInText): Promise<Resolved> {
  const by = document && (parseDocumentNumber(document) ? { number: document } : { key: document });
  return resolve(text, {
    ...(place ? { place } : {}),
    ...(by ? { document: by } : {}),
    ...(issuer ? { issuer: { name: issuer } } : {}),
    ...(kinds ? { kinds } : {}),
  });
}

function readNames<Name extends NameInText>(file: string): [where: string, name: Name][] {
  const names = parse(readFileSync(join(import.meta.dirname, '../../fixtures/names', file), 'utf8')) as Name[];
  return names.map((name) => [
    `${name.text} (${name.place ?? name.document ?? name.issuer ?? name.kinds?.join() ?? 'no context'})`,
    name,
  ]);
}

const namesOf = ({ candidates }: Resolved) => candidates.map(({ organization }) => organization.name);

describe('a name resolves as a reader would', () => {
  const names = readNames<NameInText & { means: string; how: string }>('resolved.yaml');

  it('in at least thirty cases', () => expect(names.length).toBeGreaterThanOrEqual(30));

  it.each(names)('%s', async (_where, name) => {
    const { outcome, complete, candidates } = await resolveIn(name);
    const [first] = candidates;
    expect({ outcome, complete, means: first?.organization.name, how: first?.how }).toEqual({
      outcome: 'RESOLVED',
      complete: true,
      means: name.means,
      how: name.how,
    });
    expect(first?.reasons.length).toBeGreaterThan(0);
  });
});

describe('a name that a reader could not settle stays ambiguous', () => {
  const names = readNames<NameInText & { candidates: number; among: string[] }>('ambiguous.yaml');

  it('in at least ten cases', () => expect(names.length).toBeGreaterThanOrEqual(10));

  it.each(names)('%s', async (_where, name) => {
    const resolution = await resolveIn(name);
    expect({ outcome: resolution.outcome, complete: resolution.complete, count: resolution.candidates.length }).toEqual(
      {
        outcome: 'AMBIGUOUS',
        complete: true,
        count: name.candidates,
      },
    );
    expect(namesOf(resolution)).toEqual(expect.arrayContaining(name.among));
  });
});

describe('a name that nobody has', () => {
  it.each(readNames<NameInText & { near: string[] }>('unknown.yaml'))('%s', async (_where, name) => {
    const resolution = await resolveIn(name);
    expect(resolution.outcome).toBe('UNKNOWN');
    expect(resolution.candidates.every(({ how, score }) => how === 'FUZZY' && score < 0.5)).toBe(true);
    expect(namesOf(resolution)).toEqual(name.near);
  });
});

describe('a question that cannot be answered is refused', () => {
  it.each([
    ['an empty text', '', {}, 'text'],
    ['white space and marks', ' \u3000。“”\n', {}, 'text'],
    ['a text that is longer than any name', '科'.repeat(101), {}, 'text'],
    ['a place that is no code', '省科协', { place: '江苏' }, 'context.place'],
    ['a document number that is none', '省科协', { document: { number: '第5号' } }, 'by.number'],
  ])('%s', async (_what, text, context, argument) =>
    expect(await resolve(text, context)).toMatchObject({ __typename: 'ValidationFailed', argument }),
  );

  it.each([
    ['a document that is not there', { document: { key: 'no-such-notice' } }],
    ['an issuer that is not there', { issuer: { name: '无名省科学技术协会' } }],
  ])('%s', async (_what, context) =>
    expect(await resolve('省科协', context)).toMatchObject({ __typename: 'NotFound' }),
  );

  it('an issuer that is ambiguous itself', async () =>
    expect(await resolve('本会', { issuer: { alias: { text: '省科协' } } })).toMatchObject({
      __typename: 'Ambiguous',
    }));
});

describe('the context', () => {
  it('leaves out bodies of other kinds', async () => {
    const { candidates, outcome } = await resolve('计算机学会', { kinds: ['PROVINCIAL_SOCIETY'] });
    expect(outcome).toBe('AMBIGUOUS');
    expect(candidates.map(({ organization }) => organization.name)).toEqual(['辽宁省计算机学会']);
  });

  it('may name place and issuer at once: the place says where, the issuer who', async () => {
    const context = { place: '420000', issuer: { name: '中国科学技术协会办公厅' } };
    const meant = async (text: string) => (await resolve(text, context)).candidates[0]?.organization.name;
    expect([await meant('省科协'), await meant('学会部'), await meant('我会')]).toEqual([
      '湖北省科学技术协会',
      '中国科学技术协会学会部',
      '中国科学技术协会',
    ]);
  });

  it('says in the reasons what it gave, and that two names may be one body', async () => {
    const { candidates, notes } = await resolve('学会部', { document: { key: 'cast-hubei-16' } });
    expect(candidates).toEqual([
      {
        organization: expect.objectContaining({ name: '中国科学技术协会学会部' }),
        score: 0.88,
        matchedForm: '中国科学技术协会学会部',
        how: 'PARENT_OMITTED',
        reasons: [
          'It is a part of 中国科学技术协会, which the context names.',
          'It is possibly the same body as 中国科学技术协会学会学术部; nobody has decided.',
        ],
      },
    ]);
    expect(notes).toEqual([]);
  });

  it('is asked for where only it could tell', async () =>
    expect((await resolve('本会')).notes).toEqual(['“本会” is whoever speaks; give the issuer or the document.']));
});

describe('no text does harm', () => {
  const HOSTILE = [
    '江苏* OR *:*',
    'form:/.*/ AND NOT (科协)',
    '科协~2^9 && || ! { } [ ] " \\',
    "'}) DETACH DELETE (n) //",
    '$forms',
    '\ud83d\ude00\ud83d\ude00科协',
    '\ud83d',
    'a\u0000b\u0000c\u0000d',
    '科'.repeat(100),
    '省'.repeat(100),
    '科协'.repeat(50),
    '本我该各全省市县区',
  ];

  it.each(HOSTILE.map((text) => [JSON.stringify(text.slice(0, 30)), text]))('%s', async (_shown, text) => {
    const { __typename, outcome } = await resolve(text);
    expect(__typename).toBe('NameResolution');
    expect(outcome).not.toBe('RESOLVED');
  });

  it('whatever it is made of', async () => {
    const text = fc.oneof(
      anyText(30),
      fc.string({ unit: fc.constantFrom(...'省市科协学会本我部办公厅中国江苏AND OR~*:("\\') }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const { errors } = await world.askRaw(RESOLVE, { text: written, context: { place: '320000' } });
        expect(errors).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});

it('names are found through indexes alone, however many bodies there are', async () => {
  const { uri, user, password } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const operatorsOf = (plan: Plan | false): string[] =>
    plan ? [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operatorsOf)] : [];
  const explain = async (statement: string, parameters: object) => {
    const { summary } = await driver.executeQuery(statement.replace('CYPHER 5', 'CYPHER 5 EXPLAIN'), parameters);
    return operatorsOf(summary.plan);
  };
  const operators = [
    await explain(listBodiesByForms, { forms: ['a'], tails: ['a'], document: '', limit: neo4j.int(9) }),
    await explain(listBodiesByPairs, { pairs: 'ab', limit: neo4j.int(9) }),
    await explain(listSurvivorsByMergedIds, { ids: ['a'] }),
  ];
  await driver.close();
  const reads = operators.map((all) => all.filter((operator) => /Scan|^Node.*Seek/.test(operator)).sort());
  expect(reads).toEqual([['NodeIndexSeek', 'NodeIndexSeek', 'NodeIndexSeek'], [], ['NodeIndexSeek']]);
});
