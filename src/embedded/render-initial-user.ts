import { createHash, randomBytes } from 'node:crypto';

const ITERATIONS = 1024;

/**
 * The line that `neo4j-admin dbms set-initial-password` writes to `data/dbms/auth.ini`, without the 3.5 seconds that its
 * JVM takes. Neo4j reads it when it makes a new store, so no port is ever open with the default password.
 */
export function renderInitialUser(password: string, salt: Buffer = randomBytes(32)): string {
  let digest = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < ITERATIONS; round += 1) digest = createHash('sha256').update(digest).digest();
  return `neo4j:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${ITERATIONS}:\n`;
}
