import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../support/open-world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  documents = await listAll<DocumentSeen>('documents', DOCUMENT_SEEN);
  actions = await listAll<ActionSeen>('actions', ACTION_SEEN);
});
afterAll(() => world.close());

/** Everything of a root list that has no more than a page. */
async function listAll<Item>(list: string, selection: string): Promise<Item[]> {
  const answer = await world.ask<Record<string, { nodes: Item[]; pageInfo: { hasNextPage: boolean } }>>(
    `{ ${list}(first: 100) { nodes { ${selection} } pageInfo { hasNextPage } } }`,
  );
  const { nodes = [], pageInfo } = answer[list] ?? {};
  expect(pageInfo).toEqual({ hasNextPage: false });
  return nodes;
}

async function listIds(list: string, inputType: string, filter: unknown): Promise<string[]> {
  const answer = await world.ask<Record<string, { nodes: { id: string }[] }>>(
    `query ($filter: ${inputType}) { ${list}(first: 100, filter: $filter) { nodes { id } } }`,
    { filter },
  );
  return (answer[list]?.nodes ?? []).map(({ id }) => id);
}

interface Nodes<Item> {
  readonly nodes: readonly Item[];
}

interface DocumentSeen {
  readonly id: string;
  readonly held: boolean;
  readonly kind: string;
  readonly title: string | null;
  readonly writtenOn: string | null;
  readonly printedOn: string | null;
  readonly heldOn: string | null;
  readonly unstated: readonly string[];
  readonly directives: Nodes<{ readonly level: string }>;
  readonly linkedFrom: { readonly totalCount: number };
  readonly attributions: Nodes<{ readonly to: { readonly region?: string | null } }>;
}
const DOCUMENT_SEEN = `id held kind title writtenOn printedOn heldOn unstated
  directives(first: 50) { nodes { level } }
  linkedFrom(first: 1, filter: { kind: [FORWARDS] }) { totalCount }
  attributions(first: 10, filter: { role: [ISSUER] }) { nodes { to { ... on Organization { region } } } }`;
let documents: DocumentSeen[];

interface ActionSeen {
  readonly id: string;
  readonly kind: string;
  readonly summary: string;
  readonly selfReported: boolean;
  readonly on: { readonly earliest: string | null; readonly latest: string | null };
  readonly partOf: object | null;
  readonly document: { readonly kind: string };
  readonly answers: { readonly totalCount: number };
  readonly participations: Nodes<{ readonly role: string; readonly body: { readonly kind?: string } }>;
}
const ACTION_SEEN = `id kind summary selfReported on { earliest latest } partOf { id } document { kind }
  answers(first: 1) { totalCount }
  participations(first: 50) { nodes { role body { ... on Organization { kind } } } }`;
let actions: ActionSeen[];

/** A filter, and what it means for a thing that has been seen. */
interface Meaning<Item> {
  readonly filter: Record<string, unknown>;
  readonly holds: (item: Item) => boolean;
}
type Meanings<Item> = fc.Arbitrary<Meaning<Item>>;

const meanings = <Item>(atoms: readonly (readonly [object, (item: Item) => boolean])[]): Meaning<Item>[] =>
  atoms.map(([filter, holds]) => ({ filter: filter as Record<string, unknown>, holds }));

/** Filters out of these, joined by `and`, `or` and `not` at most three deep. */
function nest<Item>(atoms: Meanings<Item>, depth = 3): Meanings<Item> {
  if (depth === 0) return atoms;
  const inner = nest(atoms, depth - 1);
  const several = fc.array(inner, { maxLength: 3 });
  return fc.oneof(
    atoms,
    several.map((parts) => ({
      filter: { and: parts.map(({ filter }) => filter) },
      holds: (item: Item) => parts.every(({ holds }) => holds(item)),
    })),
    several.map((parts) => ({
      filter: { or: parts.map(({ filter }) => filter) },
      holds: (item: Item) => parts.some(({ holds }) => holds(item)),
    })),
    inner.map(({ filter, holds }) => ({ filter: { not: filter }, holds: (item: Item) => !holds(item) })),
  );
}

const dateOf = ({ writtenOn, printedOn, heldOn }: DocumentSeen) => writtenOn ?? printedOn ?? heldOn;
const documentAtoms = meanings<DocumentSeen>([
  [{}, () => true],
  [{ held: true }, ({ held }) => held],
  [{ held: false }, ({ held }) => !held],
  [{ kind: ['NOTICE', 'ARTICLE'] }, ({ kind }) => kind === 'NOTICE' || kind === 'ARTICLE'],
  [{ kind: [] }, () => false],
  [{ titleContains: '疫情' }, ({ title }) => title?.includes('疫情') ?? false],
  [{ from: '2020-02-24' }, (document) => (dateOf(document) ?? '') >= '2020-02-24'],
  [{ to: '2020-02-24' }, (document) => (dateOf(document) ?? '~') <= '2020-02-24'],
  [{ unstated: 'NUMBER' }, ({ unstated }) => unstated.includes('NUMBER')],
  [{ hasDirectives: true }, ({ directives }) => directives.nodes.length > 0],
  [{ hasDirectives: false }, ({ directives }) => directives.nodes.length === 0],
  [
    { directive: { level: ['CLOSING'] } },
    ({ directives }) => directives.nodes.some(({ level }) => level === 'CLOSING'),
  ],
  [{ hasForwardings: true }, ({ linkedFrom }) => linkedFrom.totalCount > 0],
  [
    { issuedBy: { region: ['210000'] } },
    ({ attributions }) => attributions.nodes.some(({ to }) => to.region === '210000'),
  ],
]);

