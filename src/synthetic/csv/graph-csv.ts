import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../evidence/sha256.js';
import type { GraphNode } from '../../load/graph-node.js';
import { CsvFile } from './csv-file.js';
import { NodeNumbers } from './node-numbers.js';
import { CELL_DELIMITER } from './render-cell.js';

/** A file of rows, and the one with their header. */
export interface WrittenFile {
  readonly file: string;
  readonly header: string;
  /** Labels of the nodes, or the type of the relationships. */
  readonly means: string;
  readonly rows: number;
}

export interface WrittenGraph {
  readonly nodes: readonly WrittenFile[];
  readonly relationships: readonly WrittenFile[];
}

/** A graph on its way into the files that `neo4j-admin database import full` reads. */
export class GraphCsv {
  readonly #folder: string;
  readonly #nodes = new Map<string, CsvFile>();
  readonly #relationships = new Map<string, CsvFile>();
  readonly #numbers = new NodeNumbers();

  constructor(folder: string) {
    this.#folder = folder;
    for (const part of ['nodes', 'relationships']) mkdirSync(join(folder, part), { recursive: true });
  }

  write(node: GraphNode): void {
    const { id, labels, properties, relationships } = node;
    const number = this.#numbers.write(id);
    this.#nodeFile(labels).write(`${number}${CELL_DELIMITER}${id}`, properties);
    for (const { type, to, properties: said = {} } of relationships) {
      this.#relationshipFile(type).write(`${number}${CELL_DELIMITER}${this.#numbers.name(to)}`, said);
    }
  }

  /** What was written so far and is not shared will not be named again. */
  endFamily(): void {
    this.#numbers.endFamily();
  }

  /** Of all that was written so far: equal for equal worlds. */
  hash(): string {
    return sha256(
      [...this.#nodes, ...this.#relationships]
        .map(([name, file]) => `${name} ${file.hash()}`)
        .sort()
        .join('\n'),
    );
  }

  close(): WrittenGraph {
    const missing = this.#numbers.listMissing();
    if (missing.length > 0)
      throw new Error(`${missing.length} nodes are pointed at and not there, such as ${missing[0]}`);
    const close = (part: string, files: ReadonlyMap<string, CsvFile>) =>
      [...files].map(([means, file]): WrittenFile => {
        file.close();
        return { file: `${part}/${file.name}.csv`, header: `${part}/${file.name}.header.csv`, means, rows: file.rows };
      });
    return { nodes: close('nodes', this.#nodes), relationships: close('relationships', this.#relationships) };
  }

  #nodeFile(labels: readonly string[]): CsvFile {
    const key = ['Node', ...labels].join(':');
    const known = this.#nodes.get(key);
    if (known) return known;
    const file = new CsvFile(join(this.#folder, 'nodes'), labels.at(-1) ?? '', [':ID', 'id:string']);
    this.#nodes.set(key, file);
    return file;
  }

  #relationshipFile(type: string): CsvFile {
    const known = this.#relationships.get(type);
    if (known) return known;
    const file = new CsvFile(join(this.#folder, 'relationships'), type, [':START_ID', ':END_ID']);
    this.#relationships.set(type, file);
    return file;
  }
}
