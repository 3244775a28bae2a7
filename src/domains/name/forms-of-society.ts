import { expandAbbreviations } from './abbreviations.js';
import { formsAt } from './forms-of-place.js';
import type { NameContext } from './name-context.js';
import { EXPANSION_FACTOR, type NameForm } from './name-form.js';
import { listProvinces } from './places.js';

/** At least one character says what the society is about: 学会 alone names a class. */
const SOCIETY = /.(?:学会|协会|研究会|联合会|促进会|基金会)/u;
const ALREADY_NATIONAL = /^(?:中国|中华|国际|全国)/u;
const NATIONAL_HEADS = ['中国', '中华'];

const CONTEXT = 0.9;
const AROUND = 0.8;
const ELSEWHERE = 0.45;

/** 机械工程学会: the society of the nation or the province that the text speaks from; without a context any of them. */
export function formsOfSociety(text: string, { national, places, code }: NameContext): NameForm[] {
  if (!SOCIETY.test(text) || ALREADY_NATIONAL.test(text)) return [];
  const anywhere = code === undefined && !national;
  const ofPlaces = (anywhere ? listProvinces() : places).flatMap((place, index) =>
    formsAt(place, text, {
      how: 'ABBREVIATION',
      weight: anywhere ? ELSEWHERE : index === 0 ? CONTEXT : AROUND,
      reasons: [
        anywhere
          ? 'Nothing says whether a national or a provincial society is meant.'
          : `The text speaks from ${place.name}.`,
      ],
    }),
  );
  return [
    ...ofPlaces,
    ...expandAbbreviations(text).flatMap(({ form, reasons }) =>
      NATIONAL_HEADS.map((head) => ({
        form: head + form,
        target: 'NAME' as const,
        how: 'ABBREVIATION' as const,
        weight: (national ? CONTEXT : ELSEWHERE) * (reasons.length > 0 ? EXPANSION_FACTOR : 1),
        reasons: [
          national
            ? 'The text speaks for the whole country.'
            : `“${head}” may be left out before the name of a national society.`,
          ...reasons,
        ],
      })),
    ),
  ];
}
