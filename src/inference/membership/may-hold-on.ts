import type { Fact } from '../../domains/fact/fact.js';

/** Whether something with dates of validity is not known to lie in another time; without a day nothing is known of that. */
export function mayHoldOn({ properties: { validFrom, validTo } }: Fact, day: string | undefined): boolean {
  if (day === undefined) return true;
  return (validFrom === undefined || String(validFrom) <= day) && (validTo === undefined || day <= String(validTo));
}
