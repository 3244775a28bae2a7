/** The candidate with the fewest edits from `value`, or undefined where none is near enough to be meant. */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.ceil(value.length * 0.45));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - value.length) >= bestDistance) continue;
    const distance = editDistance(value.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance in UTF-16 units. */
export function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? left.length;
}

/** `; did you mean "x"?` or nothing: the tail of a message about a value that is not known. */
export function didYouMean(value: string, candidates: Iterable<string>): string {
  const guess = nearest(value, candidates);
  return guess === undefined ? '' : `; did you mean "${guess}"?`;
}
