import type { PageRequest } from '../page-arguments.js';

export type Variables = Readonly<Record<string, unknown>>;

/** What the arguments of one field come to in one run. */
export interface Slot {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly page?: PageRequest;
}

/** Makes what a field's arguments come to from the variables of a run; throws where they are wrong. */
export type Bind = (variables: Variables) => Slot;

/** Names and parameters of one statement. Equal shapes of questions give equal names, and so equal texts. */
export class StatementBuilder {
  readonly #binds: Bind[] = [];
  #variables = 0;
  readonly #given: Variables;

  constructor(given: Variables) {
    this.#given = given;
  }

  /** Scopes of subqueries refuse a variable that is taken outside, so every one is new in the whole text. */
  newVariable(): string {
    this.#variables += 1;
    return `n${this.#variables}`;
  }

  /** A place for the arguments of a field. `make` gets a prefix for its parameters that no other has. */
  addSlot<Bound extends Slot>(make: (variables: Variables, prefix: string) => Bound): { index: number; slot: Bound } {
    const index = this.#binds.length;
    const prefix = `p${index}`;
    this.#binds.push((variables) => make(variables, prefix));
    return { index, slot: make(this.#given, prefix) };
  }

  /** What all arguments come to with the values of one run. */
  bind(variables: Variables): Slot[] {
    return this.#binds.map((bind) => bind(variables));
  }
}
