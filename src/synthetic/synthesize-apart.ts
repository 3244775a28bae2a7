import { Worker } from 'node:worker_threads';
import { assertEmptyFolder, type SynthesizeOptions } from './synthesize-world.js';
import type { WorldReport } from './world-report.js';
import { worldSizeOf } from './world-size.js';

/** What the thread is given, and what it tells: how far it is, then what it has written. */
export type Order = Omit<SynthesizeOptions, 'onProgress'>;
export type News = { readonly documents: number; readonly total: number } | { readonly report: WorldReport };

/** Heap for the tables of bodies, and for the largest family. */
const BASE_MB = 190;
const MB_PER_THOUSAND = 0.2;
const YOUNG_MB = 15;

/**
 * Writes a world in a thread of its own, whose heap is bounded: what families leave behind is collected soon instead of
 * when the machine runs short, so that memory stays flat however large the world is.
 */
export async function synthesizeApart({ onProgress = () => {}, ...order }: SynthesizeOptions): Promise<WorldReport> {
  const { organizations } = worldSizeOf(order.organizations);
  await assertEmptyFolder(order.into);
  const worker = new Worker(new URL('./synthesize-thread.js', import.meta.url), {
    workerData: order satisfies Order,
    resourceLimits: {
      maxOldGenerationSizeMb: BASE_MB + Math.ceil((organizations / 1_000) * MB_PER_THOUSAND),
      maxYoungGenerationSizeMb: YOUNG_MB,
    },
  });
  return new Promise((resolve, reject) => {
    worker.on('message', (news: News) => {
      if ('report' in news) resolve(news.report);
      else onProgress(news.documents, news.total);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`the thread that wrote the world ended with ${code}`)));
  });
}
