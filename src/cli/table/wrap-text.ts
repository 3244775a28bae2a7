import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Letters and digits of which a word must not be torn apart; Han characters may stand at either side of a break. */
const OF_A_WORD = /[\p{L}\p{N}]/u;

/** Breaks a text into lines that fit a terminal: before a word of letters where there is a blank, else between characters. */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(2, width)));
}

function wrapLine(text: string, width: number): string[] {
  if (stringWidth(text) <= width) return [text.trimEnd()];
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (taken + stringWidth(segment) > width) {
      const end = findBreak(line, segment);
      lines.push(line.slice(0, end).trimEnd());
      line = line.slice(end).trimStart();
      taken = stringWidth(line);
    }
    if (line === '' && segment.trim() === '') continue;
    line += segment;
    taken += stringWidth(segment);
  }
  return [...lines, line.trimEnd()];
}

function findBreak(line: string, next: string): number {
  const tearsWord = isNarrowLetter(line.at(-1) ?? '') && isNarrowLetter(next);
  const blank = tearsWord ? line.trimEnd().lastIndexOf(' ') : -1;
  return blank > 0 ? blank : line.length;
}

function isNarrowLetter(character: string): boolean {
  return OF_A_WORD.test(character) && stringWidth(character) === 1;
}
