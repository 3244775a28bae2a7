import type { Cell } from './measure/measure-cell.js';
import type { Profile } from './profile/profile-statements.js';
import type { Asked, System } from './systems/system.js';

/** What one system did with one question; filled as the run goes on. */
export interface Tally {
  readonly asked: Asked;
  readonly system: System;
  /** By number of clients, one for each round. */
  readonly cells: Map<number, Cell[]>;
  profile: Profile | null;
  readonly remarks: string[];
  /** False where it cannot answer, or answers something else: then nothing is timed. */
  timed: boolean;
}

export function openTally(asked: Asked, system: System): Tally {
  return { asked, system, cells: new Map(), profile: null, remarks: [], timed: true };
}

export function addCell({ cells }: Tally, clients: number, cell: Cell): void {
  const rounds = cells.get(clients);
  if (rounds) rounds.push(cell);
  else cells.set(clients, [cell]);
}

/** From here on it is no longer timed. */
export function giveUp(tally: Tally, error: unknown): void {
  tally.timed = false;
  tally.remarks.push(error instanceof Error ? error.message : String(error));
}
