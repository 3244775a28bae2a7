import { type CorpusAfter, CorpusDays } from '../domains/ledger/count-corpus.js';
import type { Bodies } from './bodies.js';
import { toDay } from './calendar.js';
import type { FamilyPlan, PlannedDocument } from './family-plan.js';
import { growTree } from './grow-tree.js';
import { Library } from './library.js';
import { planFamilies } from './plan-families.js';
import { ROSTERS } from './rosters.js';
import { Sightings } from './sightings.js';
import { pageOf, type Volume } from './volume.js';
import { type WorldSize, worldSizeOf } from './world-size.js';

/** What all families of a world look at. */
export interface World {
  readonly size: WorldSize;
  readonly seed: string;
  readonly bodies: Bodies;
  readonly library: Library;
  readonly sightings: Sightings;
  readonly corpusAfter: CorpusAfter;
}

/** The bodies of a world, and what is counted over all its families before any is written. */
export function planWorld(organizations: number, seed: string): World {
  const size = worldSizeOf(organizations);
  const bodies = growTree(organizations);
  const library = new Library(`${organizations}/${seed}`, bodies, size.documents);
  // All lists are known before anything is written: standing on one is no sighting.
  for (const { key } of ROSTERS) library.roster(key);
  library.initiatives();
  for (let body = 0; body < bodies.count; body += 1) library.bodiesAt(body);
  const sightings = new Sightings();
  const days = new CorpusDays();
  for (const plan of planFamilies(bodies, size, seed)) {
    const volume = volumeOf(plan, library);
    for (const [index, document] of plan.documents.entries()) {
      days.add(reachedOn(document), document.actions.length > 0);
      for (const body of document.names ?? [])
        sightings.add(body, { evidence: sightingOf(volume, plan.firstDocument + index), claimant: volume.key });
    }
  }
  return { size, seed, bodies, library, sightings, corpusAfter: days.after() };
}

/** The volume that a family stands in: of its issuer's place, and of the year of its root. */
export function volumeOf({ documents: [root] }: FamilyPlan, library: Library): Volume {
  return library.documentsOf(root?.issuer ?? 0, toDay(root?.writtenOn ?? 0).slice(0, 4));
}

/** Where a document names a body. */
export function sightingOf(volume: Volume, document: number) {
  return { ...pageOf(volume, document), field: 'name' };
}

function reachedOn({ printedOn, writtenOn }: PlannedDocument): string | undefined {
  const day = printedOn ?? writtenOn;
  return day === undefined ? undefined : toDay(day);
}
