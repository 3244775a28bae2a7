/** Types of nodes that families point at which did not write them. */
const SHARED = new Set(['Organization', 'Roster', 'RosterEntry', 'Initiative', 'Source']);

/**
 * Numbers by which relationships name their ends in the CSV: an importer finds a number faster than a text. What only one
 * family names is forgotten with it, so that memory does not grow with the world.
 */
export class NodeNumbers {
  readonly #kept = new Map<string, number>();
  readonly #ofFamily = new Map<string, number>();
  /** Named, but not written yet. */
  readonly #awaited = new Set<string>();
  #last = 0;

  /** The number of a node that is being written. */
  write(id: string): number {
    const number = this.#find(id) ?? this.#give(id);
    this.#awaited.delete(id);
    return number;
  }

  /** The number of a node that something points at. */
  name(id: string): number {
    const known = this.#find(id);
    if (known !== undefined) return known;
    this.#awaited.add(id);
    return this.#give(id);
  }

  endFamily(): void {
    for (const id of this.#awaited) {
      const number = this.#ofFamily.get(id);
      if (number !== undefined) this.#kept.set(id, number);
    }
    this.#ofFamily.clear();
  }

  /** Ends that nobody wrote. */
  listMissing(): string[] {
    return [...this.#awaited];
  }

  #find(id: string): number | undefined {
    return this.#ofFamily.get(id) ?? this.#kept.get(id);
  }

  #give(id: string): number {
    this.#last += 1;
    const isShared = SHARED.has(id.slice(0, id.indexOf('.')));
    (isShared ? this.#kept : this.#ofFamily).set(id, this.#last);
    return this.#last;
  }
}
