import { type Evidence, type Fact, type FactId, type Link, type Properties, toFactId } from '../domains/fact/fact.js';
import type { FactType } from '../domains/fact/fact.model.js';
import { toFlatAscii } from './flat-text.js';

/** What says something: the words that prove it, and the inputs that claim it. */
export interface Voice {
  readonly evidence: readonly Evidence[];
  readonly claimedBy: readonly string[];
}

interface Argument {
  readonly rule: string;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly counterEvidence: readonly string[];
  readonly inputs: readonly FactId[];
}

interface Said {
  readonly type: FactType;
  readonly key: string;
  readonly properties?: Properties;
  readonly links?: readonly Link[];
}

/** The claimant of what rules conclude. */
const BY_RULES = ['rules'];
const NONE = [] as const;

/** Collects the facts of one family. */
export class FactWriter {
  readonly facts = new Map<string, Fact>();
  readonly #guests = new Set<string>();

  /** Something that words say. */
  state({ evidence, claimedBy }: Voice, { type, key, properties = {}, links = NONE }: Said): FactId {
    const id = toFlatAscii(toFactId(type, key));
    return this.#add({
      id,
      type,
      key,
      basis: 'EXPLICIT',
      confidence: 1,
      reasons: NONE,
      counterEvidence: NONE,
      inputs: NONE,
      properties,
      links,
      evidence,
      claimedBy,
      places: NONE,
    });
  }

  /** Something that a rule concludes. */
  infer(argument: Argument, { type, key, properties = {}, links = NONE }: Said): FactId {
    const said = { id: toFlatAscii(toFactId(type, key)), type, key, properties, links };
    return this.#add({ ...said, basis: 'INFERRED', ...argument, evidence: NONE, claimedBy: BY_RULES, places: NONE });
  }

  /** A fact as it stands, perhaps in the place of one with its id. */
  put(fact: Fact): void {
    this.facts.set(fact.id, fact);
  }

  /** A fact that another family writes. */
  putGuest(fact: Fact): void {
    if (this.facts.has(fact.id)) return;
    this.facts.set(fact.id, fact);
    this.#guests.add(fact.id);
  }

  isOwn({ id }: Fact): boolean {
    return !this.#guests.has(id);
  }

  *own(): Generator<Fact> {
    for (const fact of this.facts.values()) if (this.isOwn(fact)) yield fact;
  }

  #add(fact: Fact): FactId {
    this.facts.set(fact.id, fact);
    return fact.id;
  }
}
