import { EventEmitter, once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { DatabaseAddress } from '../../src/graph/connect-database.js';
import { BOLT, type BoltMessage, BoltReader } from './bolt-reader.js';

/** What went from clients to the database. */
export interface BoltTraffic {
  /** Texts of the statements, in the order in which they came. */
  readonly statements: readonly string[];
  /** How often a client waited for an answer after it had asked for something. */
  readonly roundTrips: number;
  readonly pulls: number;
  readonly begins: number;
  readonly commits: number;
}

/** Stands between a driver and its database, and counts what really goes over the wire. */
export interface BoltProxy {
  /** The database, as if it were here. */
  readonly address: DatabaseAddress;
  /** What went through while `work` ran. */
  watch(work: () => Promise<unknown>): Promise<BoltTraffic>;
  /** Keeps all answers back until `count` statements are on their way together; then they go on. */
  holdUntil(count: number): void;
  close(): Promise<void>;
}

const MANIFEST = Buffer.from([0x00, 0x00, 0x01, 0xff]);
const WORK: ReadonlySet<number> = new Set(Object.values(BOLT));

export async function openBoltProxy(database: DatabaseAddress): Promise<BoltProxy> {
  const { hostname, port } = new URL(database.uri);
  const signals = new EventEmitter().setMaxListeners(0);
  const sockets = new Set<Socket>();
  let traffic = emptyTraffic();
  let [held, awaited] = [false, 0];

  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    const reader = new BoltReader();
    let isGreeted = false;
    let isAsking = false;
    let waiting: Buffer[] = [];
    const passOn = () => {
      for (const bytes of waiting) client.write(bytes);
      waiting = [];
    };
    client.on('data', (bytes: Buffer) => {
      const messages = reader.read(bytes);
      for (const message of messages) count(traffic, message);
      if (messages.some(({ kind }) => WORK.has(kind))) {
        if (!isAsking) traffic.roundTrips += 1;
        isAsking = true;
      }
      if (held && traffic.statements.length >= awaited) release();
      upstream.write(bytes);
    });
    upstream.on('data', (bytes: Buffer) => {
      if (!isGreeted && bytes.subarray(0, 4).equals(MANIFEST)) reader.expectChoice();
      isGreeted = true;
      isAsking = false;
      waiting.push(bytes);
      if (!held) passOn();
    });
    signals.on('release', passOn);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        signals.off('release', passOn);
        other.destroy();
      });
    }
  });
  const release = () => {
    held = false;
    signals.emit('release');
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: { ...database, uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}` },
    async watch(work) {
      traffic = emptyTraffic();
      await work();
      return traffic;
    },
    holdUntil(count) {
      [held, awaited] = [true, count];
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

type Counted = { -readonly [Key in keyof BoltTraffic]: Key extends 'statements' ? string[] : number };

function emptyTraffic(): Counted {
  return { statements: [], roundTrips: 0, pulls: 0, begins: 0, commits: 0 };
}

function count(traffic: Counted, { kind, statement }: BoltMessage): void {
  if (statement !== undefined) traffic.statements.push(statement);
  if (kind === BOLT.PULL) traffic.pulls += 1;
  if (kind === BOLT.BEGIN) traffic.begins += 1;
  if (kind === BOLT.COMMIT) traffic.commits += 1;
}
