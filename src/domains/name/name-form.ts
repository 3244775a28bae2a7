import type { NameMatch } from './name.model.js';

/** A form that a text may stand for, before it is known whether any body has it. */
export interface NameForm {
  readonly form: string;
  /** Whether a body's own name is looked up by it, or the part of a name that follows the parent's. */
  readonly target: 'NAME' | 'TAIL';
  readonly how: NameMatch;
  /** How likely the text means it, from 0 to 1, should a body have it. */
  readonly weight: number;
  /** Why, one sentence each. */
  readonly reasons: readonly string[];
}

export const ASSOCIATION = '科学技术协会';

/** What a short word written out takes off a weight. */
export const EXPANSION_FACTOR = 0.97;
