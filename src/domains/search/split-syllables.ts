import { MANDARIN_SYLLABLES } from './mandarin-syllables.js';

/** One way to read a stretch of letters as syllables; only the last of a word may be incomplete. */
export type Syllables = readonly string[];

/** Ways to read one stretch of a word, longest syllables first; stretches follow one another, and each is read for itself. */
export type Stretch = readonly Syllables[];

/** More ways than this are not listed: then any of the syllables stands for all. */
const MOST_WAYS = 16;

const BEGINNINGS = new Set(
  [...MANDARIN_SYLLABLES].flatMap((syllable) =>
    Array.from({ length: syllable.length }, (_, length) => syllable.slice(0, length + 1)),
  ),
);
const LONGEST = 6;

interface Step {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a word as pinyin without marks between syllables: `xian` is xian or xi an. Undefined where it cannot be read so.
 * The word is cut wherever every reading has a boundary, so that what is ambiguous in one place is not multiplied by
 * what is ambiguous in another.
 */
export function splitSyllables(word: string): Stretch[] | undefined {
  const steps = usableSteps(word);
  if (steps.length === 0) return undefined;
  const boundaries = [...new Set(steps.flatMap(({ from, to }) => [from, to]))].sort((left, right) => left - right);
  const sure = boundaries.filter((place) => !steps.some(({ from, to }) => from < place && place < to));
  return sure.slice(1).map((end, index) => {
    const start = sure[index] ?? 0;
    return waysThrough(word, { from: start, to: end }, steps);
  });
}

/** Syllables that belong to at least one reading of the whole word. */
function usableSteps(word: string): Step[] {
  const steps: Step[] = [];
  const reached = new Set([0]);
  for (let from = 0; from < word.length; from += 1) {
    if (!reached.has(from)) continue;
    for (let to = from + 1; to <= Math.min(word.length, from + LONGEST); to += 1) {
      if (!isStep(word, from, to)) continue;
      steps.push({ from, to });
      reached.add(to);
    }
  }
  const leadsOn = new Set([word.length]);
  for (const { from, to } of [...steps].reverse()) if (leadsOn.has(to)) leadsOn.add(from);
  return steps.filter(({ from, to }) => leadsOn.has(from) && leadsOn.has(to));
}

/** The last syllable may still be being typed; a first one alone must be complete, or every word would be pinyin. */
function isStep(word: string, from: number, to: number): boolean {
  const part = word.slice(from, to);
  return MANDARIN_SYLLABLES.has(part) || (to === word.length && from > 0 && BEGINNINGS.has(part));
}

function waysThrough(word: string, { from, to }: Step, steps: readonly Step[]): Stretch {
  let ways: { at: number; syllables: string[] }[] = [{ at: from, syllables: [] }];
  while (ways.some(({ at }) => at < to)) {
    ways = ways.flatMap((way) =>
      way.at === to
        ? [way]
        : steps
            .filter((step) => step.from === way.at && step.to <= to)
            .map((step) => ({ at: step.to, syllables: [...way.syllables, word.slice(step.from, step.to)] })),
    );
    if (ways.length > MOST_WAYS) return anySyllable(word, { from, to }, steps);
  }
  return ways.map(({ syllables }) => syllables).sort((left, right) => left.length - right.length);
}

function anySyllable(word: string, { from, to }: Step, steps: readonly Step[]): Stretch {
  const inside = steps.filter((step) => from <= step.from && step.to <= to);
  return [...new Set(inside.map((step) => word.slice(step.from, step.to)))].map((syllable) => [syllable]);
}
