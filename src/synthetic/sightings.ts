import type { Evidence } from '../domains/fact/fact.js';

/** Words of a document that name a body. */
export interface Sighting {
  readonly evidence: Evidence;
  readonly claimant: string;
}

const NONE: readonly Sighting[] = [];

/** Which documents name which bodies. Only reports that say that they are complete name any, so there are few. */
export class Sightings {
  readonly #byBody = new Map<number, Sighting[]>();

  add(body: number, sighting: Sighting): void {
    const known = this.#byBody.get(body);
    if (known) known.push(sighting);
    else this.#byBody.set(body, [sighting]);
  }

  of(body: number): readonly Sighting[] {
    return this.#byBody.get(body) ?? NONE;
  }
}
