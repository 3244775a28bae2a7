import { expandAbbreviations } from './abbreviations.js';
import { formsAt } from './forms-of-place.js';
import type { NameContext } from './name-context.js';
import { ASSOCIATION, EXPANSION_FACTOR, type NameForm } from './name-form.js';
import { normalizeName } from './normalize-name.js';

export const UNIT_OF_CONTEXT = 0.88;
const UNIT_OF_PLACE = 0.74;
/** Any unit of that name: nothing says whose. */
export const UNIT_OF_ANYBODY = 0.45;

/** 学会部, 办公厅: a part whose whole is left out, because it is the one that speaks or the association of the place. */
export function formsOfUnit(text: string, { speakers, parents, places, national }: NameContext): NameForm[] {
  const expansions = expandAbbreviations(text);
  const ofSpeakers = [...speakers, ...parents].flatMap(({ name }) =>
    expansions.map(({ form, reasons }) => toForm(normalizeName(name) + form, UNIT_OF_CONTEXT, name, reasons)),
  );
  const [place] = places;
  const ofPlace =
    place && speakers.length === 0
      ? formsAt(place, `${ASSOCIATION}${text}`, {
          how: 'PARENT_OMITTED',
          weight: UNIT_OF_PLACE,
          reasons: [`It may be a part of the association of ${place.name}, where the text speaks from.`],
        })
      : [];
  const ofNation =
    national && speakers.length === 0
      ? [toForm(`中国${ASSOCIATION}${text}`, UNIT_OF_PLACE, '中国科学技术协会', [])]
      : [];
  const ofAnybody = expansions.map(({ form, reasons }) => ({
    form,
    target: 'TAIL' as const,
    how: 'PARENT_OMITTED' as const,
    weight: UNIT_OF_ANYBODY,
    reasons,
  }));
  return [...ofSpeakers, ...ofPlace, ...ofNation, ...ofAnybody];
}

function toForm(form: string, weight: number, parent: string, reasons: readonly string[]): NameForm {
  return {
    form,
    target: 'NAME',
    how: 'PARENT_OMITTED',
    weight: weight * (reasons.length > 0 ? EXPANSION_FACTOR : 1),
    reasons: [`It is a part of ${parent}, which the context names.`, ...reasons],
  };
}
