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

/** Bodies whose name is a slip of the pen away. Their scores are low, so that they are shown and never taken. */
export function findNearNames(forms: readonly string[], bodies: readonly NearBody[]): NameCandidate[] {
  const best = new Map<unknown, NameCandidate>();
  for (const { organization, form: name } of bodies) {
    for (const form of forms) {
      const edits = editDistance(form, name);
      if (form.length < SHORTEST || edits === 0 || edits > allowedEdits(form)) continue;
      const score = Math.round(FUZZY_AT_MOST * (1 - edits / form.length) * 1000) / 1000;
      const known = best.get(organization.id);
      if (known && known.score >= score) continue;
      const reasons = [`“${name}” differs from the text in ${edits === 1 ? 'one character' : `${edits} characters`}.`];
      best.set(organization.id, { organization, score, reasons, matchedForm: name, how: 'FUZZY' });
    }
  }
  return [...best.values()].sort(byScore);
}

function allowedEdits({ length }: string): number {
  return length < 8 ? 1 : 2;
}
