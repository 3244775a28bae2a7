import type { NameMatch } from './name.model.js';
import type { NameContext } from './name-context.js';
import { normalizeName } from './normalize-name.js';

export interface StoredAlias {
  readonly text: string;
  readonly place?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  readonly rule?: string | undefined;
  readonly reasons?: readonly string[] | undefined;
}

interface AliasReading {
  readonly how: NameMatch;
  readonly weight: number;
  readonly reasons: readonly string[];
}

interface AliasUse {
  /** The alias stands for the body in the very document of the context. */
  readonly inDocument: boolean;
  /** The text itself is the form; not only what it was written out to. */
  readonly asWritten: boolean;
  /** The owner's name without that of its whole, normalized. */
  readonly tail: unknown;
}

/** 省科协, 本会: means another body in every place. */
const RELATIVE = /^(?:全?省|市|县|区|州|盟|旗|自治区|本|我|该)/u;
const IN_DOCUMENT = 0.98;
const IN_PLACE = 0.97;
const ANYWHERE = 0.96;
const OTHER_PLACE = 0.85;
/** A relative form without a context that says whose it is. */
const UNPLACED = 0.4;
const OUT_OF_DATE = 0.4;
const UNDATED_TEXT = 0.85;

/** How far a stored form says which body is meant, or undefined where it cannot mean it here. */
export function readAlias(alias: StoredAlias, context: NameContext, use: AliasUse): AliasReading | undefined {
  const placed = readPlace(alias, context, use);
  if (!placed) return undefined;
  const dated = readDates(alias, context.on);
  const decided = alias.rule === 'identity-decision' ? (alias.reasons ?? []) : [];
  return {
    how: alias.validFrom || alias.validTo ? 'RENAMED' : 'ALIAS',
    weight: placed.weight * dated.weight,
    reasons: [...placed.reasons, ...dated.reasons, ...decided],
  };
}

function readPlace({ text, place }: StoredAlias, { code }: NameContext, { inDocument, asWritten, tail }: AliasUse) {
  if (inDocument && asWritten) return { weight: IN_DOCUMENT, reasons: [`The document itself uses “${text}” for it.`] };
  const form = normalizeName(text);
  const relative = RELATIVE.test(form) || form === tail;
  if (place !== undefined && code !== undefined && sameProvince(place, code)) {
    return { weight: IN_PLACE, reasons: [`“${text}” stands for it in the texts of ${place}.`] };
  }
  if (relative && (!asWritten || code !== undefined)) return undefined;
  if (relative)
    return {
      weight: UNPLACED,
      reasons: [`“${text}” stands for it${inTextsOf(place)}; nothing says that this is such a text.`],
    };
  if (place === undefined) return { weight: ANYWHERE, reasons: [`“${text}” is a known form of its name.`] };
  if (code === undefined) return { weight: ANYWHERE, reasons: [`“${text}” stands for it in the texts of ${place}.`] };
  return {
    weight: OTHER_PLACE,
    reasons: [`“${text}” stands for it in the texts of ${place}, though not known to in those of ${code}.`],
  };
}

function inTextsOf(place: string | undefined): string {
  return place === undefined ? ' in some texts' : ` in the texts of ${place}`;
}

function sameProvince(place: string, code: string): boolean {
  return place.slice(0, 2) === code.slice(0, 2);
}

function readDates({ text, validFrom, validTo }: StoredAlias, on: string | undefined) {
  if (!validFrom && !validTo) return { weight: 1, reasons: [] };
  const time = [validFrom && `from ${validFrom}`, validTo && `to ${validTo}`].filter(Boolean).join(' ');
  if (on === undefined)
    return { weight: UNDATED_TEXT, reasons: [`It was called “${text}” ${time}; the text's day is not given.`] };
  const valid = (!validFrom || validFrom <= on) && (!validTo || on <= validTo);
  return valid
    ? { weight: 1, reasons: [`It was called “${text}” ${time}.`] }
    : { weight: OUT_OF_DATE, reasons: [`It was called “${text}” ${time}, which is not the day ${on}.`] };
}
