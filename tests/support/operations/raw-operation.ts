/** What a generated operation is made of before it is written down: choices that may still clash, and that shrink one by one. */
export interface RawOperation {
  readonly roots: readonly RawSelection[];
  /** Whether the document holds another operation beside it. */
  readonly accompanied: boolean;
}

export type RawSelection = RawField | RawFragment | RawReuse;

export interface RawField {
  readonly kind: 'field';
  readonly name: string;
  /** Wished for; another one is taken where it would clash. */
  readonly alias: string | undefined;
  readonly arguments: readonly RawArgument[];
  /** Empty for leaves. */
  readonly selections: readonly RawSelection[];
  /** Selections of the same field under the same key once more: both have to be merged. */
  readonly again: readonly RawSelection[] | undefined;
  readonly directives: readonly RawDirective[];
}

export interface RawFragment {
  readonly kind: 'fragment';
  /** Left out: a fragment without a condition. */
  readonly on: string | undefined;
  readonly named: boolean;
  readonly selections: readonly RawSelection[];
  readonly directives: readonly RawDirective[];
}

/** A named fragment that was written before, spread once more where it fits. */
export interface RawReuse {
  readonly kind: 'reuse';
  readonly index: number;
}

export interface RawArgument {
  readonly name: string;
  readonly value: RawValue;
}

export interface RawDirective {
  readonly name: 'skip' | 'include';
  readonly condition: RawValue;
}

export type RawValue =
  | { readonly kind: 'plain'; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly items: readonly RawValue[] }
  | { readonly kind: 'object'; readonly fields: readonly RawArgument[] }
  | { readonly kind: 'variable'; readonly way: VariableWay; readonly value: RawValue };

/** How a variable is declared and given. Ways that its place does not allow give way to `given`. */
export type VariableWay = (typeof VARIABLE_WAYS)[number];

export const VARIABLE_WAYS = [
  /** Declared with the type of its place. */
  'given',
  /** Declared as never null. */
  'strict',
  /** The value is its default. */
  'defaulted',
  /** It has a default, and is given all the same. */
  'overridden',
  /** May be null, and is not given. */
  'absent',
  /** May be null, and is. */
  'null',
] as const;
