import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../src/lib/cursor.js';
import { FIVE_DOSSIERS, openWorld, type World } from '../../support/open-world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const PAGE = `{ nodes { id } edges { cursor node { id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }`;

/** A list: how it is asked for with `$first` and `$after`, and where its page stands in the answer. */
interface List {
  readonly query: string;
  readonly path: readonly string[];
}

const rootList = (field: string, more = ''): List => ({
  query: `query ($first: Int!, $after: String) { ${field}(first: $first, after: $after${more}) ${PAGE} }`,
  path: [field],
});
const listOf = (root: string, type: string, field: string, more = ''): List => ({
  query: `query ($first: Int!, $after: String) {
    ${root} { ... on ${type} { ${field}(first: $first, after: $after${more}) ${PAGE} } }
  }`,
  path: [root.replace(/\(.*/, ''), field],
});
const BRIEFING = 'document(by: { key: "cast-briefing-24" })';

const LISTS: Readonly<Record<string, List>> = {
  organizations: rootList('organizations'),
  'organizations, filtered': rootList('organizations', ', filter: { hasParticipations: true }'),
  'documents, oldest first': rootList('documents'),
  'documents, newest first': rootList('documents', ', orderBy: NEWEST_FIRST'),
  directives: rootList('directives'),
  'actions in the order of the text': rootList('actions'),
  'actions, oldest first': rootList('actions', ', orderBy: OLDEST_FIRST'),
  'actions, newest first': rootList('actions', ', orderBy: NEWEST_FIRST'),
  initiatives: rootList('initiatives'),
  persons: rootList('persons'),
  audiences: rootList('audiences'),
  rosters: rootList('rosters'),
  'dated events': {
    query: `query ($first: Int!, $after: String) { timeline { events(first: $first, after: $after) ${PAGE} } }`,
    path: ['timeline', 'events'],
  },
  'undated events': {
    query: `query ($first: Int!, $after: String) { timeline { undated(first: $first, after: $after) ${PAGE} } }`,
    path: ['timeline', 'undated'],
  },
  'deeds of a briefing': listOf(BRIEFING, 'Document', 'actions'),
  'bodies that a briefing names': listOf(BRIEFING, 'Document', 'mentionedOrganizations'),
  'makers of a briefing': listOf(BRIEFING, 'Document', 'attributions'),
  'documents that name a body': listOf(
    'organization(by: { name: "中国科学技术协会" })',
    'Organization',
    'mentionedIn',
    ', orderBy: NEWEST_FIRST',
  ),
  'parts of a body in deeds': listOf(
    'organization(by: { name: "江苏省科学技术协会" })',
    'Organization',
    'participations',
  ),
};

async function readPage({ query, path }: List, first: number, after?: string | null): Promise<Page> {
  const data = await world.ask<Record<string, unknown>>(query, { first, after: after ?? null });
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], data) as Page;
}

/** Walks a list page by page, each page as large as the next of the sizes, the last size for the rest. */
async function walk(list: List, sizes: readonly number[]): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let index = 0; ; index += 1) {
    const page = await readPage(list, sizes[Math.min(index, sizes.length - 1)] ?? 100, after);
    ids.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) return ids;
    expect(page.pageInfo.endCursor).not.toBe(after);
    after = page.pageInfo.endCursor;
  }
}

