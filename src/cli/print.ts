/** The flag that every command has. */
export const json = { type: 'boolean', description: 'Print one line of JSON', default: false } as const;

/** Writes a command's answer: for a person, or as one line of JSON. */
export function print<Value>(asJson: boolean, value: Value, render: (value: Value) => string): void {
  process.stdout.write(`${asJson ? JSON.stringify(value) : render(value)}\n`);
}

/** Names on the left, values on the right. */
export function renderTable(rows: Record<string, string>): string {
  const lines = Object.entries(rows).map(([name, value]) => `  ${name.padEnd(14)}${value}`);
  return lines.join('\n');
}
