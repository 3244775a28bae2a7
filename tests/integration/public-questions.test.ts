import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageFolder } from '../../src/config.js';
import { createSchema } from '../../src/query/create-schema.js';
import { readSchema } from '../../src/query/read-schema.js';
import { countObjects } from '../../src/server/cost/count-objects.js';
import { checkDocument } from '../../src/server/limits/check-document.js';
import { DEFAULT_LIMITS } from '../../src/server/limits.js';
import { openWorld, type World } from '../support/open-world.js';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const ASKED = ['H01', 'H02', 'H06', 'H08', 'H12', 'H13', 'H17', 'H19', 'H20', 'H24'] as const;
type QuestionId = (typeof ASKED)[number];

const readText = (name: string) => readFile(join(FIXTURES, name), 'utf8');
const readQuestion = (id: QuestionId) => readFile(join(packageFolder, 'questions', `${id}.graphql`), 'utf8');
const readAnswer = async (id: QuestionId) => JSON.parse(await readText(`answers/${id}.json`));

const { questions } = JSON.parse(await readText('public-questions.json')) as {
  questions: { id: string; questionEn: string }[];
};
const wordsOf = new Map(questions.map(({ id, questionEn }) => [id, questionEn]));

let world: World;
let schema: GraphQLSchema;
beforeAll(async () => {
  world = await openWorld();
  schema = createSchema(await readSchema(join(packageFolder, 'schema')));
});
afterAll(() => world.close());

describe('a public question, asked in one operation, has its true answer', () => {
  it.each(ASKED.map((id) => [id, wordsOf.get(id)] as const))('%s %s', async (id) => {
    expect(await world.ask(await readQuestion(id))).toEqual(await readAnswer(id));
  });
});

describe('a saved question, asked with other values, has other answers', () => {
  const ask = async (id: QuestionId, variables: Record<string, unknown>) =>
    world.ask<Record<string, { nodes: Record<string, unknown>[] }>>(await readQuestion(id), variables);

  it('H01: nobody is known to have answered a notice, and an unknown number is refused with near ones', async () => {
    const { document, coordinationChains } = await ask('H01', { number: '陕科协发[2020]办字5号' });
    expect(document).toMatchObject({ number: '陕科协发〔2020〕办字5号', responses: { totalCount: 0, nodes: [] } });
    expect(coordinationChains).toMatchObject({ complete: true });
    const refusal = { __typename: 'NotFound', nearest: expect.arrayContaining(['辽科协发〔2020〕3号']) };
    expect(await ask('H01', { number: '辽科协发〔2020〕4号' })).toMatchObject({
      document: refusal,
      coordinationChains: { __typename: 'NotFound' },
    });
  });

  it('H02: another part of the same body in the same document', async () => {
    const { document } = await ask('H02', { roles: ['IMPLEMENTER'], first: 1 });
    const plan = (document as unknown as { links: { nodes: { to: { directives: object } }[] } }).links.nodes[0]?.to;
    expect(plan?.directives).toMatchObject({ totalCount: 7, nodes: [{ locator: '(一)' }] });
  });

  it('H06: partners of another kind', async () => {
    const { societies } = await ask('H06', { partners: ['HOSPITAL'] });
    expect(societies?.nodes).toEqual([]);
  });

  it('H12, H19: one document alone', async () => {
    for (const id of ['H12', 'H19'] as const) {
      const { documents } = await ask(id, { number: '辽科协发〔2020〕3号' });
      expect(documents).toMatchObject({ totalCount: 1, nodes: [{ key: 'liaoning-kx-3' }] });
    }
  });

  it('H13: the duties of one document alone', async () => {
    const { directives, without } = await ask('H13', { number: '陕科协发〔2020〕办字5号' });
    expect([directives, without]).toMatchObject([{ totalCount: 1 }, { totalCount: 0 }]);
  });

  it('H17: names in three sources or more', async () => {
    const { initiatives } = await ask('H17', { sources: 3 });
    expect(initiatives?.nodes.map(({ name }) => name)).toEqual(['微信']);
  });

  it('H20: a window of time', async () => {
    const { timeline } = await ask('H20', { from: '2020-02-24', to: '2020-02-25' });
    const { events } = timeline as unknown as { events: { nodes: { subject: { key: string } }[] } };
    expect(events.nodes.map(({ subject }) => subject.key)).toEqual([
      'cast-briefing-24',
      'shaanxi-kx-5',
      'shaanxi-kx-5',
    ]);
  });

  it('H08, H24: another event, another document', async () => {
    expect(await ask('H08', { event: '无此会议' })).toEqual({ actions: { totalCount: 0, nodes: [] } });
    expect((await ask('H24', { key: 'shaanxi-kx-5' })).document).toMatchObject({
      attributions: { nodes: [{ role: 'ISSUER', to: { name: '陕西省科学技术协会' } }] },
    });
  });
});

