import { expandAbbreviations } from './abbreviations.js';
import type { NameContext } from './name-context.js';
import { EXPANSION_FACTOR, type NameForm } from './name-form.js';
import { listPlaces, listPrefectures, type Place, placesAtStart } from './places.js';

const RELATIVE = /^(?:我|本|全)?(省|自治区|市|州|盟|地区|县|区|旗)(.+)$/u;

/** Weights of a place's word: its full name says the most. */
const FULL_NAME = 0.97;
const SHORT_NAME = 0.93;
const ONE_LETTER = 0.85;
const IN_CONTEXT = 0.95;
/** The place that a nearer one lies in may be meant too: 市 in a county-level city. */
const AROUND = 0.5;
const ANY_PLACE = 0.4;

/** 陕西科协, 陕西省科协, 苏科协: the text names a place itself. */
export function formsOfNamedPlace(text: string, { places }: NameContext): NameForm[] {
  return placesAtStart(text, places).flatMap(({ place, word, rest }) => {
    const weight = word === place.name ? FULL_NAME : word === place.short ? SHORT_NAME : ONE_LETTER;
    const reasons = word === place.name ? [] : [`“${word}” is short for ${place.name}.`];
    return formsAt(place, rest, { how: 'ABBREVIATION', weight, reasons });
  });
}

/** 省科协, 市委: which place is meant, only the context says. */
export function formsOfRelativePlace(text: string, context: NameContext): NameForm[] {
  const [, rank = '', rest = ''] = RELATIVE.exec(text) ?? [];
  if (rest === '') return [];
  return placesOfRank(rank, context).flatMap(({ place, weight, reason }) =>
    formsAt(place, rest, { how: 'RELATIVE', weight, reasons: [reason] }),
  );
}

export function namesRelativePlace(text: string): boolean {
  return RELATIVE.test(text);
}

interface MeantPlace {
  readonly place: Place;
  readonly weight: number;
  readonly reason: string;
}

function placesOfRank(rank: string, { code, places }: NameContext): MeantPlace[] {
  const fitting = places.filter(({ name }) => name.endsWith(rank));
  if (fitting.length > 0) {
    return fitting.map((place, index) => ({
      place,
      weight: index === 0 ? IN_CONTEXT : AROUND,
      reason: `“${rank}” means ${place.name} in this context.`,
    }));
  }
  const [province] = places.slice(-1);
  const anyOf = (all: readonly Place[], where: string) =>
    all
      .filter(({ name }) => name.endsWith(rank))
      .map((place) => ({ place, weight: ANY_PLACE, reason: `Nothing says which ${rank}${where} is meant.` }));
  if (province?.level === 'PROVINCE') return anyOf(listPrefectures(province), ` of ${province.name}`);
  return code === undefined ? anyOf(listPlaces(), '') : [];
}

type Reading = Pick<NameForm, 'how' | 'weight' | 'reasons'>;

/** What a body may be called whose name is a place and a rest: with the place's full name or its short one. */
export function formsAt(place: Place, rest: string, { how, weight, reasons }: Reading): NameForm[] {
  return namesOfRest(rest).flatMap(({ head, tail, reasons: more }) =>
    [place.name, place.short].map((name, index) => ({
      form: `${head}${name}${tail}`,
      target: 'NAME' as const,
      how,
      weight: weight * (more.length > 0 ? EXPANSION_FACTOR : 1) * (index === 0 ? 1 : EXPANSION_FACTOR),
      reasons: [...reasons, ...more],
    })),
  );
}

/** Committees of the Party write the Party before the place; governments are 人民政府. */
function namesOfRest(rest: string) {
  const names = expandAbbreviations(rest).map(({ form, reasons }) => ({ head: '', tail: form, reasons }));
  const committee = /^(?:党委|委(?!员会))(.*)$/u.exec(rest);
  if (committee) {
    const reasons = [`“${rest}” after a place means its committee of the Party.`];
    names.push(
      { head: '中共', tail: `委${committee[1]}`, reasons },
      { head: '中共', tail: `党委${committee[1]}`, reasons },
    );
  }
  const government = /^政府(.*)$/u.exec(rest);
  if (government)
    names.push({ head: '', tail: `人民政府${government[1]}`, reasons: ['“政府” is short for 人民政府.'] });
  return names;
}
