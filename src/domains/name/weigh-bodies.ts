import { UNIT_OF_CONTEXT } from './forms-of-unit.js';
import type { NameMatch } from './name.model.js';
import type { NameContext } from './name-context.js';
import type { NameForm } from './name-form.js';
import { readAlias, type StoredAlias } from './weigh-alias.js';

/** A body whose name, alias or tail is one of the forms that were looked up. */
export interface FoundBody {
  readonly organization: Readonly<Record<string, unknown>>;
  readonly found: 'NAME' | 'ALIAS' | 'TAIL';
  readonly form: string;
  readonly alias: StoredAlias | null;
  /** The form stands for the body in the very document of the context. */
  readonly inDocument: boolean;
  /** Names of the bodies that it is part of. */
  readonly wholes: readonly string[];
}

export interface NameCandidate {
  readonly organization: Readonly<Record<string, unknown>>;
  readonly score: number;
  readonly reasons: readonly string[];
  /** The name or the form in the graph that the text was found by. */
  readonly matchedForm: string;
  readonly how: NameMatch;
}

export interface WeighedText {
  /** As it was given. */
  readonly written: string;
  readonly forms: readonly NameForm[];
  readonly context: NameContext;
}

/** One candidate for each body, by its likeliest reading; bodies of other kinds than the context allows are left out. */
export function weighBodies(found: readonly FoundBody[], text: WeighedText): NameCandidate[] {
  const best = new Map<unknown, NameCandidate>();
  const { kinds } = text.context;
  for (const body of found) {
    if (kinds && kinds.length > 0 && !kinds.includes(String(body.organization.kind))) continue;
    const candidate = weighBody(body, text);
    const known = best.get(body.organization.id);
    if (candidate && (!known || candidate.score > known.score)) best.set(body.organization.id, candidate);
  }
  return [...best.values()].sort(byScore);
}

/** Highest score first; bodies of one score in the order of their names, so that the list never depends on the database. */
export function byScore(left: NameCandidate, right: NameCandidate): number {
  if (left.score !== right.score) return right.score - left.score;
  return String(left.organization.name) < String(right.organization.name) ? -1 : 1;
}

function weighBody(body: FoundBody, text: WeighedText): NameCandidate | undefined {
  const target = body.found === 'TAIL' ? 'TAIL' : 'NAME';
  const form = text.forms.find((known) => known.form === body.form && known.target === target);
  if (!form) return undefined;
  switch (body.found) {
    case 'NAME':
      return weighName(body, form, text);
    case 'ALIAS':
      return weighAlias(body, form, text);
    case 'TAIL':
      return weighTail(body, form, text);
  }
}

function weighName({ organization }: FoundBody, form: NameForm, { written }: WeighedText): NameCandidate {
  const name = String(organization.name);
  if (form.how !== 'CANONICAL') return toCandidate(organization, name, form);
  return written === name
    ? toCandidate(organization, name, { ...form, reasons: ['The text is its canonical name.'] })
    : toCandidate(organization, name, {
        how: 'VARIANT',
        weight: 0.98,
        reasons: ['The text is its canonical name in other brackets, width, marks or spacing.'],
      });
}

function weighAlias(body: FoundBody, form: NameForm, { context }: WeighedText): NameCandidate | undefined {
  const { organization, alias, inDocument } = body;
  if (!alias) return undefined;
  const reading = readAlias(alias, context, {
    inDocument,
    asWritten: form.how === 'CANONICAL',
    tail: organization.tailForm,
  });
  if (!reading) return undefined;
  const how = form.how === 'CANONICAL' || reading.how === 'RENAMED' ? reading.how : form.how;
  return toCandidate(organization, alias.text, {
    how,
    weight: form.weight * reading.weight,
    reasons: [...form.reasons, ...reading.reasons],
  });
}

/** A part named without its whole: likely where the context names the whole, a mere possibility elsewhere. */
function weighTail(
  { organization, wholes }: FoundBody,
  form: NameForm,
  { context }: WeighedText,
): NameCandidate | undefined {
  const name = String(organization.name);
  const near = [...context.speakers, ...context.parents].map((body) => body.name);
  const whole = wholes.find((candidate) => near.includes(candidate));
  if (whole !== undefined) {
    const reasons = [`It is a part of ${whole}, which the context names.`, ...form.reasons];
    return toCandidate(organization, name, { how: form.how, weight: UNIT_OF_CONTEXT, reasons });
  }
  if (isElsewhere(organization.region, context.code)) return undefined;
  const reasons = [`It is a part of ${wholes.join('、')}; nothing says that this one is meant.`, ...form.reasons];
  return toCandidate(organization, name, { how: form.how, weight: form.weight, reasons });
}

/** Whether a body of one province is asked for in a text of another. */
function isElsewhere(region: unknown, code: string | undefined): boolean {
  return typeof region === 'string' && code !== undefined && region.slice(0, 2) !== code.slice(0, 2);
}

function toCandidate(
  organization: FoundBody['organization'],
  matchedForm: string,
  { how, weight, reasons }: Pick<NameForm, 'how' | 'weight' | 'reasons'>,
): NameCandidate {
  return { organization, score: Math.round(weight * 1000) / 1000, reasons, matchedForm, how };
}
