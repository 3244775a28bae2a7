import { parentPort, workerData } from 'node:worker_threads';
import type { News, Order } from './synthesize-apart.js';
import { synthesizeWorld } from './synthesize-world.js';

/** What `synthesize-apart.ts` starts. */
const tell = (news: News) => parentPort?.postMessage(news);

const report = await synthesizeWorld({
  ...(workerData as Order),
  onProgress: (documents, total) => tell({ documents, total }),
});
tell({ report });
