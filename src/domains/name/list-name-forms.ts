import { expandAbbreviations } from './abbreviations.js';
import { formsOfAssociation } from './forms-of-association.js';
import { formsOfNamedPlace, formsOfRelativePlace } from './forms-of-place.js';
import { formsOfSociety } from './forms-of-society.js';
import { formsOfSpeaker } from './forms-of-speaker.js';
import { formsOfUnit } from './forms-of-unit.js';
import type { NameContext } from './name-context.js';
import type { NameForm } from './name-form.js';

/** The ways in which a text may stand for a body, each a small grammar of its own. */
const RULES: readonly ((text: string, context: NameContext) => NameForm[])[] = [
  formsAsWritten,
  formsOfSpeaker,
  formsOfNamedPlace,
  formsOfRelativePlace,
  formsOfAssociation,
  formsOfSociety,
  formsOfUnit,
];

const WRITTEN_OUT = 0.95;

/** Every form that a normalized text may stand for in a context, each once, with its likeliest reading. */
export function listNameForms(text: string, context: NameContext): NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const rule of RULES) {
    for (const form of rule(text, context)) {
      const key = `${form.target} ${form.form}`;
      const known = forms.get(key);
      if (!known || form.weight > known.weight) forms.set(key, form);
    }
  }
  return [...forms.values()];
}

function formsAsWritten(text: string): NameForm[] {
  return expandAbbreviations(text).map(({ form, reasons }) => ({
    form,
    target: 'NAME',
    how: reasons.length === 0 ? 'CANONICAL' : 'ABBREVIATION',
    weight: reasons.length === 0 ? 1 : WRITTEN_OUT,
    reasons,
  }));
}
