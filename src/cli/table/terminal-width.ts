const WITHOUT_TERMINAL = 120;

/** How wide a table may be: as the terminal is, or as a page where the output goes elsewhere. */
export function terminalWidth(): number {
  return process.stdout.columns ?? WITHOUT_TERMINAL;
}
