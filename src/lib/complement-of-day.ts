/** Nine's complement of a day: read ascending, the newest comes first, and what sorts after every day still does. */
export function complementOfDay(day: string): string {
  return day.replace(/\d/gu, (digit) => String(9 - Number(digit)));
}
