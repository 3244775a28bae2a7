import { getQuestionByOperation } from '../questions/list-questions.js';
import { readText } from '../questions/read-text.js';
import { quantile } from '../report/statistics.js';
import type { Order, Report } from '../systems/driver-system.js';
import { readSettings } from '../systems/settings.js';
import type { Load } from '../systems/system.js';
import { openDriver, readRows } from './open-driver.js';

/** System (a): the best Cypher through the driver, and nothing else. On a plain model, what it is compared with. */
const settings = readSettings();
const driver = openDriver(settings);

process.on('message', (order: Order) => void report(order));
process.stdout.write('the driver listens on ipc\n');

async function report(order: Order): Promise<void> {
  process.send?.(await carryOut(order).catch((error: Error): Report => ({ error: error.message })));
}

async function carryOut({ operation, file, variables, clients, seconds }: Order): Promise<Report> {
  const question = getQuestionByOperation(operation);
  const text = readText(question, file);
  const parameters = question.parameters(variables);
  const read = () => readRows(driver, settings.address.database, text, parameters);
  if (seconds === 0) {
    const rows = await read();
    return { data: file === 'best.cypher' ? question.shape(rows, variables) : rows };
  }
  return { load: await load(read, clients, seconds) };
}

async function load(read: () => Promise<unknown>, clients: number, seconds: number): Promise<Load> {
  const latencies: number[] = [];
  const startedAt = performance.now();
  const end = startedAt + seconds * 1_000;
  const client = async () => {
    for (let askedAt = performance.now(); askedAt < end; ) {
      await read();
      const answeredAt = performance.now();
      latencies.push(answeredAt - askedAt);
      askedAt = answeredAt;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return {
    requests: latencies.length,
    seconds: (performance.now() - startedAt) / 1_000,
    p50Ms: quantile(latencies, 0.5),
    p99Ms: quantile(latencies, 0.99),
    bytes: null,
  };
}
