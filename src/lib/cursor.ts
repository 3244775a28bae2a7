/** What a cursor holds: the order of the list it was made in, and the sort key of its item. */
export interface Cursor {
  readonly order: string;
  readonly key: string;
}

/** First item of the encoded list; a cursor of another version is refused instead of misread. */
const VERSION = 1;

/** Opaque to clients: base64url of versioned JSON. */
export function encodeCursor({ order, key }: Cursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify([VERSION, order, key]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/u, '');
}

/** The cursor in a text, or undefined where the text is not exactly what `encodeCursor` makes. */
export function decodeCursor(text: string): Cursor | undefined {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const json = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(binary, (unit) => unit.charCodeAt(0)),
    );
    const [version, order, key, ...rest] = JSON.parse(json) as unknown[];
    const valid = version === VERSION && typeof order === 'string' && typeof key === 'string' && rest.length === 0;
    return valid && encodeCursor({ order, key }) === text ? { order, key } : undefined;
  } catch {
    return undefined;
  }
}
