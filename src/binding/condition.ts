import type { Step } from './step.js';

/** What one field of a filter input asks of a node. */
export type Condition =
  /** The property equals the value; `convert` brings the value into the stored form first. */
  | { readonly kind: 'equals'; readonly property: string; readonly convert?: (value: string) => string }
  /** The property is one of the values. */
  | { readonly kind: 'oneOf'; readonly property: string }
  /** The property, a list, holds the value; with `any`, one of the values. */
  | { readonly kind: 'holds'; readonly property: string; readonly any?: boolean }
  | { readonly kind: 'contains'; readonly property: string }
  /** The property is not before, or not after, the value; nodes without it are left out. */
  | { readonly kind: 'notBefore' | 'notAfter'; readonly property: string }
  /** True: something stands at the end of the path; false: nothing does. */
  | { readonly kind: 'exists'; readonly path: readonly Step[] }
  /** True: the property is there; false: it is not. */
  | { readonly kind: 'has'; readonly property: string }
  /** Something at the end of the path meets another filter. */
  | {
      readonly kind: 'some';
      readonly path: readonly Step[];
      readonly filter: string;
      /** A property of the one relationship of the path that holds the id of its end, beside the keys of all orders: the list is read along it. */
      readonly listedBy?: string;
    }
  /** A node at the end of the path has one of the values. */
  | { readonly kind: 'endOneOf'; readonly path: readonly Step[]; readonly property: string }
  /** At least so many different nodes stand at the end of the path. */
  | { readonly kind: 'countAtLeast'; readonly path: readonly Step[] };

/** Conditions by the names of the filter input's fields; `and`, `or`, `not` belong to every filter that has them. */
export type FilterBinding = Readonly<Record<string, Condition>>;

export function equals(property: string, convert?: (value: string) => string): Condition {
  return { kind: 'equals', property, ...(convert ? { convert } : {}) };
}
export function oneOf(property: string): Condition {
  return { kind: 'oneOf', property };
}
export function holds(property: string): Condition {
  return { kind: 'holds', property };
}
export function holdsAny(property: string): Condition {
  return { kind: 'holds', property, any: true };
}
export function contains(property: string): Condition {
  return { kind: 'contains', property };
}
export function notBefore(property: string): Condition {
  return { kind: 'notBefore', property };
}
export function notAfter(property: string): Condition {
  return { kind: 'notAfter', property };
}
export function exists(...path: Step[]): Condition {
  return { kind: 'exists', path };
}
export function has(property: string): Condition {
  return { kind: 'has', property };
}
export function some(filter: string, ...path: Step[]): Condition {
  return { kind: 'some', filter, path };
}
/** Like `some`, where the relationship lists what belongs to its end by the id in this property. */
export function someListedBy(property: string, filter: string, step: Step): Condition {
  return { kind: 'some', filter, path: [step], listedBy: property };
}
export function countAtLeast(...path: Step[]): Condition {
  return { kind: 'countAtLeast', path };
}
