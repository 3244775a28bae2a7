import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { packageData } from './package-data.js';

export interface JarList {
  /** File name to sha256, as committed. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Version of Neo4j, from the name of its main jar. */
  readonly neo4jVersion: string;
  /** Differs between any two lists: names the cache folder, so that two releases of xielian share a cache in peace. */
  readonly id: string;
}

export async function readJarList(file: string = packageData.jarList): Promise<JarList> {
  const text = await readFile(file, 'utf8');
  const rows = text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm);
  const hashes = new Map(Array.from(rows, ([, hash = '', name = '']) => [name, hash]));
  const mainJar = [...hashes.keys()].find((name) => /^neo4j-\d[\d.]*\.jar$/.test(name));
  if (mainJar === undefined) throw new Error(`${file} lists no neo4j-VERSION.jar.`);
  const neo4jVersion = mainJar.slice('neo4j-'.length, -'.jar'.length);
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { hashes, neo4jVersion, id: `neo4j-${neo4jVersion}-${digest}` };
}
