import { addDays } from '../lib/add-days.js';

/** The first day of every world; days are counted from it. */
const FIRST_DAY = '2019-01-01';
/** On how many days documents are issued: five years. */
export const ISSUING_DAYS = 1_826;

const names: string[] = [];

/** The day with a number, as ISO 8601 writes it. */
export function toDay(number: number): string {
  const known = names[number];
  if (known !== undefined) return known;
  const day = addDays(FIRST_DAY, number) ?? FIRST_DAY;
  names[number] = day;
  return day;
}
