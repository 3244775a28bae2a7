const MILLISECONDS_PER_DAY = 86_400_000;

/** The calendar day so many days later, `YYYY-MM-DD`; undefined after the last day that can be written so. */
export function addDays(day: string, days: number): string | undefined {
  const text = new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS_PER_DAY).toISOString();
  return text.startsWith('+') ? undefined : text.slice(0, 10);
}
