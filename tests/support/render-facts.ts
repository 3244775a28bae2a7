import type { Fact } from '../../src/domains/fact/fact.js';

/** Facts as text for comparing: ids become the names of what they stand for, spans become the words of the source. */
export function renderFacts(facts: readonly Fact[], source: string): string {
  const names = new Map(facts.map(({ id, type, key }) => [id as string, `${type} ${key}`]));
  const withNames = (text: string): string => {
    const replaced = text.replace(/[A-Z][A-Za-z]+\.[0-9a-f]{20}/gu, (id) => `(${names.get(id) ?? id})`);
    return replaced === text ? text : withNames(replaced);
  };
  return facts
    .map((fact) =>
      [
        `${fact.type} ${withNames(fact.key)}`,
        ...Object.entries(fact.properties).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
        ...fact.links.map(({ type, to }) => `${type} → ${withNames(to)}`),
        ...fact.inputs.map((id) => `from ${withNames(id)}`),
        ...fact.evidence.map(({ field, start, end }) => `${field ?? 'proof'} “${source.slice(start, end)}”`),
        `${fact.basis} ${fact.confidence}${fact.rule ? ` by ${fact.rule}` : ''}`,
        ...fact.places.map(({ file, line, path }) => `${file}:${line} ${path}`),
      ].join('\n  '),
    )
    .join('\n\n');
}

/** The message with which something is refused; fails where it is not. */
export function refusalOf(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
}
