import type { Measure, QuestionResult, WorldResult } from '../results.js';
import { SYSTEM_NAMES, type SystemName } from '../systems/system.js';
import { geometricMean } from './statistics.js';

const TITLES: Readonly<Record<SystemName, string>> = {
  driver: 'a driver',
  http: 'b http',
  xielian: 'c xielian',
  dataloader: 'd dataloader',
  neo4jGraphql: 'e neo4j/graphql',
  plain: 'plain model',
};

/** The tables that people read, in Markdown. */
export function renderReport(result: WorldResult): string {
  const { world, measuredAt, commit, machine, method, questions } = result;
  const about = Object.entries(machine).map(([name, value]) => `${name} ${value}`);
  return [
    `## World ${world}, ${measuredAt.slice(0, 16).replace('T', ' ')} UTC, commit ${commit}`,
    `${about.join(', ')}. ${method.rounds} interleaved rounds of ${method.seconds} s; medians.`,
    renderNoise(questions),
    renderRatios(questions, method.clients),
    renderHits(questions),
    ...method.clients.map((clients) => renderMeasures(questions, clients)),
    renderRemarks(questions),
  ].join('\n\n');
}

function renderNoise(questions: readonly QuestionResult[]): string {
  const spreads = questions
    .flatMap(({ systems }) => Object.values(systems).flatMap(({ clients }) => Object.values(clients)))
    .map(({ spread }) => spread)
    .sort((left, right) => left - right);
  const at = (share: number) => (spreads[Math.floor(share * (spreads.length - 1))] ?? Number.NaN).toFixed(2);
  return `Noise, fastest round by slowest, over ${spreads.length} cells: median ${at(0.5)}, 90th percentile ${at(0.9)}, worst ${at(1)}.`;
}

function renderRatios(questions: readonly QuestionResult[], clients: readonly number[]): string {
  const others = Object.keys(questions[0]?.ratios ?? {});
  const columns = others.flatMap((other) => clients.map((count) => ({ other, count: String(count) })));
  const rows = questions.map(({ question, ratios, nodeCpuAboveFloorMs }) => [
    question,
    ...columns.map(({ other, count }) => round(ratios[other]?.[count])),
    ...clients.map((count) => round(nodeCpuAboveFloorMs[count])),
  ]);
  const means = columns.map(({ other, count }) => {
    const known = questions.flatMap(({ ratios }) => ratios[other]?.[count] ?? []);
    return known.length > 0 ? round(geometricMean(known)) : '-';
  });
  const heads = columns.map(({ other, count }) => `${other} x${count}`);
  return renderTable(
    ['throughput', ...heads, ...clients.map((count) => `node ms above floor x${count}`)],
    [...rows, ['geometric mean', ...means, ...clients.map(() => '')]],
  );
}

/** a and b send the same text: one column is enough. */
function renderHits(questions: readonly QuestionResult[]): string {
  const asked = SYSTEM_NAMES.filter((name) => questions.some(({ systems }) => systems[name]));
  const shown = asked.filter((name) => name !== 'driver' || !asked.includes('http'));
  const rows = questions.map(({ question, systems, dbHitsRatio }) => [
    question,
    ...shown.map((name) => {
      const profile = systems[name]?.profile;
      if (!profile) return '-';
      return `${profile.dbHits} (${profile.statements}; ${profile.largestRows})${profile.scans.map((scan) => ` ${scan}`).join('')}`;
    }),
    round(dbHitsRatio ?? undefined),
  ]);
  const heads = shown.map((name) => TITLES[name]);
  return renderTable(['db hits (statements; rows of the largest operator)', ...heads, 'c by b'], rows);
}

function renderMeasures(questions: readonly QuestionResult[], clients: number): string {
  const rows = questions.flatMap(({ question, systems }) =>
    SYSTEM_NAMES.flatMap((name) => {
      const measure = systems[name]?.clients[String(clients)];
      return measure ? [[question, TITLES[name], ...renderMeasure(measure)]] : [];
    }),
  );
  const heads = ['req/s', 'spread', 'p50 ms', 'p99 ms', 'node ms/req', 'java ms/req', 'bytes'];
  return renderTable([`${clients} client${clients === 1 ? '' : 's'}`, 'system', ...heads], rows);
}

function renderMeasure(measure: Measure): string[] {
  const { requestsPerSecond, spread, p50Ms, p99Ms, nodeCpuMs, javaCpuMs, bytes } = measure;
  return [...[requestsPerSecond, spread, p50Ms, p99Ms, nodeCpuMs, javaCpuMs].map(round), String(bytes ?? '-')];
}

function renderRemarks(questions: readonly QuestionResult[]): string {
  const lines = questions.flatMap(({ question, systems }) =>
    SYSTEM_NAMES.flatMap((name) => (systems[name]?.remarks ?? []).map((remark) => `- ${question}, ${name}: ${remark}`)),
  );
  return lines.length === 0 ? 'All systems gave equal answers, as far as they can be compared.' : lines.join('\n');
}

function renderTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function round(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '-';
  if (value === 0) return '0';
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
