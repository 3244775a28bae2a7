import fc from 'fast-check';
import { anyOperation } from '../operations/any-operation.js';
import { reduceOperation } from '../operations/reduce-operation.js';
import type { ValuePool } from '../operations/value-pool.js';
import type { Difference } from './compare-executors.js';
import type { Oracle } from './open-oracle.js';

export interface GeneratedDifference extends Difference {
  /** Makes this one operation again. */
  readonly seed: number;
}

export interface GeneratedComparison {
  readonly agreeing: number;
  readonly differences: readonly GeneratedDifference[];
}

export interface GeneratedRun {
  readonly pool: ValuePool;
  readonly seed: number;
  readonly count: number;
  /** Called after each operation. */
  readonly onDone?: (done: number, difference: GeneratedDifference | undefined) => void;
}

/** Enough that the database need not wait while an operation is written. */
const AT_ONCE = 3;

/** Golden ratio of 32 bits: seeds of neighbouring operations have nothing in common. */
const STRIDE = 0x9e3779b1;

/** Compares so many generated operations, each with a seed of its own; what differs is made as small as it can be. */
export async function compareGenerated(
  { schema, compare }: Pick<Oracle, 'schema' | 'compare'>,
  { pool, seed, count, onDone }: GeneratedRun,
): Promise<GeneratedComparison> {
  const operations = anyOperation(schema, pool);
  const differences: GeneratedDifference[] = [];
  let [next, done] = [0, 0];
  const work = async () => {
    while (next < count) {
      const own = (seed + Math.imul(next, STRIDE)) | 0;
      next += 1;
      const [operation] = fc.sample(operations, { seed: own, numRuns: 1, unbiased: true });
      if (!operation) throw new Error(`nothing was generated for the seed ${own}`);
      const found = await compare(operation);
      const difference = found && { ...(await toSmallest(found)), seed: own };
      if (difference) differences.push(difference);
      done += 1;
      onDone?.(done, difference);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { agreeing: count - differences.length, differences };

  async function toSmallest(found: Difference): Promise<Difference> {
    const isSameKind = ({ path }: Difference) => path.startsWith('.errors') === found.path.startsWith('.errors');
    const smallest = await reduceOperation(schema, found.operation, async (smaller) => {
      const difference = await compare(smaller);
      return difference !== undefined && isSameKind(difference);
    });
    return (await compare(smallest)) ?? found;
  }
}

/** What a person needs to see where executors disagree. */
export function renderDifference(difference: Difference & { readonly seed?: number }): string {
  const { operation, variables, path, stepwise, planned, seed } = difference;
  return [
    ...(seed === undefined ? [] : [`seed ${seed}`]),
    operation.source,
    `variables ${JSON.stringify(operation.variables)}`,
    ...(variables === operation.variables ? [] : [`then asked with ${JSON.stringify(variables)}`]),
    `first difference at ${path}`,
    `  stepwise ${shorten(JSON.stringify(stepwise))}`,
    `  planned  ${shorten(JSON.stringify(planned))}`,
  ].join('\n');
}

function shorten(text = 'nothing'): string {
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
