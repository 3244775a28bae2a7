import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWorld, type World } from '../../support/open-world.js';
import { profileStatement } from '../../support/profile-statement.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('the profile of a statement', () => {
  it('counts the hits of a look-up by id and names the index that it starts from', async () => {
    const statement = 'CYPHER 5\nMATCH (node:Node {id: $id})\nRETURN node.name';
    const [[id]] = (await world.database.read('MATCH (node:Organization) RETURN node.id LIMIT 1')) as [[string]];
    const profile = await profileStatement(inject('neo4j'), statement, { id });
    expect(profile.operators.map(({ name }) => name)).toEqual(['ProduceResults', 'Projection', 'NodeUniqueIndexSeek']);
    expect(profile.operators.at(-1)?.details).toContain('Node(id)');
    expect({ dbHits: profile.dbHits, rows: profile.rows }).toEqual({ dbHits: 3, rows: 1 });
  });

  it('shows a scan of all nodes', async () => {
    const { operators } = await profileStatement(inject('neo4j'), 'MATCH (node) RETURN count(node.id)');
    expect(operators.at(-1)?.name).toBe('AllNodesScan');
  });
});
