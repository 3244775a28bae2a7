/** What a union of bodies shows of one: classes and groups have a text, all others a name. Ids begin with the type. */
export function toNamedBody(id: unknown, name: unknown): object {
  const type = typeOf(id);
  return type === 'Audience' || type === 'AggregateActor' ? { id, text: name } : { id, name };
}

export function typeOf(id: unknown): string {
  return String(id).split('.', 1)[0] ?? '';
}
