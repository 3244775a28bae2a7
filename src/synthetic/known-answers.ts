import type { Bodies } from './bodies.js';
import type { WrittenDocument } from './family-scope.js';
import { HEAD } from './grow-tree.js';
import { KNOWN_FAMILIES } from './plan-families.js';
import type { FactBatch } from './stream-world.js';

interface KnownDocument {
  readonly id: string;
  readonly key: string;
  readonly number: string | undefined;
  /** Documents of its family, itself among them. */
  readonly familyDocuments: number;
  readonly recipients: number;
  readonly actions: number;
  readonly forwards: number;
}

interface KnownBody {
  readonly id: string;
  readonly name: string;
  readonly documents: number;
  readonly actions: number;
}

/** What questions about a world can name: documents A, B and C, a document of every kind, the busiest bodies. */
export interface KnownAnswers {
  readonly documents: Readonly<Record<keyof typeof KNOWN_FAMILIES, KnownDocument>>;
  readonly head: KnownBody;
  readonly busiestSociety: KnownBody;
  readonly busiestProvince: KnownBody;
}

/** Watches a world go by, and remembers what somebody who asks about it must know. */
export class Witness {
  readonly #documents = new Map<number, KnownDocument>();
  readonly #issued: Uint32Array;
  readonly #acted: Uint32Array;
  readonly #bodies: Bodies;

  constructor(bodies: Bodies) {
    this.#bodies = bodies;
    this.#issued = new Uint32Array(bodies.count);
    this.#acted = new Uint32Array(bodies.count);
  }

  see({ family }: FactBatch): void {
    if (!family) return;
    const { plan, documents } = family;
    for (const { issuer, actions } of plan.documents) {
      add(this.#issued, issuer);
      for (const { actor, isAggregate } of actions) if (!isAggregate) add(this.#acted, actor);
    }
    if (plan.number < Object.keys(KNOWN_FAMILIES).length) {
      const [root] = plan.documents;
      const { id, key, number } = documents[0] as WrittenDocument;
      this.#documents.set(plan.number, {
        id,
        key,
        number,
        familyDocuments: documents.length,
        recipients: root?.sentTo.length ?? 0,
        actions: plan.documents.reduce((sum, { actions }) => sum + actions.length, 0),
        forwards: plan.documents.filter(({ forwards }) => forwards.length > 0).length,
      });
    }
  }

  answers(): KnownAnswers {
    const known = Object.entries(KNOWN_FAMILIES).map(([name, number]) => [name, this.#documents.get(number)]);
    return {
      documents: Object.fromEntries(known) as KnownAnswers['documents'],
      head: this.#toBody(HEAD),
      busiestSociety: this.#toBody(this.#busiest(this.#bodies.listKind('NATIONAL_SOCIETY'))),
      busiestProvince: this.#toBody(this.#busiest(this.#bodies.listKind('PROVINCIAL_ASSOCIATION'))),
    };
  }

  #busiest(bodies: readonly number[]): number {
    const actionsOf = (body: number) => this.#acted[body] ?? 0;
    return bodies.reduce((busiest, body) => (actionsOf(body) > actionsOf(busiest) ? body : busiest), bodies[0] ?? HEAD);
  }

  #toBody(body: number): KnownBody {
    return {
      id: this.#bodies.idOf(body),
      name: this.#bodies.nameOf(body),
      documents: this.#issued[body] ?? 0,
      actions: this.#acted[body] ?? 0,
    };
  }
}

function add(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
