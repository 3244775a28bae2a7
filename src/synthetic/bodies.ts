import type { FactId } from '../domains/fact/fact.js';
import { toFactId } from '../domains/fact/fact.js';
import type { OrganizationKind } from '../domains/organization/organization.model.js';
import { toFlatAscii, toFlatText } from './flat-text.js';

export interface NewBody {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly level: string;
  readonly region?: string | undefined;
  /** The words before the year in the numbers of its documents. */
  readonly code: string;
  readonly parent: number;
  /** How it is tied to its parent. */
  readonly tie: string;
}

/** The tie of a body that has no parent: the first one. */
export const NO_PARENT = -1;

/** All bodies of a world, by number. Hundreds of thousands are kept, so each is a few table cells and not an object. */
export class Bodies {
  readonly #names: string[] = [];
  readonly #kinds: OrganizationKind[] = [];
  readonly #levels: string[] = [];
  readonly #regions: (string | undefined)[] = [];
  readonly #codes: string[] = [];
  readonly #parents: number[] = [];
  readonly #ties: string[] = [];
  readonly #ids: FactId[] = [];
  readonly #byKind = new Map<OrganizationKind, number[]>();
  readonly #children = new Map<number, number[]>();

  get count(): number {
    return this.#names.length;
  }

  add({ name, kind, level, region, code, parent, tie }: NewBody): number {
    const body = this.#names.length;
    this.#names.push(toFlatText(name));
    this.#kinds.push(kind);
    this.#levels.push(level);
    this.#regions.push(region);
    this.#codes.push(toFlatText(code));
    this.#parents.push(parent);
    this.#ties.push(tie);
    append(this.#byKind, kind, body);
    if (parent !== NO_PARENT) append(this.#children, parent, body);
    return body;
  }

  nameOf(body: number): string {
    return this.#names[body] ?? '';
  }

  kindOf(body: number): OrganizationKind {
    return this.#kinds[body] ?? 'OTHER';
  }

  levelOf(body: number): string {
    return this.#levels[body] ?? '';
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

  tieOf(body: number): string {
    return this.#ties[body] ?? '';
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
