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

let world: World;
let schema: GraphQLSchema;

beforeAll(async () => {
  world = await openWorld();
  schema = createSchema(await readSchema(join(packageFolder, 'schema')));
});
afterAll(() => world.close());

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
