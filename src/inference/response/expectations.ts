import type { Fact } from '../../domains/fact/fact.js';
import type { FactIndex } from '../../domains/fact/fact-index.js';
import { groupBy } from '../../lib/group-by.js';
import { listCarriers, listEnclosures } from '../document-ties.js';

/** Why a body is expected to answer a document: it, or a class that it belongs to, is addressed or told to act. */
export interface Expectation {
  readonly document: Fact;
  /** The task that is given to it; absent where the document is only addressed to it. */
  readonly directive?: Fact | undefined;
  /** The body itself, or the class. */
  readonly recipient: Fact;
  readonly membership?: Fact | undefined;
  /** The transmission, directive or assignment that says so. */
  readonly saidBy: Fact;
}

/** Who is expected to answer what, looked up body by body. Who is only informed (copied, reported up to) is not expected to. */
export class Expectations {
  readonly #index: FactIndex;
  readonly #byBody = new Map<string, Map<string, Expectation[]>>();

  constructor(index: FactIndex) {
    this.#index = index;
  }

  /** By id of the document. */
  of(body: Fact): ReadonlyMap<string, readonly Expectation[]> {
    const known = this.#byBody.get(body.id);
    if (known) return known;
    const found = groupBy(this.#list(body), ({ document }) => document.id);
    this.#byBody.set(body.id, found);
    return found;
  }

  #list(body: Fact): Expectation[] {
    const memberships = this.#index.into(body, 'HAS_MEMBER');
    return [
      ...this.#listOf(body),
      ...memberships.flatMap((membership) =>
        this.#index.out(membership, 'MEMBER_IN').flatMap((audience) => this.#listOf(audience, membership)),
      ),
    ];
  }

  #listOf(recipient: Fact, membership?: Fact): Expectation[] {
    const index = this.#index;
    const addressed = index
      .into(recipient, 'TRANSMITS_TO')
      .filter(({ properties }) => properties.channel === 'ADDRESSED')
      .flatMap((saidBy) =>
        index
          .out(saidBy, 'TRANSMITS')
          .flatMap((document) => [document, ...listEnclosures(document, index)])
          .map((document) => ({ document, recipient, membership, saidBy })),
      );
    const told = index.into(recipient, 'DIRECTED_AT').map((directive) => ({ directive, saidBy: directive }));
    const assigned = index
      .into(recipient, 'ASSIGNS_TO')
      .flatMap((saidBy) => index.out(saidBy, 'ASSIGNS').map((directive) => ({ directive, saidBy })));
    const tasked = [...told, ...assigned].flatMap(({ directive, saidBy }) =>
      index
        .out(directive, 'CONTAINED_IN')
        .flatMap((document) => [document, ...listCarriers(document, index)])
        .map((document) => ({ document, directive, recipient, membership, saidBy })),
    );
    return [...addressed, ...tasked];
  }
}
