import { parseArgs } from 'node:util';
import { SYSTEM_NAMES, type SystemName, USUAL_SYSTEMS } from './systems/system.js';

export interface Options {
  readonly world: string;
  readonly name: string;
  /** The `world.json` of an invented world. */
  readonly worldFile: string | undefined;
  /** What is searched for. */
  readonly text: string;
  readonly questions: readonly string[];
  readonly systems: readonly SystemName[];
  readonly clients: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly heapMb: number | undefined;
  readonly pageCacheMb: number | undefined;
  readonly output: string;
  /** Instead of comparing: where profiles of the CPU of `http` and `xielian` go. */
  readonly cpuProfiles: string | undefined;
}

export const HELP = `npm run bench -- --world FOLDER|ADDRESS [options]

  --world        data folder of an embedded Neo4j, or bolt://host:port (then NEO4J_USER and NEO4J_PASSWORD are read)
  --name         size of the world, under which results are filed       (world)
  --world-file   world.json that xielian synthesize wrote: which documents to ask for; left out: the database shows some
  --text         what to search for                                     (学会)
  --questions    names with commas; left out: all
  --systems      ${USUAL_SYSTEMS.join(',')}; also plain, whose model is written into the database if it is
                 not there: only into a copy of a world
  --clients      numbers of clients with commas                         (1,16)
  --rounds       interleaved rounds                                     (3)
  --seconds      of each cell                                           (4)
  --warm-up      seconds of warm-up of each question and system         (4)
  --heap-mb, --page-cache-mb   of the embedded Neo4j
  --cpu-profiles a folder: instead of comparing, sample where b and c spend their CPU under load
  --output       folder for bench.json and bench.md                     (tests/benchmarks/results)
`;

export function readOptions(args: readonly string[], outputFolder: string): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean' },
      world: { type: 'string' },
      name: { type: 'string', default: 'world' },
      'world-file': { type: 'string' },
      text: { type: 'string', default: '学会' },
      questions: { type: 'string', default: '' },
      systems: { type: 'string', default: USUAL_SYSTEMS.join(',') },
      clients: { type: 'string', default: '1,16' },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '4' },
      'warm-up': { type: 'string', default: '4' },
      'heap-mb': { type: 'string' },
      'page-cache-mb': { type: 'string' },
      'cpu-profiles': { type: 'string' },
      output: { type: 'string', default: outputFolder },
    },
  });
  if (values.help || values.world === undefined) return undefined;
  const optional = (text: string | undefined) => (text === undefined ? undefined : toNumber(text));
  return {
    world: values.world,
    name: values.name,
    worldFile: values['world-file'],
    text: values.text,
    questions: toList(values.questions),
    systems: toList(values.systems).map(toSystemName),
    clients: toList(values.clients).map(toNumber),
    rounds: toNumber(values.rounds),
    seconds: toNumber(values.seconds),
    warmUpSeconds: toNumber(values['warm-up']),
    heapMb: optional(values['heap-mb']),
    pageCacheMb: optional(values['page-cache-mb']),
    output: values.output,
    cpuProfiles: values['cpu-profiles'],
  };
}

function toList(text: string): string[] {
  return text.split(',').flatMap((item) => item.trim() || []);
}

function toNumber(text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new Error(`"${text}" is not a number above 0.`);
}

function toSystemName(text: string): SystemName {
  const name = SYSTEM_NAMES.find((known) => known === text);
  if (name) return name;
  throw new Error(`There is no system "${text}"; the systems are ${SYSTEM_NAMES.join(', ')}.`);
}
