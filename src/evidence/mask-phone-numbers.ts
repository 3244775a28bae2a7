/** Also with the full-width brackets and dashes of Chinese print. */
const PHONE =
  /(?<!\d)(?:(?:\+?86[-－\s]?)?1[3-9]\d(?:[-－\s]?\d{4}){2}|(?:\+86[-－\s]?)?[(（]?0\d{2,3}[)）]?[-－—\s]?\d{7,8}(?:[-－]\d{1,6})?|\+86[-－\s]?\d{2,3}[-－\s]?\d{7,8}|[48]00[-－ ]?\d{3}[-－ ]?\d{4})(?!\d)/gu;

/** Telephone numbers become a mark of the same length, so that offsets inside the text stay true. */
export function maskPhoneNumbers(text: string): string {
  return text.replace(PHONE, (digits) => '█'.repeat(digits.length));
}
