import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bindings } from '../../../src/domains/bindings.js';
import { openWorld, type World } from '../../support/open-world.js';

interface Refetched {
  readonly __typename: string;
  readonly id: string;
}

let world: World;
/** Some ids of each label in the five-dossier world. */
let idsByLabel: Map<string, readonly string[]>;
beforeAll(async () => {
  world = await openWorld();
  const rows = await world.database.read(`CYPHER 5
    MATCH (node:Node)
    WITH [label IN labels(node) WHERE NOT label IN ['Node', 'Fact']][0] AS label, node.id AS id ORDER BY id
    RETURN label, collect(id)[..3]`);
  idsByLabel = new Map(rows.map(([label, ids]) => [String(label), ids as string[]]));
});
afterAll(() => world.close());

const askNode = async (id: string) => {
  const { node } = await world.ask<{ node: Refetched | null }>('query ($id: ID!) { node(id: $id) { __typename id } }', {
    id,
  });
  return node;
};
const askNodes = async (ids: readonly string[]) => {
  const { nodes } = await world.ask<{ nodes: (Refetched | null)[] }>(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
    { ids },
  );
  return nodes;
};

/** Nothing records a version yet, so there is no `DatasetVersion`. */
const refetchable = bindings.flatMap(({ type, refetchable: isNode = true }) =>
  isNode && type !== 'DatasetVersion' ? [type] : [],
);

describe('node', () => {
  it.each(refetchable)('finds a thing of the type %s by its id', async (type) => {
    const [id = ''] = idsByLabel.get(type) ?? [];
    expect(await askNode(id)).toEqual({ __typename: type, id });
  });

  it.each(['Document.00000000000000000000', 'Document', 'nonsense', '', '文件', 'Dataset.current'])(
    'has nothing for "%s"',
    async (id) => {
      expect(await askNode(id)).toBeNull();
    },
  );

  it('has nothing for the id of a span, which is shown as evidence of a fact and never by itself', async () => {
    const [id = ''] = idsByLabel.get('Span') ?? [];
    expect(id).toMatch(/^Span\./);
    expect(await askNode(id)).toBeNull();
  });
});

describe('nodes', () => {
  it('answers in the order asked, null for what is not there, and twice for what is asked twice', async () => {
    const known = refetchable.flatMap((type) => idsByLabel.get(type)?.slice(0, 2) ?? []);
    const ids = [...known.toReversed(), 'Action.none', ...known.slice(0, 3), 'nonsense'];
    const answer = await askNodes(ids);
    const there = new Set(known);
    expect(answer.map((node) => node?.id ?? null)).toEqual(ids.map((id) => (there.has(id) ? id : null)));
  });

  it('answers nothing to nothing', async () => {
    expect(await askNodes([])).toEqual([]);
  });

  it('takes a hundred ids and refuses more', async () => {
    const hundred = Array.from({ length: 100 }, (_, index) => `Action.${index}`);
    expect(await askNodes(hundred)).toEqual(hundred.map(() => null));
    const { errors } = await world.askRaw('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [...hundred, 'Action.100'],
    });
    expect(errors?.map(({ message }) => message)).toEqual(['101 ids were given; ask for at most 100 at once.']);
  });
});
