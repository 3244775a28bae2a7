/** Where two answers first differ, as a path with both values; undefined where they are equal, whatever the order of keys. */
export function findDifference(one: unknown, other: unknown, path = 'data'): string | undefined {
  if (!isObject(one) || !isObject(other)) return Object.is(one, other) ? undefined : describe(path, one, other);
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const difference = findDifference(one[key], other[key], `${path}.${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function describe(path: string, one: unknown, other: unknown): string {
  const show = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 80);
  return `${path}: ${show(one)} and ${show(other)}`;
}
