import { AFFILIATION_KINDS } from '../domains/affiliation/affiliation.model.js';
import type { FactId } from '../domains/fact/fact.js';
import { toFactId } from '../domains/fact/fact.js';
import { LEVELS, ORGANIZATION_KINDS, type OrganizationKind } from '../domains/organization/organization.model.js';
import { toFlatAscii, toFlatText } from './flat-text.js';

type Level = (typeof LEVELS)[number];
type Tie = (typeof AFFILIATION_KINDS)[number];

export interface NewBody {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly level: Level;
  readonly region?: string | undefined;
  /** The words before the year in the numbers of its documents. */
  readonly code: string;
  readonly parent: number;
  /** How it is tied to its parent. */
  readonly tie: Tie;
}

/** The tie of a body that has no parent: the first one. */
export const NO_PARENT = -1;

/** All bodies of a world, by number. Hundreds of thousands are kept, so each is a few table cells and not an object. */
export class Bodies {
  readonly #names: string[] = [];
  readonly #kinds: Uint8Array;
  readonly #levels: Uint8Array;
  readonly #regions: (string | undefined)[] = [];
  readonly #codes: string[] = [];
  readonly #parents: Int32Array;
  readonly #ties: Uint8Array;
  readonly #ids: FactId[] = [];
  readonly #byKind = new Map<OrganizationKind, number[]>();
  readonly #children = new Map<number, number[]>();

  constructor(most: number) {
    this.#kinds = new Uint8Array(most);
    this.#levels = new Uint8Array(most);
    this.#parents = new Int32Array(most);
    this.#ties = new Uint8Array(most);
  }

  get count(): number {
    return this.#names.length;
  }

  add({ name, kind, level, region, code, parent, tie }: NewBody): number {
    const body = this.#names.length;
    this.#names.push(toFlatText(name));
    this.#kinds[body] = ORGANIZATION_KINDS.indexOf(kind);
    this.#levels[body] = LEVELS.indexOf(level);
    this.#regions.push(region);
    this.#codes.push(toFlatText(code));
    this.#parents[body] = parent;
    this.#ties[body] = AFFILIATION_KINDS.indexOf(tie);
    append(this.#byKind, kind, body);
    if (parent !== NO_PARENT) append(this.#children, parent, body);
    return body;
  }

  nameOf(body: number): string {
    return this.#names[body] ?? '';
  }

  kindOf(body: number): OrganizationKind {
    return ORGANIZATION_KINDS[this.#kinds[body] ?? 0] ?? 'OTHER';
  }

  levelOf(body: number): Level {
    return LEVELS[this.#levels[body] ?? 0] ?? 'GRASSROOTS';
  }

  regionOf(body: number): string | undefined {
    return this.#regions[body];
  }

  codeOf(body: number): string {
    return this.#codes[body] ?? '';
  }

  parentOf(body: number): number {
    return this.#parents[body] ?? NO_PARENT;
  }

  tieOf(body: number): Tie {
    return AFFILIATION_KINDS[this.#ties[body] ?? 0] ?? 'MEMBER_OF';
  }

  idOf(body: number): FactId {
    this.#ids[body] ??= toFlatAscii(toFactId('Organization', this.nameOf(body)));
    return this.#ids[body];
  }

  listKind(kind: OrganizationKind): readonly number[] {
    return this.#byKind.get(kind) ?? [];
  }

  childrenOf(body: number): readonly number[] {
    return this.#children.get(body) ?? [];
  }
}

function append<Key>(lists: Map<Key, number[]>, key: Key, body: number): void {
  const list = lists.get(key);
  if (list) list.push(body);
  else lists.set(key, [body]);
}
