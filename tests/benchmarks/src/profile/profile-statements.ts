import type { Driver, ProfiledPlan } from 'neo4j-driver';
import type { Statement } from './recorder.js';

/** What a question costs in the database, which does not depend on the machine. */
export interface Profile {
  /** Statements, one round trip each. */
  readonly statements: number;
  readonly dbHits: number;
  /** Of the operator that has the most. */
  readonly largestRows: number;
  /** Names of operators that no question should need. */
  readonly scans: readonly string[];
}

const UNWANTED = /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|Eager|CartesianProduct)(@|$)/u;

export async function profileStatements(
  driver: Driver,
  database: string,
  statements: readonly Statement[],
): Promise<Profile> {
  const operators: ProfiledPlan[] = [];
  for (const { text, parameters } of statements) {
    const session = driver.session({ database });
    try {
      const { summary } = await session.run(toProfile(text), parameters);
      if (summary.profile) operators.push(...listOperators(summary.profile));
    } finally {
      await session.close();
    }
  }
  return {
    statements: statements.length,
    dbHits: operators.reduce((sum, { dbHits }) => sum + dbHits, 0),
    largestRows: Math.max(0, ...operators.map(({ rows }) => rows)),
    scans: [...new Set(operators.map(({ operatorType }) => operatorType).filter((name) => UNWANTED.test(name)))],
  };
}

/** `PROFILE` stands behind the version of the language, where a text names one. */
function toProfile(text: string): string {
  const [version = ''] = /^\s*CYPHER \d+\s/u.exec(text) ?? [];
  return `${version}PROFILE ${text.slice(version.length)}`;
}

function listOperators(plan: ProfiledPlan): ProfiledPlan[] {
  return [plan, ...plan.children.flatMap(listOperators)];
}
