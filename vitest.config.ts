import { defineConfig } from 'vitest/config';

/** Vite prefers the ES modules of graphql, Node (and so Apollo) its CommonJS: there must be one graphql only. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** Tests start many short-lived databases: the quick compiler alone halves their time. What it makes is slower, which no test measures. */
process.env.JAVA_TOOL_OPTIONS ??= '-XX:TieredStopAtLevel=1';

/** One kind after the other: several databases at once would starve each other on a small machine. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          sequence: { groupOrder: 1 },
          include: ['tests/unit/**/*.test.ts'],
          // Sentences about all values take seconds on a machine that does other things beside.
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'integration',
          sequence: { groupOrder: 2 },
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: 'tests/support/one-neo4j-for-the-run.ts',
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        resolve,
        test: {
          name: 'e2e',
          sequence: { groupOrder: 3 },
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/support/built-command.ts',
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
