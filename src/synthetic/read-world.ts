import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../errors.js';
import { MODEL_VERSION } from '../load/compile-inputs.js';
import { WORLD_FILE } from './world-report.js';

const file = z.object({ file: z.string(), header: z.string(), means: z.string(), rows: z.number() });

const worldModel = z.object({
  organizations: z.number(),
  seed: z.string(),
  model: z.string(),
  graphHash: z.string(),
  nodes: z.number(),
  relationships: z.number(),
  files: z.object({ nodes: z.array(file), relationships: z.array(file) }),
});
export type WrittenWorld = z.infer<typeof worldModel>;

/** What a folder that `synthesize` wrote says of itself; refuses one that is not whole, or that other code derived. */
export async function readWorld(folder: string): Promise<WrittenWorld> {
  const path = join(folder, WORLD_FILE);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    throw new UsageError(`There is no ${path}; name a folder that \`xielian synthesize\` has written.`);
  });
  const world = parseWorld(text, path);
  if (world.model === MODEL_VERSION) return world;
  throw new UsageError(
    `${path} was written for model ${world.model} and this is model ${MODEL_VERSION}; write the world again with \`xielian synthesize\`.`,
  );
}

function parseWorld(text: string, path: string): WrittenWorld {
  try {
    return worldModel.parse(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`${path} does not describe a world; write it again with \`xielian synthesize\`.`, {
      cause: error,
    });
  }
}
