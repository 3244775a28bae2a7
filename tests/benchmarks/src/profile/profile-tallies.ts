import type { Driver } from 'neo4j-driver';
import type { Settings } from '../systems/settings.js';
import type { Tally } from '../tally.js';
import { listStatements } from './list-statements.js';
import { profileStatements } from './profile-statements.js';

/** Counts what each question costs in the database, system by system. */
export async function profileTallies(tallies: readonly Tally[], driver: Driver, settings: Settings): Promise<void> {
  for (const tally of tallies.filter(({ timed }) => timed)) {
    const { asked, system, remarks } = tally;
    try {
      const statements = await listStatements(system.name, asked, driver, settings);
      tally.profile = await profileStatements(driver, settings.address.database, statements);
    } catch (error) {
      remarks.push(`not profiled: ${(error as Error).message}`);
    }
  }
}
