import type { FoldedText } from '../../lib/fold-text.js';

/** How letters stand in a text: as they are, shortened, or as the pinyin of its characters. */
export type MatchManner = 'WRITTEN' | 'ABBREVIATED' | 'PINYIN' | 'INITIALS';
export type MatchExtent = 'WHOLE' | 'BEGINNING' | 'INSIDE';

/** A place in a folded text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** How a text answers to what is searched for. */
export interface Match {
  readonly manner: MatchManner;
  readonly extent: MatchExtent;
  /** Every place where it answers. */
  readonly places: readonly Place[];
  /** How much of the text the first of them is, from 0 to 1. */
  readonly share: number;
}

export function toMatch(manner: MatchManner, places: readonly [Place, ...Place[]], { text }: FoldedText): Match {
  const [{ start, end }] = places;
  const extent = start > 0 ? 'INSIDE' : end === text.length ? 'WHOLE' : 'BEGINNING';
  return { manner, extent, places, share: (end - start) / text.length };
}

export function hasPlaces(places: readonly Place[]): places is readonly [Place, ...Place[]] {
  return places.length > 0;
}