describe('a public question is one that the server would let in', () => {
  it.each(ASKED)('%s', async (id) => {
    const text = await readQuestion(id);
    const document = parse(text);
    const operations = document.definitions.filter(
      (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
    );
    const fragments = document.definitions.filter(
      (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
    );
    const [operation] = operations;
    if (!operation) throw new Error(`${id} has no operation`);
    expect({ operations: operations.length, faults: validate(schema, document, specifiedRules) }).toEqual({
      operations: 1,
      faults: [],
    });
    expect(() => checkDocument(text, DEFAULT_LIMITS)).not.toThrow();
    const { objects } = countObjects({
      schema,
      operation,
      fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
      variables: getVariableValues(schema, operation.variableDefinitions ?? [], {}).coerced ?? {},
      assumedListSize: DEFAULT_LIMITS.assumedListSize,
    });
    expect(objects).toBeLessThanOrEqual(DEFAULT_LIMITS.objects);
  });
});

interface Nodes<Item> {
  readonly nodes: readonly Item[];
}

interface ForwardersAnswer {
  readonly document: {
    readonly responses: Nodes<{
      readonly basis: string;
      readonly days: { readonly min: number; readonly max: number | null };
      readonly counterEvidence: readonly string[];
      readonly subject: {
        readonly number?: string;
        readonly attributions?: Nodes<{ readonly to: { readonly name: string } }>;
        readonly document?: { readonly edition: string };
      };
    }>;
  };
  readonly coordinationChains: {
    readonly chains: readonly {
      readonly days: object;
      readonly hops: readonly { readonly kind: string; readonly to: Readonly<Record<string, string>> }[];
    }[];
  };
}

interface PlatformsAnswer {
  readonly operators: Nodes<{ readonly name: string; readonly mentionedIn: { readonly totalCount: number } }>;
}

interface DatesAnswer {
  readonly participation: Nodes<{
    readonly on: { readonly latest: string };
    readonly answers: { readonly totalCount: number };
  }>;
  readonly notice: { readonly writtenOn: string; readonly responses: { readonly totalCount: number } };
}

interface MakersAnswer {
  readonly document: {
    readonly attributions: Nodes<{ readonly to: { readonly name: string; readonly participations: Nodes<unknown> } }>;
  };
}

/** What the answers in words say, read off the structured ones: so the fixtures are held to the questions. */
describe('the answer in words follows from the structured one', () => {
  const ask = async <Answer>(id: QuestionId) => world.ask<Answer>(await readQuestion(id));

  it('H01: one explicit forwarder after an unknown number of days; the deed in briefing 24 inferred, 25 days at most', async () => {
    const { document, coordinationChains } = await ask<ForwardersAnswer>('H01');
    const rows = document.responses.nodes.map(({ basis, days, counterEvidence, subject }) => ({
      basis,
      days,
      doubted: counterEvidence.length > 0,
      number: subject.number,
      issuers: subject.attributions?.nodes.map(({ to }) => to.name),
      edition: subject.document?.edition,
    }));
    expect(rows).toEqual([
      {
        basis: 'EXPLICIT',
        days: { min: 0, max: null },
        doubted: false,
        number: '辽计会字〔2020〕第001号',
        issuers: ['辽宁省计算机学会'],
      },
      { basis: 'INFERRED', days: { min: 0, max: 25 }, doubted: true, edition: '第24期' },
    ]);
    const longest = coordinationChains.chains.at(-1);
    expect(longest?.hops.map(({ kind, to }) => [kind, to.name ?? to.number ?? to.text])).toEqual([
      ['ISSUED', '辽科协发〔2020〕3号'],
      ['ADDRESSED', '各省级学会（协会、研究会）'],
      ['MEMBER', '辽宁省计算机学会'],
      ['FORWARDED', '辽计会字〔2020〕第001号'],
      ['ADDRESSED', '各会员单位及个人会员'],
    ]);
    expect(longest?.days).toEqual({ min: 0, max: null });
  });

  it('H17: two operators stand in two sources, the others in one', async () => {
    const { operators } = await ask<PlatformsAnswer>('H17');
    const several = operators.nodes.filter(({ mentionedIn }) => mentionedIn.totalCount > 1);
    expect(several.map(({ name }) => name)).toEqual(['抖音', '淘宝']);
  });

  it('H20: the deed was reported before the notice was written, and answers nothing', async () => {
    const { participation, notice } = await ask<DatesAnswer>('H20');
    const [deed] = participation.nodes;
    expect([deed?.on.latest, notice.writtenOn]).toEqual(['2020-02-24', '2020-02-25']);
    expect([deed?.answers.totalCount, notice.responses.totalCount]).toEqual([0, 0]);
  });

  it('H24: one contributor has a second role', async () => {
    const { document } = await ask<MakersAnswer>('H24');
    const twice = document.attributions.nodes.filter(({ to }) => to.participations.nodes.length > 0);
    expect(twice.map(({ to }) => to.name)).toEqual(['中国科学技术协会科技社团党委']);
  });
});
