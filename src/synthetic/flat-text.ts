/**
 * The same text in one piece. What is put together from parts keeps the parts, which for hundreds of thousands of names and
 * ids is several times what they say.
 */
export function toFlatText(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** The same of a text without characters beyond ASCII, in half the room. */
export function toFlatAscii<Text extends string>(text: Text): Text {
  return Buffer.from(text, 'latin1').toString('latin1') as Text;
}
