const OPENING = /[([{<〔【〖［｛〈]/gu;
const CLOSING = /[)\]}>〕】〗］｝〉]/gu;
const QUOTES = /["'`“”„‟‘’‚‛«»‹›「」『』《》〝〞〟´]/gu;
const DOTS = /[•‧∙⋅・·]/gu;
const DASHES = /[-‐‑‒–—―−]+/gu;
const INVISIBLE = /[\s\p{Z}\p{Cc}\p{Cf}]/gu;
const PUNCTUATION_AT_ENDS = /^[,.;:!?、。·]+|[,.;:!?、。·]+$/gu;

/**
 * The one form of all ways to write a name: width, brackets, quotes, dots, dashes, letter case, white space and marks at
 * its ends are no part of it. It is stored beside every name, so that names are found by it through an index.
 */
export function normalizeName(text: string): string {
  let form = text;
  // Letters that fold or compose only after others are gone need another turn; three are more than any text needs.
  for (let turn = 0; turn < 4; turn += 1) {
    const next = normalizeOnce(form);
    if (next === form) break;
    form = next;
  }
  return form;
}

function normalizeOnce(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(QUOTES, '')
    .replace(OPENING, '(')
    .replace(CLOSING, ')')
    .replace(DOTS, '·')
    .replace(DASHES, '-')
    .toLowerCase()
    .normalize('NFKC')
    .replace(PUNCTUATION_AT_ENDS, '');
}
