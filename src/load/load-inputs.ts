import { UsageError } from '../errors.js';
import type { Database } from '../graph/connect-database.js';
import { compileWithLapses, inputsHashOf, versionOf } from './compile-inputs.js';
import { getImportedWorld } from './imported-world.js';
import { getLoadedInputs, hasForeignNodes } from './load.statements.js';
import { type LoadReport, loadGraph } from './load-graph.js';
import type { Inputs } from './read-inputs.js';
import { toGraph } from './to-graph.js';

export interface InputsReport extends LoadReport {
  readonly version: string;
  /** Conclusions that lapsed with a dossier that they rest on, and decisions about nothing, one sentence each. */
  readonly lapsed: readonly string[];
}

/** Makes the graph equal to what the inputs say. */
export async function loadInputs(database: Database, inputs: Inputs): Promise<InputsReport> {
  const { facts, lapsed } = compileWithLapses(inputs);
  const graph = toGraph(inputs, facts);
  await refuseForeignData(database);
  await refuseImportedWorld(database);
  return { version: versionOf(inputs), lapsed, ...(await loadGraph(database, graph)) };
}

/** Whether the database already holds the graph of these inputs, so that a start need not compile them. */
export async function isLoaded(database: Database, inputs: Inputs): Promise<boolean> {
  return isLoadedAs(database, inputsHashOf(inputs));
}

export async function isLoadedAs(database: Database, inputsHash: string): Promise<boolean> {
  const [row] = await database.read(getLoadedInputs);
  return row?.[0] === inputsHash;
}

/** Whatever is not wanted is removed, so a database with somebody else's nodes of our label is left alone. */
async function refuseForeignData(database: Database): Promise<void> {
  const [row] = await database.read(hasForeignNodes);
  if (row?.[0] === true) {
    throw new UsageError(
      'The database holds nodes with the label Node that xielian did not write; name another database with NEO4J_DATABASE.',
    );
  }
}

/** A world may hold millions of nodes, and nobody who loads by habit wants them gone. */
async function refuseImportedWorld(database: Database): Promise<void> {
  const world = await getImportedWorld(database);
  if (world === undefined) return;
  throw new UsageError(
    `The database holds an imported world (${world}); \`xielian load --replace\` puts the seeds in its place in the embedded Neo4j, XIELIAN_DATA or NEO4J_URI names another database.`,
  );
}
