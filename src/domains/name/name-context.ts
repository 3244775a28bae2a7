import { type Place, placeInName, placesAt } from './places.js';

/** A body as the rules on names need it. */
export interface NamedBody {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly level?: string | undefined;
  readonly region?: string | undefined;
}

/** What is known of the text in which a name stands. */
export interface NameContext {
  /** GB/T 2260 code of the place that the text speaks from. */
  readonly code?: string | undefined;
  /** That place and those that it lies in, nearest first. */
  readonly places: readonly Place[];
  /** Whether the text speaks for the whole country. */
  readonly national: boolean;
  /** Who speaks: 本会. */
  readonly speakers: readonly NamedBody[];
  /** What the speakers are parts of. */
  readonly parents: readonly NamedBody[];
  readonly document?: string | undefined;
  readonly on?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
}

export interface ContextClues {
  readonly place?: string | undefined;
  readonly speakers?: readonly NamedBody[];
  readonly parents?: readonly NamedBody[];
  /** Places whose forms the document uses: what is known of a document that nobody is said to have issued. */
  readonly documentPlaces?: readonly string[];
  readonly document?: string | undefined;
  readonly on?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
}

const NATIONAL_KINDS = new Set(['NATIONAL_ASSOCIATION', 'NATIONAL_SOCIETY']);

/** A place that is given goes before that of the speakers, and theirs before the one whose forms the document uses. */
export function createNameContext({
  place,
  speakers = [],
  parents = [],
  documentPlaces = [],
  document,
  on,
  kinds,
}: ContextClues): NameContext {
  const bodies = [...speakers, ...parents];
  const regions = new Set(bodies.flatMap(({ region }) => region ?? []));
  const speaksForAll = speakers.some(({ level, region }) => level === 'NATIONAL' && region === undefined);
  const [ofSpeakers] = regions.size === 1 ? regions : [];
  const [ofDocument] = documentPlaces.length === 1 && bodies.length === 0 ? documentPlaces : [];
  const code = place ?? ofSpeakers ?? ofDocument;
  return {
    code,
    places: code === undefined ? [] : withPlaceOfSpeakers(placesAt(code), code, bodies),
    national:
      speaksForAll || (kinds !== undefined && kinds.length > 0 && kinds.every((kind) => NATIONAL_KINDS.has(kind))),
    speakers,
    parents,
    document,
    on,
    kinds,
  };
}

/** Counties and invented places stand in no table, but in the names of the bodies that speak from there. */
function withPlaceOfSpeakers(known: readonly Place[], code: string, bodies: readonly NamedBody[]): readonly Place[] {
  if (known.some((place) => place.code === code)) return known;
  const speaker = bodies.find(({ region, name }) => region === code && placeInName(name, code) !== undefined);
  const place = speaker && placeInName(speaker.name, code);
  return place ? [place, ...known] : known;
}
