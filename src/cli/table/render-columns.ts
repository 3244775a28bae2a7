import stringWidth from 'string-width';
import { wrapText } from './wrap-text.js';

export interface Columns {
  readonly names: readonly string[];
  /** One text for each column; it may have several lines. */
  readonly rows: readonly (readonly string[])[];
}

const GAP = '  ';
const NARROWEST = 8;

/**
 * A table as lines: columns aligned as a terminal shows them, where a Han character takes two places. Long cells go on in
 * further lines; a blank line then stands between rows. Only names and cells that cannot be broken make it wider than `width`.
 */
export function renderColumns({ names, rows }: Columns, width: number): string[] {
  const widths = fitWidths(
    names.map((name, index) => Math.max(...[name, ...rows.map((row) => row[index] ?? '')].map(widthOfText))),
    width,
  );
  const bodies = rows.map((row) => renderRow(row, widths));
  const isTall = bodies.some((lines) => lines.length > 1);
  return [
    ...renderRow(names, widths),
    widths.map((cell) => '─'.repeat(cell)).join(GAP),
    ...bodies.flatMap((lines, index) => (isTall && index > 0 ? ['', ...lines] : lines)),
  ];
}

export function widthOfText(text: string): number {
  return Math.max(...text.split('\n').map((line) => stringWidth(line)));
}

function renderRow(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = widths.map((width, index) => wrapText(cells[index] ?? '', width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_line, line) =>
    wrapped
      .map((lines, index) => padEnd(lines[line] ?? '', widths[index] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** Takes room from the widest column, place by place, until all fit. */
function fitWidths(natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  const room = width - GAP.length * (widths.length - 1);
  for (let excess = sum(widths) - room; excess > 0; excess -= 1) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
