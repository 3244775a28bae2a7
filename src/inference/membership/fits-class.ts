import type { Fact } from '../../domains/fact/fact.js';
import type { OrganizationKind } from '../../domains/organization/organization.model.js';
import { isWithinRegion } from '../../lib/region-code.js';

/** Kinds that say their level themselves: whoever stands on another level is not meant. */
const LEVEL_OF_KIND: Readonly<Partial<Record<OrganizationKind, string>>> = {
  NATIONAL_ASSOCIATION: 'NATIONAL',
  PROVINCIAL_ASSOCIATION: 'PROVINCE',
  PREFECTURE_ASSOCIATION: 'PREFECTURE',
  COUNTY_ASSOCIATION: 'COUNTY',
  NATIONAL_SOCIETY: 'NATIONAL',
  PROVINCIAL_SOCIETY: 'PROVINCE',
};

/** What the words of a class say about kind and place of its members. */
export interface ClassWords {
  readonly kinds: readonly string[];
  readonly region: string | undefined;
}

export function wordsOf({ properties: { memberKinds, memberRegion } }: Fact): ClassWords {
  return {
    kinds: Array.isArray(memberKinds) ? memberKinds.map(String) : [],
    region: memberRegion === undefined ? undefined : String(memberRegion),
  };
}

/** Whether kind, level and place of a body are those that a class asks for; a body without a place is in no region. */
export function fitsClass({ properties: { kind, level, region: code } }: Fact, { kinds, region }: ClassWords): boolean {
  if (kinds.length > 0 && !kinds.includes(String(kind))) return false;
  const expected = LEVEL_OF_KIND[kind as OrganizationKind];
  if (kinds.length > 0 && expected !== undefined && level !== undefined && level !== expected) return false;
  return region === undefined || (code !== undefined && isWithinRegion(String(code), region));
}

/** Kind and place together tell who is meant; without a place only kinds that name a level do (every national society). */
export function tellsItsMembers({ kinds, region }: ClassWords): boolean {
  if (kinds.length === 0) return false;
  return region !== undefined || kinds.every((kind) => LEVEL_OF_KIND[kind as OrganizationKind] !== undefined);
}
