import type { Fact } from '../../domains/fact/fact.js';

/**
 * The roster that shows a class as it was on a day: the latest whose state is no later, else the earliest after it, else
 * one without a date. Without a day, the latest.
 */
export function chooseRoster(rosters: readonly Fact[], day: string | undefined): Fact | undefined {
  const dated = rosters.filter((roster) => asOfOf(roster) !== undefined).sort(byDate);
  const before = dated.filter((roster) => day === undefined || String(asOfOf(roster)) <= day);
  return before.at(-1) ?? dated[0] ?? rosters[0];
}

/** The year, month or day whose state a roster shows. A shorter text is a prefix of its days, so that texts compare as dates. */
export function asOfOf({ properties }: Fact): string | undefined {
  return properties.asOf === undefined ? undefined : String(properties.asOf);
}

function byDate(left: Fact, right: Fact): number {
  const [earlier, later] = [asOfOf(left) ?? '', asOfOf(right) ?? ''];
  if (earlier === later) return left.key < right.key ? -1 : 1;
  return earlier < later ? -1 : 1;
}
