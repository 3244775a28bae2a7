import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { packageFolder } from '../../../../src/config.js';
import { DatabaseError } from '../../../../src/graph/database-error.js';
import { createSchema } from '../../../../src/query/create-schema.js';
import { createPlannedExecutor } from '../../../../src/query/planned/planned-executor.js';
import { createQueryContext } from '../../../../src/query/query-context.js';
import { readSchema } from '../../../../src/query/read-schema.js';

const schema = createSchema(await readSchema(join(packageFolder, 'schema')));
const LOST = new DatabaseError('DATABASE_UNAVAILABLE', 'Neo4j cannot be reached.', true, undefined);

/** Executes on a database that fails at once, which shows what would have been sent to it. */
function createProbe() {
  const execute = createPlannedExecutor(schema);
  return async (query: string | ReturnType<typeof parse>, variableValues: Record<string, unknown> = {}) => {
    const sent: { text: string; parameters: unknown }[] = [];
    const contextValue = createQueryContext({
      read: async (text, parameters) => {
        sent.push({ text, parameters });
        throw LOST;
      },
      readSource: async () => null,
    });
    const document = typeof query === 'string' ? parse(query) : query;
    return { sent, result: await execute({ document, variableValues, contextValue }) };
  };
}

describe('a root field', () => {
  test('is one statement, however deep its selection', async () => {
    const { sent } = await createProbe()(`{
      documents(first: 2) { totalCount nodes { title directives(first: 3) { nodes { title assignments(first: 2) {
        nodes { roles assignee { ... on Organization { name } ... on Audience { text } } evidence(first: 1) { nodes { quote } } }
      } } } } pageInfo { endCursor hasNextPage } }
    }`);
    expect(sent).toHaveLength(1);
  });

  test('fails at its own place when the database fails, and is not asked for again', async () => {
    const { sent, result } = await createProbe()(
      '{ one: documents(first: 1) { nodes { id } } rosters(first: 1) { nodes { id } } }',
    );
    expect(sent).toHaveLength(2);
    expect(result.data).toEqual({ one: null, rosters: null });
    expect(result.errors?.map(({ path, originalError }) => [path, originalError])).toEqual([
      [['one'], LOST],
      [['rosters'], LOST],
    ]);
  });

  test('that may not be null takes the whole answer with it when it fails', async () => {
    const { result } = await createProbe()(
      '{ nodes(ids: ["Document.00000000000000000000"]) { id } rosters(first: 1) { nodes { id } } }',
    );
    expect(result.data).toBeNull();
    expect(result.errors?.map(({ path }) => path)).toEqual([['nodes'], ['rosters']]);
  });
});

describe('the text of a statement', () => {
  const document = parse(`query ($title: String, $kind: [DocumentKind!], $name: [String!], $from: Date, $first: Int!) {
    documents(first: $first, filter: { titleContains: $title, kind: $kind, from: $from, issuedBy: { name: $name } }) {
      totalCount nodes { title attributions(first: $first, filter: { role: [ISSUER] }) { nodes { to { ... on Organization { name } } } } }
    }
  }`);

  test('does not depend on values, which are all parameters', async () => {
    const probe = createProbe();
    const texts = new Set<string>();
    const values = fc.record({
      title: fc.string(),
      kind: fc.array(fc.constantFrom('NOTICE', 'PLAN'), { maxLength: 3 }),
      name: fc.array(fc.string(), { maxLength: 3 }),
      from: fc.constantFrom('2020-01-30', '2021-12-01'),
      first: fc.integer({ min: 1, max: 100 }),
    });
    await fc.assert(
      fc.asyncProperty(values, async (given) => {
        const { sent } = await probe(document, given);
        for (const { text } of sent) texts.add(text);
        return sent.length === 1;
      }),
    );
    expect(texts.size).toBe(1);
  });

  test('is the same for a document that only calls its fields otherwise', async () => {
    const probe = createProbe();
    const one = await probe('{ documents(first: 2) { nodes { title id } } }');
    const other = await probe('query Other { all: documents(first: 9) { items: nodes { name: title key: id } } }');
    expect(other.sent[0]?.text).toBe(one.sent[0]?.text);
  });

  test('reads a property once that is asked for twice', async () => {
    const { sent } = await createProbe()('{ documents(first: 2) { nodes { title } edges { node { again: title } } } }');
    expect(sent[0]?.text.match(/\.title/gu)).toHaveLength(1);
  });

  test('is not made from arguments that are wrong, and later ones that are right have their plan', async () => {
    const probe = createProbe();
    const paged = parse('query ($after: String) { documents(first: 2, after: $after) { nodes { id } } }');
    const wrong = await probe(paged, { after: 'no cursor' });
    expect(wrong.sent).toHaveLength(0);
    expect(wrong.result.errors?.[0]?.message).toContain('is no cursor of this server');
    const after = btoa(JSON.stringify([1, 'Document OLDEST_FIRST', '2020'])).replace(/=+$/u, '');
    expect((await probe(paged, { after })).sent[0]?.text).toContain('n1.dateKey > $p0after');
  });
});