describe.each(Object.entries(LISTS))('%s', (_name, list) => {
  it('gives every item once, in the same order, however large the pages are', async () => {
    const all = await walk(list, [100]);
    expect(new Set(all).size).toBe(all.length);
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 });
    const lastOne = (drawn: number[]) => [...drawn, Math.max(12, ...drawn)];
    await fc.assert(
      fc.asyncProperty(sizes, async (drawn) => {
        expect(await walk(list, lastOne(drawn))).toEqual(all);
      }),
      { numRuns: 4 },
    );
  });

  it('says where a page begins and ends, and how many there are in all', async () => {
    const all = await walk(list, [100]);
    const size = Math.min(100, Math.max(1, Math.ceil(all.length / 2)));
    const head = await readPage(list, size);
    expect(head.nodes).toEqual(head.edges.map(({ node }) => node));
    expect(head.totalCount).toBe(all.length);
    expect(head.pageInfo).toEqual({
      hasNextPage: all.length > size,
      hasPreviousPage: false,
      startCursor: head.edges[0]?.cursor,
      endCursor: head.edges.at(-1)?.cursor,
    });
    const tail = await readPage(list, 100, head.pageInfo.endCursor);
    expect(tail.nodes.map(({ id }) => id)).toEqual(all.slice(size, size + 100));
    expect(tail.totalCount).toBe(all.length);
    expect(tail.pageInfo.hasPreviousPage).toBe(true);
  });

  it('goes on behind any item', async () => {
    const { edges } = await readPage(list, 100);
    const middle = Math.floor(edges.length / 2);
    const page = await readPage(list, 3, edges[middle]?.cursor);
    expect(page.nodes).toEqual(edges.slice(middle + 1, middle + 4).map(({ node }) => node));
  });

  it('has an empty page behind its last item', async () => {
    let last = await readPage(list, 100);
    while (last.pageInfo.hasNextPage) last = await readPage(list, 100, last.pageInfo.endCursor);
    expect(await readPage(list, 5, last.pageInfo.endCursor)).toEqual({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
      totalCount: last.totalCount,
    });
  });
});

describe('every parent of a level has a page of its own', () => {
  it('of the size asked for', async () => {
    const answer = await world.ask<{ documents: { nodes: { key: string; directives: Page }[] } }>(
      `{ documents(first: 50, filter: { held: true }) { nodes { key directives(first: 2) ${PAGE} } } }`,
    );
    const sizes = answer.documents.nodes.map(({ key, directives }) => [
      key,
      directives.nodes.length,
      directives.pageInfo.hasNextPage,
      directives.totalCount,
    ]);
    expect(sizes).toEqual([
      ['liaoning-kx-3', 2, true, 11],
      ['cast-briefing-24', 0, false, 0],
      ['shaanxi-kx-5', 2, true, 10],
      ['cast-hubei-16', 1, false, 1],
      ['cast-hubei-plan', 2, true, 12],
      ['liaoning-cs-001', 1, false, 1],
      ['jiangsu-article', 0, false, 0],
    ]);
  });
});

async function refusalOf(query: string, variables: Record<string, unknown> = {}) {
  const { errors } = await world.askRaw(query, variables);
  return errors?.map(({ message, originalError }) => ({
    message,
    code: (originalError as { code?: string } | undefined)?.code,
  }));
}

describe('a cursor of another list is refused', () => {
  const goOn = (query: string, cursor: string) => refusalOf(query, { after: cursor });
  const cursorOf = async (list: List) => (await readPage(list, 1)).pageInfo.endCursor ?? '';
  const DOCUMENTS = 'query ($after: String) { documents(first: 1, after: $after) { nodes { id } } }';
  const ACTIONS = 'query ($after: String) { actions(first: 1, after: $after, orderBy: OLDEST_FIRST) { nodes { id } } }';

  it('of the same things in another order', async () => {
    const cursor = await cursorOf(rootList('documents', ', orderBy: NEWEST_FIRST'));
    expect(await goOn(DOCUMENTS, cursor)).toEqual([
      {
        message: `The cursor "${cursor}" is from a list ordered by Document NEWEST_FIRST, not Document OLDEST_FIRST; take it from pageInfo.endCursor.`,
        code: 'INVALID_ARGUMENT',
      },
    ]);
  });

  it('of other things in the same order', async () => {
    const cursor = await cursorOf(rootList('documents'));
    expect(await goOn(ACTIONS, cursor)).toMatchObject([{ code: 'INVALID_ARGUMENT' }]);
  });

  it('of another field', async () => {
    const cursor = await cursorOf(rootList('directives'));
    const query = `query ($after: String) {
      ${BRIEFING} { ... on Document { directives(first: 1, after: $after) { nodes { id } } } }
    }`;
    expect(await goOn(query, cursor)).toMatchObject([{ code: 'INVALID_ARGUMENT' }]);
  });

  it.each(['', 'abc', '2020-02-24', 'eyJhIjoxfQ', encodeCursor({ order: 'OLDEST_FIRST', key: '' }).slice(1)])(
    'and so is "%s", which is none',
    async (cursor) => {
      expect(await goOn(DOCUMENTS, cursor)).toEqual([
        {
          message: `The cursor "${cursor}" is no cursor of this server; take it from pageInfo.endCursor.`,
          code: 'INVALID_ARGUMENT',
        },
      ]);
    },
  );
});

