import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageFolder } from '../../../src/config.js';
import { createSchema } from '../../../src/query/create-schema.js';
import { createPlannedExecutor } from '../../../src/query/planned/planned-executor.js';
import { createQueryContext } from '../../../src/query/query-context.js';
import { readSchema } from '../../../src/query/read-schema.js';
import { openWorld, type World } from '../../support/open-world.js';

const ROOTS = [
  `{ documents(first: 3, orderBy: NEWEST_FIRST, filter: { issuedBy: { name: ["辽宁省科学技术协会"] } }) { totalCount nodes { number title issuers { name } } } }`,
  `{ documents(first: 3, filter: { from: "2020-02-01", to: "2020-02-28" }) { totalCount nodes { number writtenOn printedOn } pageInfo { hasNextPage endCursor } } }`,
  `{ actions(first: 3, orderBy: NEWEST_FIRST, filter: { from: "2020-02-01", to: "2020-02-20" }) { totalCount nodes { summary on { earliest latest } } } }`,
  `{ directives(first: 5, filter: { assignment: { organization: { name: ["中国心理学会"] } } }) { totalCount nodes { title document { number } } } }`,
  `{ timeline(filter: { from: "2020-02-01" }) { events(first: 4) { totalCount nodes { kind on { earliest latest } subject { __typename ... on Document { number } ... on Action { summary } } } } undated(first: 2) { totalCount nodes { id kind } } } }`,
  `{ organizations(first: 2, filter: { kind: [NATIONAL_SOCIETY] }) { edges { cursor node { id name basis evidence(first: 1) { totalCount nodes { start quoteAvailable verified quote field } } } } } rosters(first: 5) { nodes { title entries(first: 2) { nodes { organization { name } } } } } }`,
  `{ responseLedger(for: { document: { number: "国科协发〔2020〕16号" } }, first: 4, states: [UNKNOWN], orderBy: NAME) { ... on ResponseLedger { complete totals { state bodies { min max } } coverage { rule laterReports searched { verdict } } rows { totalCount edges { cursor node { state recipient { ... on Organization { name } } } } pageInfo { hasNextPage } } } } }`,
  `{ document(by: { number: "辽科协发〔2020〕3号" }) { ... on Document { cascade(first: 1000) { totalCount nodes { number carriedFrom { number } issuers { name } } } } } }`,
];

let world: World;
let schema: GraphQLSchema;

beforeAll(async () => {
  world = await openWorld();
  schema = createSchema(await readSchema(join(packageFolder, 'schema')));
});
afterAll(() => world.close());

test.each(ROOTS)('both executors answer alike: %s', async (query) => {
  const document = parse(query);
  const texts: string[] = [];
  const contextValue = () =>
    createQueryContext({
      read: (statement, parameters) => {
        texts.push(statement);
        return world.database.read(statement, parameters);
      },
      readSource: async () => null,
    });
  const stepwise = await execute({ schema, document, contextValue: contextValue() });
  const steps = texts.splice(0).length;
  const planned = await createPlannedExecutor(schema)({ document, contextValue: contextValue() });
  console.log(steps, texts.length, JSON.stringify(stepwise).slice(0, 300));
  if (process.env.SHOW) console.log(texts.join('\n\n'));
  expect(JSON.stringify(planned)).toBe(JSON.stringify(stepwise));
});

test.each(['H01', 'H02', 'H06', 'H08', 'H12', 'H13', 'H17', 'H19', 'H20', 'H24', 'ledger'])(
  'both executors answer %s byte for byte alike',
  async (name) => {
    const document = parse(await readFile(join(packageFolder, 'questions', `${name}.graphql`), 'utf8'));
    const texts: string[] = [];
    const contextValue = () =>
      createQueryContext({
        read: (statement, parameters) => {
          texts.push(statement);
          return world.database.read(statement, parameters);
        },
        readSource: async () => null,
      });
    const stepwise = await execute({ schema, document, contextValue: contextValue() });
    const steps = texts.splice(0).length;
    const planned = await createPlannedExecutor(schema)({ document, contextValue: contextValue() });
    console.log(name, steps, texts.length);
    if (process.env.SHOW) console.log(texts.join('\n\n'));
    expect(JSON.stringify(planned)).toBe(JSON.stringify(stepwise));
  },
);
