import type { Java } from './find-java.js';

/** CSV files, each with the one that holds its header. */
export interface ImportFile {
  /** Absolute. */
  readonly file: string;
  readonly header: string;
  /** Labels joined by `:`, or the relationship type. */
  readonly means: string;
}

export interface ImportFiles {
  readonly nodes: readonly ImportFile[];
  readonly relationships: readonly ImportFile[];
  readonly cellDelimiter: string;
  readonly listDelimiter: string;
}

/** Neo4j's own importer, in a Java of its own: it writes a store from nothing and needs no server. */
export function renderImportCommand(java: Java, jarFolder: string, home: string, files: ImportFiles): string[] {
  const list = (option: string, parts: readonly ImportFile[]) =>
    parts.map(({ means, header, file }) => `--${option}=${means}=${header},${file}`);
  return [
    // The room of the environment is the shell's: only the home of this one process is named.
    '/usr/bin/env',
    `NEO4J_HOME=${home}`,
    `NEO4J_CONF=${home}/conf`,
    java.path,
    '-Xmx1g',
    '-XX:+UseParallelGC',
    '-Dfile.encoding=UTF-8',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-cp',
    `${jarFolder}/*`,
    'org.neo4j.server.startup.Neo4jAdminCommand',
    'database',
    'import',
    'full',
    // Before the lists: they would take it for a file.
    'neo4j',
    // Numbers are found faster than texts, and the files hold them for nothing else.
    '--id-type=integer',
    `--delimiter=${toUnicode(files.cellDelimiter)}`,
    `--array-delimiter=${toUnicode(files.listDelimiter)}`,
    '--bad-tolerance=0',
    `--report-file=${home}/import.report`,
    ...list('nodes', files.nodes),
    ...list('relationships', files.relationships),
  ];
}

function toUnicode(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