describe('first is from 1 to 100', () => {
  it.each([0, -1, 101, 2_147_483_647])('not %s', async (first) => {
    const refusal = { message: `first is ${first}; it must be from 1 to 100.`, code: 'INVALID_ARGUMENT' };
    expect(await refusalOf(`{ documents(first: ${first}) { nodes { id } } }`)).toEqual([refusal]);
    expect(
      await refusalOf(`{ ${BRIEFING} { ... on Document { actions(first: ${first}) { nodes { id } } } } }`),
    ).toEqual([refusal]);
    expect(await refusalOf(`{ timeline { events(first: ${first}) { nodes { id } } } }`)).toEqual([refusal]);
  });

  it('and never left out of a list that can grow', async () => {
    const [refusal] = (await refusalOf('{ documents { nodes { id } } }')) ?? [];
    expect(refusal?.message).toMatch(/argument "first" of type "Int!" is required/);
  });
});

/** The names on all pages of a list whose page is `{ nodes { … } pageInfo { … } }`. */
async function walkNames<Item>(
  readNext: (after: string | null) => Promise<{ nodes: readonly Item[]; pageInfo: Page['pageInfo'] }>,
  nameOf: (item: Item) => string,
): Promise<string[]> {
  const names: string[] = [];
  let page = await readNext(null);
  names.push(...page.nodes.map(nameOf));
  while (page.pageInfo.hasNextPage) {
    page = await readNext(page.pageInfo.endCursor);
    names.push(...page.nodes.map(nameOf));
  }
  return names;
}

describe('the order of a list', () => {
  it('of organizations is that of the code points of their names', async () => {
    interface Named {
      readonly name: string;
    }
    const names = await walkNames<Named>(
      async (after) =>
        (
          await world.ask<{ organizations: Page & { nodes: Named[] } }>(
            `query ($after: String) {
              organizations(first: 100, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } }
            }`,
            { after },
          )
        ).organizations,
      ({ name }) => name,
    );
    expect(names).toEqual([...names].sort());
    expect(names.length).toBeGreaterThan(300);
  });

  it('of the lines of a roster is that of the roster', async () => {
    interface Line {
      readonly code: string;
    }
    const codes = await walkNames<Line>(
      async (after) => {
        const { rosters } = await world.ask<{ rosters: { nodes: { entries: Page & { nodes: Line[] } }[] } }>(
          `query ($after: String) {
            rosters(first: 1) {
              nodes { entries(first: 64, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }
            }
          }`,
          { after },
        );
        const [roster] = rosters.nodes;
        if (!roster) throw new Error('there is no roster');
        return roster.entries;
      },
      ({ code }) => code,
    );
    const lines = (await readFile(join(FIVE_DOSSIERS, 'rosters', 'national-societies.tsv'), 'utf8')).trim().split('\n');
    expect(codes).toEqual(lines.slice(1).map((line) => line.split('\t')[0]));
    expect(codes).toHaveLength(210);
  });

  it.each(['OLDEST_FIRST', 'NEWEST_FIRST'])('of documents %s has the undated last', async (orderBy) => {
    interface Dated {
      readonly writtenOn: string | null;
      readonly printedOn: string | null;
      readonly heldOn: string | null;
    }
    const { documents } = await world.ask<{ documents: { nodes: Dated[] } }>(
      `{ documents(first: 100, orderBy: ${orderBy}) { nodes { writtenOn printedOn heldOn } } }`,
    );
    const dates = documents.nodes.map(({ writtenOn, printedOn, heldOn }) => writtenOn ?? printedOn ?? heldOn);
    const known = dates.filter((date) => date !== null).sort();
    const undated = dates.filter((date) => date === null);
    expect(dates).toEqual([...(orderBy === 'OLDEST_FIRST' ? known : known.toReversed()), ...undated]);
    expect(Math.min(known.length, undated.length)).toBeGreaterThan(3);
  });
});