const actionAtoms = meanings<ActionSeen>([
  [{ kind: ['MEETING', 'DONATION'] }, ({ kind }) => kind === 'MEETING' || kind === 'DONATION'],
  [{ selfReported: true }, ({ selfReported }) => selfReported],
  [{ summaryContains: '科协' }, ({ summary }) => summary.includes('科协')],
  [{ to: '2020-02-24' }, ({ on }) => (on.latest ?? on.earliest ?? '~') <= '2020-02-24'],
  [{ from: '2020-02-25' }, ({ on }) => (on.latest ?? on.earliest ?? '') >= '2020-02-25'],
  [{ isPart: true }, ({ partOf }) => partOf !== null],
  [{ hasAnswers: false }, ({ answers }) => answers.totalCount === 0],
  [{ hasPartners: true }, ({ participations }) => participations.nodes.some(({ role }) => role === 'PARTNER')],
  [{ hasPartners: false }, ({ participations }) => participations.nodes.every(({ role }) => role !== 'PARTNER')],
  [{ document: { kind: ['BRIEFING'] } }, ({ document }) => document.kind === 'BRIEFING'],
  [
    { participation: { role: ['PARTNER'], organization: { kind: ['COMPANY'] } } },
    ({ participations }) =>
      participations.nodes.some(({ role, body }) => role === 'PARTNER' && body.kind === 'COMPANY'),
  ],
]);

describe('a filter lets through exactly what it means', () => {
  const expectDocuments = async ({ filter, holds }: Meaning<DocumentSeen>) => {
    const wanted = documents.filter(holds).map(({ id }) => id);
    expect(await listIds('documents', 'DocumentFilter', filter)).toEqual(wanted);
  };
  const expectActions = async ({ filter, holds }: Meaning<ActionSeen>) => {
    const wanted = actions.filter(holds).map(({ id }) => id);
    expect(await listIds('actions', 'ActionFilter', filter)).toEqual(wanted);
  };
  const nested = <Item>(atoms: readonly Meaning<Item>[]) => nest(fc.constantFrom(...atoms));

  it.each(documentAtoms)('for documents: $filter', expectDocuments);
  it.each(actionAtoms)('for actions: $filter', expectActions);

  it('for documents, joined in any way', async () => {
    await fc.assert(fc.asyncProperty(nested(documentAtoms), expectDocuments), { numRuns: 30 });
  });
  it('for actions, joined in any way', async () => {
    await fc.assert(fc.asyncProperty(nested(actionAtoms), expectActions), { numRuns: 30 });
  });
});

describe('a condition that something is or is not there', () => {
  it.each([
    ['documents', 'DocumentFilter', 'hasDirectives'],
    ['documents', 'DocumentFilter', 'hasForwardings'],
    ['directives', 'DirectiveFilter', 'hasAssignments'],
    ['directives', 'DirectiveFilter', 'hasReportBack'],
    ['actions', 'ActionFilter', 'hasPartners'],
    ['actions', 'ActionFilter', 'hasAnswers'],
    ['actions', 'ActionFilter', 'isPart'],
    ['audiences', 'AudienceFilter', 'hasMemberships'],
    ['audiences', 'AudienceFilter', 'receives'],
    ['organizations', 'OrganizationFilter', 'hasParticipations'],
    ['organizations', 'OrganizationFilter', 'hasAssignments'],
    ['organizations', 'OrganizationFilter', 'contextOnly'],
    ['initiatives', 'InitiativeFilter', 'planned'],
  ])('parts %s in two: %s %s', async (list, inputType, field) => {
    const answer = await world.ask<Record<string, { totalCount: number }>>(
      `query ($yes: ${inputType}, $no: ${inputType}) {
        all: ${list}(first: 1) { totalCount }
        yes: ${list}(first: 1, filter: $yes) { totalCount }
        no: ${list}(first: 1, filter: $no) { totalCount }
      }`,
      { yes: { [field]: true }, no: { [field]: false } },
    );
    const count = (name: string) => answer[name]?.totalCount ?? 0;
    expect(count('yes')).toBeGreaterThan(0);
    expect(count('yes') + count('no')).toBe(count('all'));
  });

  it('lets a directive without responses be told from one that has some', async () => {
    expect(await listIds('directives', 'DirectiveFilter', { hasResponses: true })).toEqual([]);
    expect(await listIds('directives', 'DirectiveFilter', { hasResponses: false })).toHaveLength(35);
  });
});

