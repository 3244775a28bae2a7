import type { Question, Variables } from '../questions/question.js';

/** What a run compares unless it is told otherwise. */
export const USUAL_SYSTEMS = ['driver', 'http', 'xielian', 'dataloader', 'neo4jGraphql'] as const;
/** With good hand-written Cypher on a plain model of the same data, which has to be made first. */
export const SYSTEM_NAMES = [...USUAL_SYSTEMS, 'plain'] as const;
export type SystemName = (typeof SYSTEM_NAMES)[number];

/** A question with the values that this world is asked with. */
export interface Asked {
  readonly question: Question;
  readonly variables: Variables;
}

/** What came of asking without pause for some seconds. */
export interface Load {
  readonly requests: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of one answer, its HTTP body. */
  readonly bytes: number | null;
}

/** One of the systems that are compared, in a process of its own. */
export interface System {
  readonly name: SystemName;
  readonly pid: number;
  /** `data` of the answer. */
  ask(asked: Asked): Promise<unknown>;
  /** So many clients, each with its next request as soon as it has its answer. */
  load(asked: Asked, clients: number, seconds: number): Promise<Load>;
  close(): Promise<void>;
}
