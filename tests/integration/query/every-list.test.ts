import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TypeBinding } from '../../../src/binding/type-binding.js';
import { bindings } from '../../../src/domains/bindings.js';
import { FACT_TYPES } from '../../../src/domains/fact/fact.model.js';
import { openWorld, type World } from '../../support/open-world.js';

/** What the five texts give no example of. */
const NO_EXAMPLE: Readonly<Record<string, readonly string[]>> = {
  // no class names whom it counts in, or combines others
  Audience: ['includes', 'classes'],
  // known only by inference so far
  AudienceMembership: ['evidence'],
  // no clause of the texts is answered by name
  Directive: ['responses'],
  // no report says which document it is about
  ReportScope: ['about'],
};

/** For few facts whatever their type: what is inferred, and what the history says of it. */
const FOR_FEW_FACTS = ['inferredFrom', 'recordedIn', 'changedIn', 'withdrawnIn', 'replacedBy'];

let world: World;
let idsByType: Map<string, string[]>;
beforeAll(async () => {
  world = await openWorld();
  const rows = await world.database.read(`CYPHER 5
    MATCH (fact:Fact) RETURN [label IN labels(fact) WHERE NOT label IN ['Node', 'Fact']][0], collect(fact.id)`);
  idsByType = new Map(rows.map(([type, ids]) => [String(type), ids as string[]]));
});
afterAll(() => world.close());

/** Fields of a type that lead to other things, as selections. */
function leadingFields({ fields }: TypeBinding): [string, string][] {
  return Object.entries(fields).flatMap(([name, { kind }]): [string, string][] => {
    if (FOR_FEW_FACTS.includes(name)) return [];
    if (kind === 'connection') return [[name, `${name}(first: 1) { nodes { __typename } }`]];
    return kind === 'edge' || kind === 'list' ? [[name, `${name} { __typename }`]] : [];
  });
}

type Reached = { readonly nodes: readonly unknown[] } | readonly unknown[] | object | null;

function isSomething(value: Reached | undefined): boolean {
  if (value === null || value === undefined) return false;
  const items = Array.isArray(value) ? value : 'nodes' in value ? value.nodes : [value];
  return items.length > 0;
}

describe('every field that leads to other things leads somewhere', () => {
  const facts = bindings.filter(({ type }) => (FACT_TYPES as readonly string[]).includes(type));

  it.each(facts)('of $type', async (binding) => {
    const ids = idsByType.get(binding.type) ?? [];
    const reached = new Set<string>();
    const missing = () => leadingFields(binding).filter(([name]) => !reached.has(name));
    for (let start = 0; start < ids.length && missing().length > 0; start += 100) {
      const { nodes } = await world.ask<{ nodes: Record<string, Reached>[] }>(
        `query ($ids: [ID!]!) {
          nodes(ids: $ids) { ... on ${binding.type} { ${missing()
            .map(([, selection]) => selection)
            .join(' ')} } }
        }`,
        { ids: ids.slice(start, start + 100) },
      );
      for (const [name] of missing()) if (nodes.some((node) => isSomething(node[name]))) reached.add(name);
    }
    expect(missing().map(([name]) => name)).toEqual(NO_EXAMPLE[binding.type] ?? []);
  });

  it('also from what is inferred to what it rests on', async () => {
    const { documents } = await world.ask<{
      documents: { nodes: { responses: { nodes: { basis: string; inferredFrom: { __typename: string }[] }[] } }[] };
    }>(
      '{ documents(first: 100, filter: { key: ["liaoning-kx-3"] }) { nodes { responses(first: 10) { nodes { basis inferredFrom { __typename } } } } } }',
    );
    const [document] = documents.nodes;
    const rests = document?.responses.nodes.map(({ basis, inferredFrom }) => [
      basis,
      inferredFrom.map(({ __typename }) => __typename).sort(),
    ]);
    expect(rests).toEqual([
      ['EXPLICIT', []],
      [
        'INFERRED',
        [
          'Action',
          'AudienceMembership',
          'Directive',
          'Directive',
          'Document',
          'DocumentLink',
          'Organization',
          'Transmission',
        ],
      ],
    ]);
  });
});