describe('a condition that is null or left out asks for nothing', () => {
  it.each([
    ['a null filter', null],
    ['an empty filter', {}],
    ['null conditions', { held: null, kind: null, and: null, or: null, not: null }],
    ['an empty and', { and: [] }],
  ])('%s', async (_name, filter) => {
    expect(await listIds('documents', 'DocumentFilter', filter)).toEqual(documents.map(({ id }) => id));
  });

  it('but one of nothing is nothing', async () => {
    expect(await listIds('documents', 'DocumentFilter', { or: [] })).toEqual([]);
  });
});

const wrap = (depth: number, wrapOnce: (inner: object) => object, inner: object) =>
  Array.from({ length: depth }).reduce<object>((filter) => wrapOnce(filter), inner);
const NESTINGS: Readonly<Record<string, (inner: object) => object>> = {
  and: (inner) => ({ and: [inner] }),
  or: (inner) => ({ or: [inner] }),
  not: (inner) => ({ not: inner }),
};

async function refusalOf(inputType: string, list: string, filter: object) {
  const { errors } = await world.askRaw(
    `query ($filter: ${inputType}) { ${list}(first: 1, filter: $filter) { nodes { id } } }`,
    { filter },
  );
  return errors?.map(({ message, originalError }) => [message, (originalError as { code?: string }).code]);
}

describe('nesting', () => {
  it.each(Object.entries(NESTINGS))('of %s is three deep at most', async (_name, wrapOnce) => {
    const three = wrap(3, wrapOnce, { held: true });
    expect(await refusalOf('DocumentFilter', 'documents', three)).toBeUndefined();
    expect(await refusalOf('DocumentFilter', 'documents', wrap(4, wrapOnce, { held: true }))).toEqual([
      ['The filter nests and, or and not more than 3 deep; ask in two questions.', 'INVALID_ARGUMENT'],
    ]);
  });

  it('of conditions on other types is three deep at most', async () => {
    const three = { directive: { assignment: { organization: { kind: ['COMPANY'] } } } };
    expect(await refusalOf('DocumentFilter', 'documents', three)).toBeUndefined();
    const four = { directive: { assignment: { organization: { mentionedIn: { held: true } } } } };
    expect(await refusalOf('DocumentFilter', 'documents', four)).toEqual([
      ['The filter nests conditions on other types more than 3 deep; ask in two questions.', 'INVALID_ARGUMENT'],
    ]);
  });

  it('is refused before anything is asked of the database, in nested lists too', async () => {
    const { errors } = await world.askRaw(
      `query ($filter: DirectiveFilter) {
        documents(first: 1) { nodes { directives(first: 1, filter: $filter) { nodes { id } } } }
      }`,
      { filter: wrap(4, (inner) => ({ not: inner }), { level: ['TASK'] }) },
    );
    expect(errors?.[0]?.message).toBe('The filter nests and, or and not more than 3 deep; ask in two questions.');
  });
});

describe('an initiative is named by at least so many sources', () => {
  it('as its evidence counts them', async () => {
    const seen = await listAll<{ name: string; evidence: Nodes<{ source: { file: string } }> }>(
      'initiatives',
      'name evidence(first: 100) { nodes { source { file } } }',
    );
    const sources = new Map(
      seen.map(({ name, evidence }) => [name, new Set(evidence.nodes.map(({ source }) => source.file)).size]),
    );
    for (const minSources of [1, 2, 3, 4, 5]) {
      const { initiatives } = await world.ask<{ initiatives: Nodes<{ name: string }> }>(
        'query ($filter: InitiativeFilter) { initiatives(first: 100, filter: $filter) { nodes { name } } }',
        { filter: { minSources } },
      );
      const wanted = seen.flatMap(({ name }) => ((sources.get(name) ?? 0) >= minSources ? [name] : []));
      expect(initiatives.nodes.map(({ name }) => name)).toEqual(wanted);
    }
    expect(sources.get('微信')).toBe(4);
  });
});

describe('evidence of one field', () => {
  const ask = (field: string | null) =>
    world.ask<{ document: { evidence: Nodes<object> & { totalCount: number } } }>(
      `query ($field: String) {
        document(by: { number: "辽科协发〔2020〕3号" }) {
          ... on Document { evidence(first: 20, field: $field) { totalCount nodes { field text locator } } }
        }
      }`,
      { field },
    );

  it('is only what proves that field, in the order of the text', async () => {
    const { document } = await ask('number');
    expect(document.evidence).toEqual({
      totalCount: 3,
      nodes: [
        { field: 'number', text: '辽科协发[2020]3号', locator: '转发通知·正文' },
        { field: 'number', text: '辽科协发〔2020〕3号', locator: '转发通知·附件说明' },
        { field: 'number', text: '辽科协发〔2020〕3号', locator: '3号文·版头' },
      ],
    });
  });

  it('is empty for a field that has none, and everything where no field is named', async () => {
    expect((await ask('colour')).document.evidence).toEqual({ totalCount: 0, nodes: [] });
    const { document } = await ask(null);
    expect(document.evidence.totalCount).toBe(8);
  });
});
