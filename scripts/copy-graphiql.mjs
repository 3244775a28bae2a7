/** Copies the files of the explorer into the package, so that it needs neither a CDN nor the packages they come from. */
import { copyFile, mkdir } from 'node:fs/promises';

const { EXPLORER_ASSETS } = await import('../dist/server/explorer/explorer-assets.js');
const target = new URL('../dist/graphiql/', import.meta.url);

await mkdir(target, { recursive: true });
for (const { name, find } of EXPLORER_ASSETS) await copyFile(find(), new URL(name, target));
