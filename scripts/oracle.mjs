// npm run oracle -- --count 5000 --seed 1: compares the two executors on generated operations, in each world of the
// tests, and ends with a line "N operations agree, M differ". Starts a Neo4j of its own, which is gone afterwards.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createViteServer } from 'vitest/node';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    world: { type: 'string', default: '' },
  },
});

// Tests are TypeScript; vite loads it as vitest does.
const server = await createViteServer({
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true, include: [] },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
try {
  const { runOracle } = await server.ssrLoadModule('/tests/support/oracle/run-oracle.ts');
  const differing = await runOracle({ count: Number(values.count), seed: Number(values.seed), world: values.world });
  process.exitCode = differing > 0 ? 1 : 0;
} finally {
  await server.close();
}
