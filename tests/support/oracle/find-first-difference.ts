/** The first place where two JSON values differ, in the order of the first; order of keys counts. */
export function findFirstDifference(
  stepwise: unknown,
  planned: unknown,
  path = '',
): { path: string; stepwise: unknown; planned: unknown } {
  if (!isContainer(stepwise) || !isContainer(planned) || Array.isArray(stepwise) !== Array.isArray(planned)) {
    return { path, stepwise, planned };
  }
  const [ours, theirs] = [Object.keys(stepwise), Object.keys(planned)];
  if (ours.join('\n') !== theirs.join('\n') && !Array.isArray(stepwise)) {
    return { path: `${path} (keys)`, stepwise: ours, planned: theirs };
  }
  for (const key of ours) {
    const [one, other] = [(stepwise as Record<string, unknown>)[key], (planned as Record<string, unknown>)[key]];
    if (JSON.stringify(one) !== JSON.stringify(other)) return findFirstDifference(one, other, `${path}.${key}`);
  }
  return { path, stepwise, planned };
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
