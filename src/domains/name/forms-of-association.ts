import { formsAt } from './forms-of-place.js';
import type { NameContext } from './name-context.js';
import { ASSOCIATION, type NameForm } from './name-form.js';
import { normalizeName } from './normalize-name.js';
import { listProvinces } from './places.js';

const ALONE = /^科(?:协|学技术协会)(.*)$/u;
const NATIONAL = `中国${ASSOCIATION}`;

const SPEAKER = 0.92;
const CONTEXT = 0.9;
const AROUND = 0.5;
const ELSEWHERE = 0.4;

/** 科协 alone: the association that speaks or that the text's place has; without a context any of them. */
export function formsOfAssociation(text: string, context: NameContext): NameForm[] {
  const rest = ALONE.exec(text)?.[1];
  if (rest === undefined) return [];
  const { speakers, parents, places, national, code } = context;
  const named = (name: string, weight: number, reason: string): NameForm => ({
    form: normalizeName(name) + rest,
    target: 'NAME',
    how: 'RELATIVE',
    weight,
    reasons: [reason],
  });
  const ofSpeakers = [...speakers, ...parents]
    .filter(({ name }) => normalizeName(name).endsWith(ASSOCIATION))
    .map(({ name }) => named(name, SPEAKER, `“科协” is the association that speaks: ${name}.`));
  const anywhere = ofSpeakers.length === 0 && code === undefined && !national;
  const ofPlaces = (anywhere ? listProvinces() : ofSpeakers.length > 0 ? [] : places).flatMap((place, index) =>
    formsAt(place, ASSOCIATION + rest, {
      how: 'RELATIVE',
      weight: anywhere ? ELSEWHERE : index === 0 ? CONTEXT : AROUND,
      reasons: [anywhere ? 'Nothing says whose association “科协” is.' : `“科协” is that of ${place.name} here.`],
    }),
  );
  const speaksForAll = national && ofSpeakers.length === 0;
  return [
    ...ofSpeakers,
    ...ofPlaces,
    named(
      NATIONAL,
      speaksForAll ? CONTEXT : ELSEWHERE,
      speaksForAll ? 'The text speaks for the whole country.' : '“科协” may also be the national association.',
    ),
  ];
}
