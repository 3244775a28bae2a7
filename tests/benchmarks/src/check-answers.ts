import { findDifference } from './find-difference.js';
import type { SystemName } from './systems/system.js';
import { giveUp, type Tally } from './tally.js';

/** These must give the very same answer. The official library answers in its own words. */
const COMPARED: readonly SystemName[] = ['driver', 'http', 'xielian', 'dataloader'];

/** Asks every system once, and times none that answers something else than the best Cypher. */
export async function checkAnswers(tallies: readonly Tally[], print: (line: string) => void): Promise<void> {
  const expected = new Map<string, unknown>();
  for (const tally of tallies) {
    const { asked, system } = tally;
    const { name } = asked.question;
    try {
      const data = await system.ask(asked);
      if (!COMPARED.includes(system.name)) continue;
      if (!expected.has(name)) expected.set(name, data);
      const difference = findDifference(expected.get(name), data);
      if (difference !== undefined) throw new Error(`its answer differs at ${difference}`);
    } catch (error) {
      giveUp(tally, error);
      print(`not timed: ${name}, ${system.name}: ${tally.remarks.at(-1)}`);
    }
  }
}
