import { type Evidence, type Fact, type FactId, type Link, type Properties, toFactId } from '../domains/fact/fact.js';
import type { Certainty, FactType } from '../domains/fact/fact.model.js';
import { parseSpan } from '../evidence/span.js';
import { didYouMean } from '../lib/nearest.js';
import { withoutWhiteSpace } from '../lib/without-white-space.js';
import { InvalidInputError, type Violation } from './violation.js';
import { type Path, renderPath, type YamlFile } from './yaml-file.js';

/** The claimant that concludes across dossiers. */
export const LINKS = 'links';

const EMPTY: Certainty = { basis: 'EXPLICIT', proof: [] };
const COREFERENCE_CONFIDENCE = 0.9;

export interface Claim {
  readonly type: FactType;
  /** What makes it the same fact wherever it is claimed. */
  readonly key: string;
  /** Where in the file it is claimed. */
  readonly path: Path;
  readonly certainty: Certainty;
  readonly properties?: Properties;
  readonly links?: readonly (Link | undefined)[];
}

/** Collects what one input file claims and checks that it points only at things that it names itself. */
export class Claims {
  readonly facts: Fact[] = [];
  readonly #violations: Violation[] = [];
  readonly #names = new Map<string, Map<string, FactId>>();
  readonly #file: YamlFile<unknown>;
  readonly #claimant: string;
  readonly #source: string;

  constructor(file: YamlFile<unknown>, claimant: string, source: string) {
    this.#file = file;
    this.#claimant = claimant;
    this.#source = source;
  }

  /** Makes `name` a valid reference to a fact from now on. */
  declare(kind: string, name: string, id: FactId, path: Path): void {
    const names = this.#names.get(kind) ?? new Map<string, FactId>();
    this.#names.set(kind, names);
    if (names.has(name)) this.refuse(path, `${kind} "${name}" stands here twice`);
    names.set(name, id);
  }

  /** The fact that a reference names; reports it with the nearest known name where there is none. */
  resolve(kind: string, name: string, path: Path): FactId | undefined {
    const names = this.#names.get(kind) ?? new Map<string, FactId>();
    const id = names.get(name);
    if (id === undefined)
      this.refuse(path, `there is no ${kind} "${name}" in this file${didYouMean(name, names.keys())}`);
    return id;
  }

  /** A link to the one thing that a reference names, whatever its kind. */
  link(type: string, reference: object, path: Path, kinds: readonly string[]): Link | undefined {
    for (const kind of kinds) {
      const name = (reference as Record<string, string | undefined>)[kind];
      if (name === undefined) continue;
      const to = this.resolve(kind, name, [...path, kind]);
      return to && { type, to };
    }
    return undefined;
  }

  add({ type, key, path, certainty, properties = {}, links = [] }: Claim): FactId {
    const { basis, rule, reasons = [], counterEvidence = [], inputs = [], restsOn } = certainty;
    if (restsOn && this.#claimant !== LINKS)
      this.refuse([...path, 'restsOn'], 'only links.yaml rests on whole dossiers');
    const id = toFactId(type, key);
    this.facts.push({
      id,
      type,
      key,
      basis,
      confidence: certainty.confidence ?? (basis === 'COREFERENCE' ? COREFERENCE_CONFIDENCE : 1),
      rule,
      reasons,
      counterEvidence,
      inputs: inputs.flatMap((input, index) => this.#resolveInput(input, [...path, 'inputs', index]) ?? []),
      properties,
      links: links.filter((link) => link !== undefined),
      evidence: certainty.proof.map((entry) => this.#toEvidence(entry)),
      claimedBy: [this.#claimant],
      places: [{ file: this.#file.file, line: this.#file.lineOf(path), path: renderPath(path) }],
    });
    return id;
  }

  refuse(path: Path, message: string): void {
    this.#violations.push({ file: this.#file.file, line: this.#file.lineOf(path), path: renderPath(path), message });
  }

  /** Ends the collection: the facts, or every fault at once. */
  finish(): Fact[] {
    if (this.#violations.length > 0) throw new InvalidInputError(this.#violations);
    return this.facts;
  }

  /** `action remote-work-service`, `organization 辽宁省计算机学会`. */
  #resolveInput(input: string, path: Path): FactId | undefined {
    const [kind = '', ...name] = input.split(' ');
    if (name.length === 0) {
      this.refuse(path, `"${input}" needs a kind and a name, such as "organization ${input}"`);
      return undefined;
    }
    return this.resolve(kind, name.join(' '), path);
  }

  #toEvidence({ field, text, at, sha256 }: Certainty['proof'][number]): Evidence {
    return { field, text, source: this.#source, ...parseSpan(at), sha256 };
  }
}

/** The proofs of a statement whose surface form is this text: what proves an alias. */
export function proofsOf(text: string, { proof }: Certainty): Certainty {
  const wanted = withoutWhiteSpace(text).text;
  return {
    ...EMPTY,
    proof: proof
      .filter((entry) => entry.text !== undefined && withoutWhiteSpace(entry.text).text === wanted)
      .map((entry) => ({ ...entry, field: 'text' })),
  };
}
