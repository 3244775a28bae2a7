import { sha256 } from '../../evidence/sha256.js';
import type { Basis, FactType } from './fact.model.js';

declare const brand: unique symbol;
/** Opaque and stable: the type in clear, then a digest of type and business key. */
export type FactId = string & { readonly [brand]: 'FactId' };

/** 80 bits: among ten million facts a clash is less likely than one in ten thousand million. */
const DIGEST_LENGTH = 20;

export function toFactId(type: FactType, key: string): FactId {
  return `${type}.${sha256(`${type}\n${key}`).slice(0, DIGEST_LENGTH)}` as FactId;
}

export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue | undefined>>;

export interface Link {
  readonly type: string;
  readonly to: FactId;
}

/** A stretch of a source that proves a fact, or one field of it. */
export interface Evidence {
  /** Absent where the words prove the statement as a whole. */
  readonly field?: string | undefined;
  /** Surface form, for names, titles, numbers and role words. */
  readonly text?: string | undefined;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

/** Where a fact is written down, for messages. */
export interface FactPlace {
  readonly file: string;
  readonly line: number;
  readonly path: string;
}

/** One thing that is claimed, with its proof. Plain data, the same whoever claims it. */
export interface Fact {
  readonly id: FactId;
  readonly type: FactType;
  readonly key: string;
  readonly basis: Basis;
  readonly confidence: number;
  readonly rule?: string | undefined;
  readonly reasons: readonly string[];
  readonly counterEvidence: readonly string[];
  readonly inputs: readonly FactId[];
  readonly properties: Properties;
  readonly links: readonly Link[];
  readonly evidence: readonly Evidence[];
  readonly claimedBy: readonly string[];
  readonly places: readonly FactPlace[];
}
