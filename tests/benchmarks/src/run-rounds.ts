import { measureCell } from './measure/measure-cell.js';
import { waitUntilIdle } from './measure/wait-until-idle.js';
import type { Options } from './read-options.js';
import { addCell, giveUp, type Tally } from './tally.js';

const WARM_UP_CLIENTS = 4;

export interface RoundsRun {
  readonly tallies: readonly Tally[];
  readonly options: Pick<Options, 'clients' | 'rounds' | 'seconds' | 'warmUpSeconds'>;
  readonly java: number;
  readonly print: (line: string) => void;
}

/** Both the server and the database compile as they go: nothing is timed before all have answered for a while. */
export async function warmUp({ tallies, options, java, print }: RoundsRun): Promise<void> {
  for (const tally of tallies.filter(({ timed }) => timed)) {
    const { asked, system } = tally;
    try {
      await waitUntilIdle(java);
      await system.load(asked, WARM_UP_CLIENTS, options.warmUpSeconds);
      print(`warm-up: ${asked.question.name}, ${system.name}`);
    } catch (error) {
      giveUp(tally, error);
    }
  }
}

/** Rounds of all systems, one after the other, so that a slow minute of the machine hits all of them alike. */
export async function runRounds({ tallies, options, java, print }: RoundsRun): Promise<void> {
  const { rounds, seconds } = options;
  for (let round = 0; round < rounds; round += 1) {
    for (const tally of rotate(tallies, round)) {
      for (const clients of options.clients) {
        if (!tally.timed) continue;
        await runCell(tally, clients, seconds, java);
        const rate = tally.cells.get(clients)?.at(-1)?.requestsPerSecond.toFixed(1);
        print(`round ${round + 1}: ${tally.asked.question.name}, ${tally.system.name} x${clients}: ${rate}/s`);
      }
    }
  }
}

async function runCell(tally: Tally, clients: number, seconds: number, java: number): Promise<void> {
  try {
    addCell(tally, clients, await measureCell(tally.system, tally.asked, { clients, seconds, java }));
  } catch (error) {
    giveUp(tally, error);
  }
}

/** Each round begins with another system, so that none always comes behind the same neighbour. */
function rotate(tallies: readonly Tally[], round: number): Tally[] {
  const groups = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const { name } = tally.asked.question;
    groups.set(name, [...(groups.get(name) ?? []), tally]);
  }
  return [...groups.values()].flatMap((group) => {
    const start = round % group.length;
    return [...group.slice(start), ...group.slice(0, start)];
  });
}
