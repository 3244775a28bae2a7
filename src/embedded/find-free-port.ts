import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { EnvironmentError } from '../errors.js';

// Neo4j opens its port some seconds after we chose it. Below the ports that systems give to outgoing connections
// (32768 on Linux, 49152 on macOS) nobody is likely to come in between.
const LOWEST = 16_000;
const HIGHEST = 32_000;

export async function findFreePort(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = randomInt(LOWEST, HIGHEST);
    if (await isPortFree(port)) return port;
  }
  throw new EnvironmentError('NO_FREE_PORT', `No free loopback port was found between ${LOWEST} and ${HIGHEST}.`);
}

export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

export function portTaken(port: number): EnvironmentError {
  return new EnvironmentError(
    'PORT_TAKEN',
    `Port ${port} on 127.0.0.1 is taken by another program; stop that program, ask for another port, or for none to get a free one.`,
  );
}
