import { expandAbbreviations } from './abbreviations.js';
import type { NameContext, NamedBody } from './name-context.js';
import { ASSOCIATION, EXPANSION_FACTOR, type NameForm } from './name-form.js';
import { normalizeName } from './normalize-name.js';

const OWN =
  /^[本我](单位|机关|部门|学会|协会|研究会|联合会|科协|会|办公厅|办公室|办|党委|党组|中心|部|厅|院|所|馆|社|局|处)(.*)$/u;

/** What the name of a body must end with to be called so. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  单位: [''],
  机关: [''],
  部门: ['部', '厅', '室', '处', '局', '司'],
  科协: [ASSOCIATION],
  办: ['办公厅', '办公室'],
};

const SPEAKER = 0.95;

/** 本会, 我办: whoever speaks. An office speaks for the association that it is part of: its 我会 is the association. */
export function formsOfSpeaker(text: string, { speakers, parents }: NameContext): NameForm[] {
  const [own, word = '', rest = ''] = OWN.exec(text) ?? [];
  if (own === undefined) return [];
  const endings = ENDINGS[word] ?? [word];
  const fits = ({ name }: NamedBody) => endings.some((ending) => normalizeName(name).endsWith(ending));
  const meant = speakers.some(fits) ? speakers.filter(fits) : parents.filter(fits);
  return meant.flatMap(({ name }) =>
    expandAbbreviations(rest).map(({ form, reasons }) => ({
      form: normalizeName(name) + form,
      target: 'NAME' as const,
      how: 'RELATIVE' as const,
      weight: SPEAKER * (reasons.length > 0 ? EXPANSION_FACTOR : 1),
      reasons: [`“${text.slice(0, text.length - rest.length)}” is who speaks: ${name}.`, ...reasons],
    })),
  );
}

export function speaksOfItself(text: string): boolean {
  return OWN.test(text);
}
