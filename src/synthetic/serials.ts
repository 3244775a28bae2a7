/** Years that documents of a world can bear: those of issue, and those that what follows may take. */
const FIRST_YEAR = 2019;
const YEARS = 8;

/** Numbers documents for each issuer and year, as registries do. */
export class Serials {
  readonly #last: Uint16Array;

  constructor(bodies: number) {
    this.#last = new Uint16Array(bodies * YEARS);
  }

  next(issuer: number, year: number): number {
    const cell = issuer * YEARS + Math.min(year - FIRST_YEAR, YEARS - 1);
    const serial = (this.#last[cell] ?? 0) + 1;
    this.#last[cell] = serial;
    return serial;
  }
}
