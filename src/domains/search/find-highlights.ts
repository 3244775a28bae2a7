import { findMatch } from './find-match.js';
import type { Place } from './match.js';
import type { SearchQuestion } from './search-question.js';
import type { SearchedField, SearchedText } from './searched-texts.js';

/** Where a stored text answers a search, in its own UTF-16 units. */
export interface Highlight {
  readonly field: SearchedField;
  readonly text: string;
  readonly ranges: readonly Place[];
}

/** In each text that answers: the whole where it stands in one piece, else the terms, else the parts. */
export function findHighlights({ wholes, terms, parts }: SearchQuestion, texts: readonly SearchedText[]): Highlight[] {
  const inEach = (...levels: readonly (readonly string[])[]) =>
    texts.flatMap((text) => {
      const ranges = levels.map((sought) => rangesOf(sought, text)).find((found) => found.length > 0);
      return ranges ? [{ field: text.field, text: text.text, ranges }] : [];
    });
  const full = inEach(
    wholes,
    terms.map(({ text }) => text),
  );
  return full.length > 0 ? full : inEach(parts.map(({ text }) => text));
}

function rangesOf(sought: readonly string[], text: SearchedText): Place[] {
  const places = sought.flatMap((one) => findMatch(one, text)?.places ?? []);
  return joinPlaces(places.map((place) => toOriginal(place, text)));
}

function toOriginal({ start, end }: Place, { folded: { starts, ends } }: SearchedText): Place {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** Places that touch or overlap are one. */
function joinPlaces(places: readonly Place[]): Place[] {
  const joined: Place[] = [];
  for (const place of [...places].sort((left, right) => left.start - right.start || left.end - right.end)) {
    const last = joined.at(-1);
    if (last && place.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
    } else joined.push(place);
  }
  return joined;
}
