import { BASES, type Basis } from './fact.model.js';

/** The least sure of several bases. */
export function weakestBasis(bases: readonly Basis[]): Basis {
  return bases.reduce((left, right) => (BASES.indexOf(right) > BASES.indexOf(left) ? right : left), 'EXPLICIT');
}
