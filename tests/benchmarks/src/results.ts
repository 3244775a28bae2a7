import type { Cell } from './measure/measure-cell.js';
import type { Profile } from './profile/profile-statements.js';
import type { SystemName } from './systems/system.js';
import type { Subjects } from './world/subjects.js';

/** The median of a system's rounds, and how far they lie apart. */
export interface Measure extends Cell {
  readonly rounds: readonly number[];
  /** The fastest round by the slowest. */
  readonly spread: number;
}

export interface SystemResult {
  /** By number of clients. */
  readonly clients: Readonly<Record<string, Measure>>;
  readonly profile: Profile | null;
  /** Why there is nothing, or not everything. */
  readonly remarks: readonly string[];
}

export interface QuestionResult {
  readonly question: string;
  readonly variables: Readonly<Record<string, string>> | null;
  readonly systems: Readonly<Partial<Record<SystemName, SystemResult>>>;
  /** Throughput of one system by that of another (`xielian/http`), by number of clients; above 1: the first answers more. */
  readonly ratios: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** CPU of the server process for each request, in milliseconds, above the floor's. */
  readonly nodeCpuAboveFloorMs: Readonly<Record<string, number>>;
  /** Database hits of what xielian sends by those of the best Cypher. */
  readonly dbHitsRatio: number | null;
}

export interface WorldResult {
  readonly world: string;
  readonly measuredAt: string;
  readonly commit: string;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly method: { readonly rounds: number; readonly seconds: number; readonly clients: readonly number[] };
  readonly subjects: Subjects;
  readonly questions: readonly QuestionResult[];
}
