import { CELL_DELIMITER, type CellType, type CellValue, renderCell, typeOfCell } from './render-cell.js';

type ColumnType = CellType | `${CellType}[]`;

/**
 * The columns of one file, found while its rows are written: a property that was never seen before is one more column at
 * the end, and rows before it are shorter, which the importer reads as no value. So no list of properties can be forgotten.
 */
export class ColumnTable {
  readonly #places = new Map<string, number>();
  readonly #types: ColumnType[] = [];
  readonly #row: string[] = [];

  /** The cells of a row, without those after its last value. */
  renderRow(properties: Readonly<Record<string, CellValue | undefined>>): string {
    const row = this.#row;
    row.length = 0;
    for (const name in properties) {
      const value = properties[name];
      if (value !== undefined) row[this.#placeOf(name, value)] = renderCell(value);
    }
    return row.join(CELL_DELIMITER);
  }

  /** `name:string`, `confidence:double`, `roles:string[]`. */
  renderHeader(): string[] {
    return [...this.#places].map(([name, place]) => `${name}:${this.#types[place]}`);
  }

  #placeOf(name: string, value: CellValue): number {
    const place = this.#places.get(name) ?? this.#places.size;
    this.#places.set(name, place);
    const known = this.#types[place];
    // An empty list says nothing of its entries.
    if (known === 'double' || (known !== undefined && Array.isArray(value) && value.length === 0)) return place;
    const type = typeOfCell(value);
    if (type !== known) this.#types[place] = known === undefined ? type : widen(name, known, type);
    return place;
  }
}

/** Whole numbers among fractions are fractions; anything else that differs is a fault of the model. */
function widen(name: string, known: ColumnType, other: ColumnType): ColumnType {
  const types = new Set([known, other]);
  if (types.has('long') && types.has('double')) return 'double';
  if (types.has('long[]') && types.has('double[]')) return 'double[]';
  throw new Error(`"${name}" is ${known} in one node and ${other} in another`);
}
