import { join, resolve } from 'node:path';

export interface InstanceFiles {
  readonly dataFolder: string;
  /** What Neo4j calls its home: configuration, store and logs. */
  readonly home: string;
  readonly configuration: string;
  readonly initialUser: string;
  /** What Neo4j and Java print; begins anew at each start. */
  readonly log: string;
  readonly password: string;
  /** Port and token of the running supervisor; only there while one can be joined. */
  readonly state: string;
  readonly supervisorLog: string;
}

/** Where an embedded Neo4j keeps what inside its data folder. */
export function instanceFiles(dataFolder: string): InstanceFiles {
  const folder = resolve(dataFolder);
  const home = join(folder, 'neo4j');
  return {
    dataFolder: folder,
    home,
    configuration: join(home, 'conf', 'neo4j.conf'),
    initialUser: join(home, 'data', 'dbms', 'auth.ini'),
    log: join(home, 'logs', 'console.log'),
    password: join(folder, 'password'),
    state: join(folder, 'supervisor.json'),
    supervisorLog: join(folder, 'supervisor.log'),
  };
}
