import type { FactId, Link } from '../domains/fact/fact.js';
import type { Bodies } from './bodies.js';
import type { FactWriter, Voice } from './fact-writer.js';
import type { FamilyPlan } from './family-plan.js';
import type { Random } from './random.js';
import type { Serials } from './serials.js';
import type { Volume } from './volume.js';

/** What writing one family out shares. */
export interface FamilyScope {
  readonly plan: FamilyPlan;
  readonly bodies: Bodies;
  readonly serials: Serials;
  readonly volume: Volume;
  readonly writer: FactWriter;
  /** Chooses words; what happens is in the plan. */
  readonly random: Random;
  readonly matter: Matter;
  /** Those that are written already. */
  readonly documents: WrittenDocument[];
  /** The id of a body, which is looked at from now on. */
  readonly guest: (body: number) => FactId;
}

/** What the documents of a family are about. */
export interface Matter {
  readonly purpose: string;
  readonly topic: string;
  readonly object: string;
}

export interface WrittenDocument {
  readonly id: FactId;
  readonly key: string;
  readonly number?: string | undefined;
  /** From a transmission to it. */
  readonly transmits: Link;
  /** Its words, which prove what it says. */
  readonly voice: Voice;
}
