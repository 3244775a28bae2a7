import { editDistance } from '../../lib/nearest.js';
import { FUZZY_AT_MOST } from './name.model.js';
import { byScore, type NameCandidate } from './weigh-bodies.js';

export interface NearBody {
  readonly organization: Readonly<Record<string, unknown>>;
  /** The normalized name or other form that looks alike. */
  readonly form: string;
}

const SHORTEST = 4;

/** Pairs of neighbouring characters, for a look-up of what shares many of them. Only letters and digits: nothing that a query language could mean. */
export function pairsOf(form: string): string[] {
  const words = form.match(/[\p{L}\p{N}]+/gu) ?? [];
  const pairs = words.flatMap((word) => {
    const characters = [...word];
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });
  return [...new Set(pairs)];
}

/** The bodies whose name is the fewest slips of the pen away. Their scores are low, so that they are shown and never taken. */
export function findNearNames(forms: readonly string[], bodies: readonly NearBody[]): NameCandidate[] {
  const near = bodies.flatMap(({ organization, form: name }) =>
    forms
      .filter(({ length }) => length >= SHORTEST)
      .map((form) => ({ organization, name, edits: editDistance(form, name), length: form.length }))
      .filter(({ edits, length }) => edits > 0 && edits <= allowedEdits(length)),
  );
  const fewest = Math.min(...near.map(({ edits }) => edits));
  const best = new Map<unknown, NameCandidate>();
  for (const { organization, name, edits, length } of near) {
    if (edits > fewest || best.has(organization.id)) continue;
    const score = Math.round(FUZZY_AT_MOST * (1 - edits / length) * 1000) / 1000;
    const reasons = [`“${name}” differs from the text in ${edits === 1 ? 'one character' : `${edits} characters`}.`];
    best.set(organization.id, { organization, score, reasons, matchedForm: name, how: 'FUZZY' });
  }
  return [...best.values()].sort(byScore);
}

function allowedEdits(length: number): number {
  return length < 8 ? 1 : 2;
}
