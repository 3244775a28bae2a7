import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import type { DatabaseAddress } from '../../src/graph/connect-database.js';
import { toParameters } from '../../src/graph/values.js';

/** One step of a plan as it was run. */
export interface ProfiledOperator {
  readonly name: string;
  readonly dbHits: number;
  readonly rows: number;
  /** What it reads, as the database describes it: the index, the pattern, the expressions. */
  readonly details: string;
}

export interface StatementProfile {
  readonly dbHits: number;
  /** Rows of the answer. */
  readonly rows: number;
  /** From the result down to what it starts from. */
  readonly operators: readonly ProfiledOperator[];
}

/** Runs a statement once with PROFILE: what it cost, which does not depend on the machine, and how it was read. */
export async function profileStatement(
  { uri, user, password, database }: DatabaseAddress,
  statement: string,
  parameters: Record<string, unknown> = {},
): Promise<StatementProfile> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records, summary } = await session.run(toProfiled(statement), toParameters(parameters));
    if (!summary.profile) throw new Error(`the database gave no profile of ${statement}`);
    const operators = listOperators(summary.profile);
    return { dbHits: operators.reduce((sum, { dbHits }) => sum + dbHits, 0), rows: records.length, operators };
  } finally {
    await session.close();
    await driver.close();
  }
}

/** The version of the language stands before PROFILE. */
function toProfiled(statement: string): string {
  return /^\s*CYPHER 5\b/.test(statement) ? statement.replace('CYPHER 5', 'CYPHER 5 PROFILE') : `PROFILE ${statement}`;
}

function listOperators({ operatorType, dbHits, rows, arguments: details, children }: ProfiledPlan): ProfiledOperator[] {
  const operator = {
    name: operatorType.replace(/@.*$/, ''),
    dbHits: Number(dbHits),
    rows: Number(rows),
    details: String((details as { Details?: unknown }).Details ?? ''),
  };
  return [operator, ...children.flatMap(listOperators)];
}
