import type { Place } from '../domains/name/places.js';

/** A place in the tree: its association, which societies and units of the place stand under. */
export interface Seat {
  readonly place: Pick<Place, 'name' | 'short' | 'code'>;
  /** What stands for the place in the numbers of its bodies' documents. */
  readonly letter: string;
  readonly association: number;
}
