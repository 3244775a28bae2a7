import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../support/open-world.js';

interface Attributed {
  readonly key: string;
  readonly issuers: readonly { readonly name: string }[];
  readonly attributions: {
    readonly nodes: readonly { readonly basis: string; readonly to: { readonly name: string } }[];
  };
}

let world: World;
let documents: readonly Attributed[];
beforeAll(async () => {
  world = await openWorld();
  const answer = await world.ask<{ documents: { nodes: Attributed[] } }>(`{
    documents(first: 100) {
      nodes {
        key
        issuers { name }
        attributions(first: 50, filter: { role: [ISSUER] }) { nodes { basis to { ... on Organization { name } } } }
      }
    }
  }`);
  documents = answer.documents.nodes;
});
afterAll(() => world.close());

describe('the issuers of a document', () => {
  it('are those of its attributions that a text says, in the order of the text, and never an inferred one', () => {
    const said = documents.map(({ key, attributions }) => [
      key,
      attributions.nodes.filter(({ basis }) => basis !== 'INFERRED').map(({ to }) => to.name),
    ]);
    expect(documents.map(({ key, issuers }) => [key, issuers.map(({ name }) => name)])).toEqual(said);
    expect(said.filter(([, names]) => (names?.length ?? 0) > 0).length).toBeGreaterThan(5);
  });
});

describe('the documents of a body', () => {
  it('are those that any attribution as issuer gives to it, inferred ones included', async () => {
    const pairs = documents.flatMap(({ key, attributions }) =>
      attributions.nodes.map(({ to }) => [to.name, key] as const),
    );
    const names = [...new Set(pairs.map(([name]) => name))];
    const { organizations } = await world.ask<{
      organizations: {
        nodes: { name: string; issuedDocuments: { totalCount: number; nodes: { key: string }[] } }[];
      };
    }>(
      `query ($names: [String!]) {
        organizations(first: 100, filter: { name: $names }) {
          nodes { name issuedDocuments(first: 100) { totalCount nodes { key } } }
        }
      }`,
      { names },
    );
    const listed = organizations.nodes.map(({ name, issuedDocuments: { totalCount, nodes } }) => [
      name,
      totalCount,
      nodes.map(({ key }) => key).sort(),
    ]);
    const wanted = names.map((name) => {
      const keys = [...new Set(pairs.flatMap(([issuer, key]) => (issuer === name ? [key] : [])))].sort();
      return [name, keys.length, keys];
    });
    expect(listed.sort()).toEqual(wanted.sort());
  });
});
