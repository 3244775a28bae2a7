/** Two digits: more would pretend to a precision that no rule has. */
export function roundScore(score: number): number {
  return Math.round(Math.min(1, Math.max(0, score)) * 100 + 1e-9) / 100;
}
