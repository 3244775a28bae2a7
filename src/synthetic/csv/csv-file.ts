import { createHash } from 'node:crypto';
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ColumnTable } from './column-table.js';
import { CELL_DELIMITER, type CellValue } from './render-cell.js';

/** There are many files, so each has a small buffer; it is made once, for texts that are put together leave much behind. */
const BUFFERED = 1 << 16;
/** What one UTF-16 unit takes at most. */
const BYTES_PER_UNIT = 3;

/** Rows of one label or relationship type, and the header that is known when the last of them is written. */
export class CsvFile {
  readonly name: string;
  rows = 0;
  readonly #folder: string;
  readonly #fixed: readonly string[];
  readonly #columns = new ColumnTable();
  readonly #hash = createHash('sha256');
  readonly #descriptor: number;
  readonly #buffer = Buffer.allocUnsafe(BUFFERED);
  #used = 0;

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
    this.#append(row === '' ? `${fixed}\n` : `${fixed}${CELL_DELIMITER}${row}\n`);
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

  #append(line: string): void {
    const most = line.length * BYTES_PER_UNIT;
    if (this.#used + most > BUFFERED) this.#flush();
    if (most > BUFFERED) this.#put(Buffer.from(line));
    else this.#used += this.#buffer.write(line, this.#used);
  }

  #flush(): void {
    this.#put(this.#buffer.subarray(0, this.#used));
    this.#used = 0;
  }

  #put(bytes: Buffer): void {
    this.#hash.update(bytes);
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#descriptor, bytes, written);
  }
}
