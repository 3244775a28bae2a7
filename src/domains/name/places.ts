import { DIVISIONS } from './divisions.js';

export interface Place {
  /** GB/T 2260 code; absent for the production corps and for places known only from a body's name. */
  readonly code?: string;
  readonly name: string;
  /** Without its rank: 江苏, 恩施. */
  readonly short: string;
  /** One-character names: 苏. */
  readonly letters: readonly string[];
  readonly level: 'PROVINCE' | 'PREFECTURE' | 'COUNTY';
}

const NATIONAL_CODE_TAIL = /0000$/u;
const RANK = /(?:市|地区|盟|州|县|区|旗)$/u;

function parseDivisions(table: string): Place[] {
  let province = '';
  return table.split('\n').flatMap((line) => {
    if (line.startsWith('  '))
      return line
        .trim()
        .split(' ')
        .map((cell) => toPrefecture(province, cell));
    const [code = '', name = '', short = '', letters = ''] = line.split(' ');
    if (name === '') return [];
    province = code.slice(0, 2);
    return [{ ...(code === '-' ? {} : { code }), name, short, letters: [...letters], level: 'PROVINCE' as const }];
  });
}

/** `28恩施土家族苗族自治州/恩施`. */
function toPrefecture(province: string, cell: string): Place {
  const [name = '', short = name.replace(/(?:市|地区)$/u, '')] = cell.slice(2).split('/');
  return { code: `${province}${cell.slice(0, 2)}00`, name, short, letters: [], level: 'PREFECTURE' };
}

const PLACES: readonly Place[] = parseDivisions(DIVISIONS);
const BY_CODE = new Map(PLACES.map((place) => [place.code, place]));

const BY_WORD = new Map<string, Place[]>();
for (const place of PLACES) {
  for (const word of new Set([place.name, place.short, ...place.letters])) {
    BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), place]);
  }
}
const LONGEST_WORD = Math.max(...[...BY_WORD.keys()].map((word) => word.length));

export function listProvinces(): readonly Place[] {
  return PLACES.filter(({ level }) => level === 'PROVINCE');
}

export function listPrefectures(province: Place): readonly Place[] {
  const start = province.code?.slice(0, 2);
  return PLACES.filter(({ code, level }) => level === 'PREFECTURE' && code?.slice(0, 2) === start);
}

export function listPlaces(): readonly Place[] {
  return PLACES;
}

/** The place with a code and those that it lies in, nearest first; empty for a code that the table does not have. */
export function placesAt(code: string): Place[] {
  const codes = new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]);
  return [...codes].flatMap((known) => BY_CODE.get(known) ?? []);
}

/** The place that a body's name begins with: all that is known of counties, and of places that the table lacks. */
export function placeInName(name: string, code: string | undefined): Place | undefined {
  const found = /^(\p{Script=Han}{2,12}?(?:省|自治区|自治州|地区|市|盟|县|区|旗))\p{Script=Han}{2,}$/u.exec(name)?.[1];
  if (found === undefined) return undefined;
  const level =
    code !== undefined && NATIONAL_CODE_TAIL.test(code) ? 'PROVINCE' : code?.endsWith('00') ? 'PREFECTURE' : 'COUNTY';
  return {
    ...(code === undefined ? {} : { code }),
    name: found,
    short: found.replace(/(?:省|自治区)$/u, '').replace(RANK, ''),
    letters: [],
    level,
  };
}

export interface PlaceAtStart {
  readonly place: Place;
  /** The word for the place, as it stands. */
  readonly word: string;
  readonly rest: string;
}

/** Every way in which a text begins with a place of the table, or with one of the others given. */
export function placesAtStart(text: string, others: readonly Place[]): PlaceAtStart[] {
  const found: PlaceAtStart[] = [];
  const longest = Math.max(LONGEST_WORD, ...others.map(({ name }) => name.length));
  for (let length = 1; length < text.length && length <= longest; length += 1) {
    const word = text.slice(0, length);
    const rest = text.slice(length);
    for (const place of BY_WORD.get(word) ?? []) found.push({ place, word, rest });
    for (const place of others) {
      if (!PLACES.includes(place) && [place.name, place.short].includes(word)) found.push({ place, word, rest });
    }
  }
  return found;
}
