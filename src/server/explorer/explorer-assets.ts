import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ExplorerAsset {
  /** The file's name under `/graphiql/` and in `dist/graphiql`. */
  readonly name: string;
  readonly contentType: string;
  /** Where it is in its package. Asked for by the build, and by a server that runs unbuilt. */
  readonly find: () => string;
}

const require = createRequire(import.meta.url);
const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/** GraphiQL 3.8.2 is the last version with a bundle of its own; it needs React 18 beside it and nothing else. */
export const EXPLORER_ASSETS: readonly ExplorerAsset[] = [
  {
    name: 'react.js',
    contentType: SCRIPT,
    find: () => join(dirname(require.resolve('react/package.json')), 'umd/react.production.min.js'),
  },
  {
    name: 'react-dom.js',
    contentType: SCRIPT,
    find: () => join(dirname(require.resolve('react-dom/package.json')), 'umd/react-dom.production.min.js'),
  },
  { name: 'graphiql.js', contentType: SCRIPT, find: () => require.resolve('graphiql/graphiql.min.js') },
  { name: 'graphiql.css', contentType: STYLE, find: () => require.resolve('graphiql/graphiql.min.css') },
];

/** From `dist/graphiql` in a built package, else from the packages themselves. */
export async function readExplorerAsset({ name, find }: ExplorerAsset): Promise<Buffer> {
  const built = fileURLToPath(new URL(`../../graphiql/${name}`, import.meta.url));
  return await readFile(built).catch(() => readFile(find()));
}
