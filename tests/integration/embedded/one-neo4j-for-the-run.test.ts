import { expect, inject, test } from 'vitest';
import { connectDatabase } from '../../../src/graph/connect-database.js';

test('the Neo4j of the run is the version that production uses, Community, and answers', async () => {
  const database = connectDatabase(inject('neo4j'));
  const statement =
    "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions, edition";
  expect(await database.read(statement)).toEqual([[['5.26.30'], 'community']]);
  await database.close();
});
