import { findDifference } from './find-difference.js';
import type { SystemName } from './systems/system.js';
import { giveUp, type Tally } from './tally.js';

/** These must give the very same answer. The official library answers in its own words. */
const COMPARED: readonly SystemName[] = ['driver', 'http', 'xielian', 'dataloader'];

/** Asks every system once, and times none that answers something else than the best Cypher, or where that fails. */
export async function checkAnswers(tallies: readonly Tally[], print: (line: string) => void): Promise<void> {
  const references = new Map<string, Tally>();
  const expected = new Map<Tally, unknown>();
  for (const tally of tallies) {
    const { name } = tally.asked.question;
    const reference = references.get(name) ?? tally;
    references.set(name, reference);
    try {
      if (!reference.timed) throw new Error(`there is nothing to compare it with: ${reference.system.name} failed`);
      const data = await tally.system.ask(tally.asked);
      if (reference === tally) expected.set(tally, data);
      if (!COMPARED.includes(tally.system.name)) continue;
      const difference = findDifference(expected.get(reference), data);
      if (difference !== undefined) throw new Error(`its answer differs at ${difference}`);
    } catch (error) {
      giveUp(tally, error);
      print(`not timed: ${name}, ${tally.system.name}: ${tally.remarks.at(-1)}`);
    }
  }
}
