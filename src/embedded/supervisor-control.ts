import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { InstanceFiles } from './instance-files.js';

const stateSchema = z.object({ port: z.int(), token: z.string() });

const statusSchema = z.object({
  /** `ended`: the database is gone although nobody asked for it. */
  phase: z.enum(['waiting', 'running', 'stopping', 'ended']),
  port: z.int(),
  neo4jVersion: z.string(),
  javaVersion: z.string(),
  jarFolder: z.string(),
  heapMb: z.int(),
  startedAt: z.string().optional(),
  /** True after `neo4j start`: the supervisor holds a lease of its own. */
  kept: z.boolean().optional(),
  /** Process ids of those who hold a lease. */
  leases: z.array(z.int()).optional(),
  supervisor: z.int().optional(),
  /** Process id of Java, once it runs. */
  command: z.int().optional(),
  code: z.int().nullish(),
  signal: z.string().nullish(),
});

type SupervisorStatus = z.infer<typeof statusSchema>;

export interface Question {
  readonly ask: 'lease' | 'keep' | 'stop' | 'status';
  readonly force?: boolean;
}

/** An open connection to the supervisor. While it asks for a lease, the connection is the lease. */
export interface SupervisorControl {
  /** The last status that the supervisor told. */
  status(): SupervisorStatus;
  readonly closed: Promise<void>;
  isClosed(): boolean;
  /** Resolves when the supervisor has noticed it. */
  close(): Promise<void>;
  /** From now on this connection does not keep the process alive; its end still gives the lease back. */
  unref(): void;
}

const ANSWER_BOUND_MS = 3_000;

/** Undefined when no supervisor of this data folder answers: there is none, or what is left of it is stale. */
export async function askSupervisor(files: InstanceFiles, question: Question): Promise<SupervisorControl | undefined> {
  const state = await readState(files.state);
  if (!state) return undefined;
  const socket = connect({ host: '127.0.0.1', port: state.port });
  let latest: SupervisorStatus | undefined;
  let isClosed = false;
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      isClosed = true;
      resolve();
    });
  });
  socket.on('error', () => {});
  socket.write(`${JSON.stringify({ ...question, token: state.token, pid: process.pid })}\n`);
  const answered = new Promise<void>((resolve) => {
    const lines = createInterface({ input: socket });
    // It repeats the errors of its input, and without a listener they would end the process.
    lines.on('error', () => {});
    lines.on('line', (line) => {
      latest = parseStatus(line) ?? latest;
      resolve();
    });
  });
  const bound = setTimeout(() => socket.destroy(), ANSWER_BOUND_MS);
  await Promise.race([answered, closed]);
  clearTimeout(bound);
  if (latest === undefined) return void socket.destroy();
  const first = latest;
  return {
    status: () => latest ?? first,
    closed,
    isClosed: () => isClosed,
    close: () => {
      socket.ref();
      socket.end();
      return closed;
    },
    unref: () => socket.unref(),
  };
}

async function readState(file: string) {
  try {
    return stateSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    // Missing, or cut short by a full disk: either way there is nobody to ask.
    return undefined;
  }
}

function parseStatus(line: string): SupervisorStatus | undefined {
  try {
    return statusSchema.parse(JSON.parse(line));
  } catch {
    // Another program that was given the port of a supervisor that died.
    return undefined;
  }
}
