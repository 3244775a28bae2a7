/** Takes one value out of a row. */
export type Cell = (row: readonly unknown[]) => unknown;

/** What a row holds, as Cypher expressions in the order of its values; one asked for twice is read once. */
export class Columns {
  readonly expressions: string[] = [];
  /** Clauses that bind more variables for a row; undefined where whoever reads the rows has no place for them. */
  readonly joins: string[] | undefined;

  constructor({ joins }: { readonly joins?: string[] } = {}) {
    this.joins = joins;
  }

  add(expression: string): Cell {
    const known = this.expressions.indexOf(expression);
    const index = known >= 0 ? known : this.expressions.push(expression) - 1;
    return (row) => row[index];
  }

  /** As one positional list. */
  render(): string {
    return `[${this.expressions.join(', ')}]`;
  }

  /** As the one row of a whole statement. */
  renderReturn(): string {
    const { expressions } = this;
    return `RETURN ${expressions.length === 0 ? 'null' : expressions.map((one, index) => `${one} AS c${index}`).join(',\n  ')}`;
  }
}

/** What the row of one of several possible types holds; where it stands is decided when all types are known. */
export class TypeColumns {
  readonly places = new Map<string, { cell: Cell }>();

  add(expression: string): Cell {
    const place = this.places.get(expression) ?? { cell: unplaced };
    this.places.set(expression, place);
    return (row) => place.cell(row);
  }

  place(expression: string, cell: Cell): void {
    const place = this.places.get(expression);
    if (place) place.cell = cell;
  }
}

function unplaced(): never {
  throw new Error('a column was read before it had a place');
}
