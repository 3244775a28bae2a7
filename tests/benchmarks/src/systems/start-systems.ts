import { resolve } from 'node:path';
import { startDriverSystem } from './driver-system.js';
import { startHttpSystem } from './http-system.js';
import { type Settings, toEnvironment } from './settings.js';
import type { System, SystemName } from './system.js';

const packageFolder = resolve(import.meta.dirname, '../../../..');
const serveFolder = resolve(import.meta.dirname, '../serve');

/** Starts each system in a process of its own, one after the other. */
export async function startSystems(names: readonly SystemName[], settings: Settings): Promise<System[]> {
  const systems: System[] = [];
  try {
    for (const name of names) systems.push(await startSystem(name, settings));
    return systems;
  } catch (error) {
    for (const system of systems) await system.close();
    throw error;
  }
}

/** With flags for node, before the script. */
export function startSystem(name: SystemName, settings: Settings, flags: readonly string[] = []): Promise<System> {
  const environment = toEnvironment(settings);
  switch (name) {
    case 'driver':
      return startDriverSystem(name, 'best.cypher', settings);
    case 'plain':
      return startDriverSystem(name, 'plain.cypher', settings);
    case 'http':
      return startHttpSystem({ name, args: [...flags, resolve(serveFolder, 'http.js')], environment });
    case 'xielian':
      return startHttpSystem({
        name,
        args: [...flags, resolve(packageFolder, 'dist/main.js'), 'serve'],
        environment: toServerEnvironment(settings),
      });
    case 'dataloader':
      return startHttpSystem({ name, args: [...flags, resolve(serveFolder, 'dataloader.js')], environment });
    case 'neo4jGraphql':
      return startHttpSystem({
        name,
        args: [...flags, resolve(serveFolder, 'neo4j-graphql.js')],
        environment,
        documentFile: 'neo4j-graphql.graphql',
      });
  }
}

/** The server as shipped, on this database; nothing else is set, so it logs as it always does. */
function toServerEnvironment({ address: { uri, user, password, database } }: Settings): Record<string, string> {
  return {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    XIELIAN_PORT: '0',
  };
}
