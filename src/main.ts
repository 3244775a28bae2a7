#!/usr/bin/env node
import { defineCommand, runCommand, runMain } from 'citty';
import { checkArguments } from './cli/check-arguments.js';
import { runWithExitCode } from './cli/run-with-exit-code.js';

/** Each command is read from its file only when it is asked for, so that `--help` stays quick. */
const xielian = defineCommand({
  meta: {
    name: 'xielian',
    description: '协链: who acted on a directive, by which chain, and which sentence proves it',
  },
  subCommands: {
    serve: async () => (await import('./cli/serve.js')).serveCommand,
    ask: async () => (await import('./cli/ask.js')).askCommand,
    ledger: async () => (await import('./cli/ledger.js')).ledgerCommand,
    load: async () => (await import('./cli/load.js')).loadCommand,
    verify: async () => (await import('./cli/verify.js')).verifyCommand,
    span: async () => (await import('./cli/span.js')).spanCommand,
    search: async () => (await import('./cli/search.js')).searchCommand,
    import: async () => (await import('./cli/import.js')).importCommand,
    synthesize: async () => (await import('./cli/synthesize.js')).synthesizeCommand,
    export: async () => (await import('./cli/export.js')).exportCommand,
    neo4j: async () => (await import('./cli/neo4j.js')).neo4jCommand,
  },
});

const rawArgs = process.argv.slice(2);
const wantsHelp = rawArgs.length === 0 || rawArgs.includes('--help') || rawArgs.includes('-h');

async function run(): Promise<void> {
  await checkArguments(xielian, rawArgs);
  await runCommand(xielian, { rawArgs });
}

await (wantsHelp ? runMain(xielian, { rawArgs: rawArgs.length === 0 ? ['--help'] : rawArgs }) : runWithExitCode(run));
