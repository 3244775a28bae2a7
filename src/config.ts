import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { UsageError } from './errors.js';

/** The folder of the package: where `schema/` and `seeds/` stand, in a checkout and in an installed package alike. */
export const packageFolder = resolve(import.meta.dirname, '..');

/** In megabytes; what is less, no Neo4j starts with. */
const memory = z.coerce.number().int().min(64).optional();

const port = z.coerce.number().int().min(0).max(65_535);

const environmentSchema = z.object({
  XIELIAN_CACHE: z.string().optional(),
  XIELIAN_DATA: z.string().default('.xielian'),
  XIELIAN_SEEDS: z.string().default(join(packageFolder, 'seeds')),
  XIELIAN_SOURCES: z.string().default('sources'),
  XIELIAN_HOST: z.string().default('127.0.0.1'),
  XIELIAN_PORT: port.default(4000),
  XIELIAN_ORIGINS: z.string().default(''),
  XIELIAN_HOSTS: z.string().default(''),
  XIELIAN_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  NODE_ENV: z.string().optional(),
  XDG_CACHE_HOME: z.string().optional(),
  XIELIAN_HEAP_MB: memory,
  XIELIAN_PAGE_CACHE_MB: memory,
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/./, 'must begin with bolt://, bolt+s://, neo4j:// or neo4j+s://')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
});

export interface Config {
  /** Jars of the embedded Neo4j, shared by all checkouts. */
  readonly cacheFolder: string;
  /** Store, password and logs of the embedded Neo4j. */
  readonly dataFolder: string;
  /** Memory of the embedded Neo4j; where one is undefined, it is chosen by the size of the store. */
  readonly memory: { readonly heapMb: number | undefined; readonly pageCacheMb: number | undefined };
  /** Dossiers, rosters and decisions: what the graph is made of. */
  readonly seedsFolder: string;
  /** The source texts; may be missing, then nothing is quoted or verified. */
  readonly sourcesFolder: string;
  readonly host: string;
  readonly port: number;
  /** Origins whose pages may call the server. */
  readonly allowedOrigins: readonly string[];
  /** Names under which requests may reach the server; undefined, where it listens beyond loopback and none is set: any. */
  readonly allowedHosts: readonly string[] | undefined;
  readonly logLevel: string;
  /** Hides the schema and the explorer. */
  readonly production: boolean;
  /** Undefined: xielian runs a Neo4j of its own. */
  readonly neo4j: { uri: string; user: string; password: string; database: string } | undefined;
}

/** Reads the settings once; what a command's flags say goes before the environment. An empty value counts as not set. */
export function readConfig(flags: Readonly<Record<string, string | undefined>> = {}): Config {
  const given = Object.fromEntries(Object.entries({ ...process.env, ...flags }).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const value = given[String(issue?.path[0])];
    throw new UsageError(`The setting ${issue?.path.join('.')} is "${value}": ${issue?.message}.`);
  }
  const settings = parsed.data;
  const caches = settings.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  return {
    cacheFolder: resolve(settings.XIELIAN_CACHE ?? join(caches, 'xielian')),
    dataFolder: resolve(settings.XIELIAN_DATA),
    memory: { heapMb: settings.XIELIAN_HEAP_MB, pageCacheMb: settings.XIELIAN_PAGE_CACHE_MB },
    seedsFolder: resolve(settings.XIELIAN_SEEDS),
    sourcesFolder: resolve(settings.XIELIAN_SOURCES),
    host: settings.XIELIAN_HOST,
    port: settings.XIELIAN_PORT,
    allowedOrigins: splitList(settings.XIELIAN_ORIGINS),
    allowedHosts:
      settings.XIELIAN_HOSTS || isLoopback(settings.XIELIAN_HOST)
        ? splitList(settings.XIELIAN_HOSTS.toLowerCase())
        : undefined,
    logLevel: settings.XIELIAN_LOG,
    production: settings.NODE_ENV === 'production',
    neo4j: settings.NEO4J_URI
      ? {
          uri: settings.NEO4J_URI,
          user: settings.NEO4J_USER,
          password: settings.NEO4J_PASSWORD,
          database: settings.NEO4J_DATABASE,
        }
      : undefined,
  };
}

function splitList(list: string): string[] {
  return list.split(',').flatMap((item) => item.trim() || []);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
