/** A stretch of a source's raw text: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function parseSpan(text: string): Span {
  const [start = Number.NaN, end = Number.NaN] = text.split('-').map(Number);
  return { start, end };
}

export function renderSpan({ start, end }: Span): string {
  return `${start}-${end}`;
}

export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
