const REMEMBERED_DOCUMENTS = 1_000;
const LONGEST_REMEMBERED = 16_384;

/** Runs a check once for each text: clients send few documents, many times. Forgets the one not seen for longest. */
export function rememberDocuments(check: (source: string) => void): (source: string) => void {
  const passed = new Set<string>();
  return (source) => {
    const known = passed.delete(source);
    if (!known) check(source);
    if (source.length > LONGEST_REMEMBERED) return;
    passed.add(source);
    if (passed.size <= REMEMBERED_DOCUMENTS) return;
    for (const oldest of passed) {
      passed.delete(oldest);
      break;
    }
  };
}
