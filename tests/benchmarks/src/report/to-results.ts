import type { Cell } from '../measure/measure-cell.js';
import type { Measure, QuestionResult, SystemResult } from '../results.js';
import type { SystemName } from '../systems/system.js';
import type { Tally } from '../tally.js';
import { median } from './statistics.js';

/** What came of each question, from the tallies of its systems. */
export function toResults(tallies: readonly Tally[]): QuestionResult[] {
  const names = [...new Set(tallies.map(({ asked }) => asked.question.name))];
  return names.map((name) => toQuestion(tallies.filter(({ asked }) => asked.question.name === name)));
}

function toQuestion(tallies: readonly Tally[]): QuestionResult {
  const systems = Object.fromEntries(tallies.map((tally) => [tally.system.name, toSystem(tally)]));
  const [first] = tallies;
  return {
    question: first?.asked.question.name ?? '',
    variables: first?.asked.variables ?? null,
    systems,
    ratios: toRatios(systems),
    nodeCpuAboveFloorMs: compare(systems, 'xielian', 'http', (own, floor) => own.nodeCpuMs - floor.nodeCpuMs),
    dbHitsRatio: toHitsRatio(systems),
  };
}

type Systems = Readonly<Partial<Record<SystemName, SystemResult>>>;

function toSystem({ cells, profile, remarks }: Tally): SystemResult {
  const clients = Object.fromEntries([...cells].map(([count, rounds]) => [String(count), toMeasure(rounds)]));
  return { clients, profile, remarks };
}

/** Every figure is the median of its own rounds. */
function toMeasure(cells: readonly Cell[]): Measure {
  const middle = (figure: (cell: Cell) => number) => median(cells.map(figure));
  const rounds = cells.map(({ requestsPerSecond }) => requestsPerSecond);
  return {
    requestsPerSecond: median(rounds),
    p50Ms: middle(({ p50Ms }) => p50Ms),
    p99Ms: middle(({ p99Ms }) => p99Ms),
    nodeCpuMs: middle(({ nodeCpuMs }) => nodeCpuMs),
    javaCpuMs: middle(({ javaCpuMs }) => javaCpuMs),
    bytes: cells[0]?.bytes ?? null,
    rounds,
    spread: Math.max(...rounds) / Math.min(...rounds),
  };
}

const RATIOS: readonly (readonly [SystemName, SystemName])[] = [
  ['xielian', 'driver'],
  ['xielian', 'http'],
  ['xielian', 'dataloader'],
  ['xielian', 'neo4jGraphql'],
  ['driver', 'plain'],
];

/** Of the systems that were asked; what one of them could not answer has none. */
function toRatios(systems: Systems): Record<string, Record<string, number>> {
  const asked = RATIOS.filter((pair) => pair.every((name) => systems[name]));
  return Object.fromEntries(
    asked.map(([one, other]) => [
      `${one}/${other}`,
      compare(systems, one, other, (own, theirs) => own.requestsPerSecond / theirs.requestsPerSecond),
    ]),
  );
}

function compare(
  systems: Systems,
  one: SystemName,
  other: SystemName,
  figure: (one: Measure, other: Measure) => number,
): Record<string, number> {
  const [left, right] = [systems[one]?.clients ?? {}, systems[other]?.clients ?? {}];
  return Object.fromEntries(
    Object.entries(left).flatMap(([clients, measure]) => {
      const against = right[clients];
      return against ? [[clients, figure(measure, against)]] : [];
    }),
  );
}

function toHitsRatio({ xielian, http, driver }: Systems): number | null {
  const best = (http ?? driver)?.profile?.dbHits;
  const own = xielian?.profile?.dbHits;
  return best && own ? own / best : null;
}
