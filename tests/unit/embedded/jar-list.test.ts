import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readJarList } from '../../../src/embedded/jar-list.js';
import { packageData } from '../../../src/embedded/package-data.js';

test('the committed list, the pom and compose.yaml name one version of Neo4j', async () => {
  const list = await readJarList();
  const pom = await readFile(packageData.pom, 'utf8');
  const compose = parse(await readFile('compose.yaml', 'utf8'));
  expect(pom).toContain(`<artifactId>neo4j</artifactId>\n      <version>${list.neo4jVersion}</version>`);
  expect(compose.services.neo4j.image).toBe(`neo4j:${list.neo4jVersion}-community`);
});

test('the committed list holds every jar once', async () => {
  const { hashes, id } = await readJarList();
  const lines = (await readFile(packageData.jarList, 'utf8')).trim().split('\n');
  expect(hashes.size).toBe(lines.length);
  expect(id).toMatch(/^neo4j-5\.26\.30-[0-9a-f]{8}$/);
});

test('compose.yaml publishes Bolt on loopback only', async () => {
  const compose = parse(await readFile('compose.yaml', 'utf8'));
  expect(compose.services.neo4j.ports).toEqual(['127.0.0.1:7687:7687']);
});
