import { createHash } from 'node:crypto';
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ColumnTable } from './column-table.js';
import { CELL_DELIMITER, type CellValue } from './render-cell.js';

const BUFFERED = 1 << 18;

/** Rows of one label or relationship type, and the header that is known when the last of them is written. */
export class CsvFile {
  readonly name: string;
  rows = 0;
  readonly #folder: string;
  readonly #fixed: readonly string[];
  readonly #columns = new ColumnTable();
  readonly #hash = createHash('sha256');
  readonly #descriptor: number;
  #buffer = '';

  /** `fixed` are the columns that every row begins with. */
  constructor(folder: string, name: string, fixed: readonly string[]) {
    this.name = name;
    this.#folder = folder;
    this.#fixed = fixed;
    this.#descriptor = openSync(join(folder, `${name}.csv`), 'w');
  }

  write(fixed: string, properties: Readonly<Record<string, CellValue | undefined>>): void {
    this.rows += 1;
    const row = this.#columns.renderRow(properties);
    this.#buffer += row === '' ? `${fixed}\n` : `${fixed}${CELL_DELIMITER}${row}\n`;
    if (this.#buffer.length >= BUFFERED) this.#flush();
  }

  /** Of all rows so far and the header that they have. */
  hash(): string {
    this.#flush();
    return this.#hash.copy().update(this.#renderHeader()).digest('hex');
  }

  close(): void {
    this.#flush();
    closeSync(this.#descriptor);
    writeFileSync(join(this.#folder, `${this.name}.header.csv`), `${this.#renderHeader()}\n`);
  }

  #renderHeader(): string {
    return [...this.#fixed, ...this.#columns.renderHeader()].join(CELL_DELIMITER);
  }

  #flush(): void {
    const bytes = Buffer.from(this.#buffer);
    this.#hash.update(bytes);
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#descriptor, bytes, written);
    this.#buffer = '';
  }
}
