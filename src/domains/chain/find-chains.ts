import { enumeratePaths } from '../../analysis/enumerate-paths.js';
import { daysBetween } from '../../lib/days-between.js';
import type { CascadeDocument } from './cascade.js';
import type { ChainHop } from './chain-hop.js';
import { firstHops, nextHops } from './next-hops.js';

export interface ChainSearch {
  /** Ids of the documents that chains begin with. */
  readonly starts: readonly string[];
  /** Where chains must lead; left out: as far as they go. */
  readonly to?: string | undefined;
  readonly maxHops: number;
  /** Steps that are not known to have happened by this day are left out. */
  readonly asOf?: string | undefined;
}

export interface FoundChains {
  readonly chains: readonly (readonly ChainHop[])[];
  readonly cutByHops: number;
  readonly cutByCount: boolean;
  readonly contradicted: number;
  /** Continuations that are not known to have happened by `asOf`. */
  readonly later: number;
}

/** More paths than a person can read; where there are more, the answer says that it is not complete. */
export const MAX_CHAINS = 1_000;

/** Every path through a cascade whose known dates do not contradict its order, shortest first. */
export function findChains(cascade: ReadonlyMap<string, CascadeDocument>, search: ChainSearch): FoundChains {
  const { starts, to, maxHops, asOf } = search;
  const later = new Set<string>();
  const contradictions = new Set<string>();
  const isKnown = (path: readonly ChainHop[], hop: ChainHop) => {
    if (asOf === undefined || isKnownBy(hop, asOf)) return true;
    later.add(renderPath([...path, hop]));
    return false;
  };
  const keepsOrder = (path: readonly ChainHop[], hop: ChainHop) => {
    if (!contradictsOrder(path, hop)) return true;
    contradictions.add(renderPath([...path, hop]));
    return false;
  };
  const { paths, cutByLength, cutByCount } = enumeratePaths<ChainHop>({
    starts: starts.flatMap((id) => {
      const document = cascade.get(id);
      return document ? firstHops(document, cascade).filter((hop) => isKnown([], hop)) : [];
    }),
    next: (path) =>
      path.at(-1)?.to === to
        ? []
        : nextHops(path, cascade, to).filter((hop) => isKnown(path, hop) && keepsOrder(path, hop)),
    ...(to === undefined ? {} : { isWanted: (path: readonly ChainHop[]) => path.at(-1)?.to === to }),
    maxLength: maxHops,
    maxPaths: MAX_CHAINS,
  });
  const chains = [...paths].sort((left, right) => left.length - right.length);
  return { chains, cutByHops: cutByLength, cutByCount, contradicted: contradictions.size, later: later.size };
}

/** A step whose last possible day is known must have ended by then; one without any day is kept, and marked elsewhere. */
function isKnownBy({ earliest, latest }: ChainHop, asOf: string): boolean {
  const day = latest ?? earliest;
  return day === null || day <= asOf;
}

function renderPath(path: readonly ChainHop[]): string {
  return path.map(({ kind, from, to }) => `${kind} ${from} ${to}`).join(' > ');
}

/** True only where both days are known: a step that had ended before an earlier step can have begun. */
function contradictsOrder(path: readonly ChainHop[], { latest }: ChainHop): boolean {
  return latest !== null && path.some(({ earliest }) => earliest !== null && earliest > latest);
}

/** Days from the first dated step of a chain to its last event, as bounds; nothing bounds an undated end from above. */
export function daysOfChain(chain: readonly ChainHop[]): { min: number; max: number | null } {
  const start = chain.find(({ latest }) => latest !== null)?.latest;
  const end = chain.findLast(({ kind }) => kind !== 'MEMBER');
  if (!start || !end) return { min: 0, max: null };
  return {
    min: end.earliest === null ? 0 : Math.max(0, daysBetween(start, end.earliest)),
    max: end.latest === null ? null : Math.max(0, daysBetween(start, end.latest)),
  };
}
