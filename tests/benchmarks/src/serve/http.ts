import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getQuestionByOperation } from '../questions/list-questions.js';
import type { Variables } from '../questions/question.js';
import { readText } from '../questions/read-text.js';
import { readSettings } from '../systems/settings.js';
import { openDriver, readRows } from './open-driver.js';

/** System (b), the floor: the best Cypher, shaped by hand, behind node:http and JSON.stringify. No GraphQL. */
const settings = readSettings();
const driver = openDriver(settings);
const texts = new Map<string, string>();

const server = createServer(async (request, response) => {
  try {
    const body = Buffer.from(JSON.stringify({ data: await answer(await readBody(request)) }));
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
    response.end(body);
  } catch (error) {
    response.writeHead(500).end(JSON.stringify({ errors: [{ message: String(error) }] }));
  }
});

async function readBody(request: IncomingMessage): Promise<{ operationName: string; variables: Variables }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
}

async function answer({ operationName, variables }: { operationName: string; variables: Variables }) {
  const question = getQuestionByOperation(operationName);
  const text = texts.get(question.folder) ?? readText(question, 'best.cypher');
  texts.set(question.folder, text);
  const rows = await readRows(driver, settings.address.database, text, question.parameters(variables));
  return question.shape(rows, variables);
}

await once(server.listen(0, '127.0.0.1'), 'listening');
process.stdout.write(`the floor listens on http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
process.once('SIGTERM', () => process.exit(0));
