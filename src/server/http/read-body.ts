import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { createRefusal } from '../create-refusal.js';

/** The client went away before its request was complete: there is nobody to answer. */
export const CLIENT_GONE = Symbol('client gone');

/** Reads a body as text, and stops keeping it as soon as it is too large. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > maxBytes) throw refuseBody(maxBytes);
  const body = await collectBytes(request, maxBytes);
  if (!isUtf8(body)) {
    throw createRefusal({ code: 'BAD_REQUEST', status: 400, message: 'The body of the request is not UTF-8.' });
  }
  return body.toString('utf8');
}

function collectBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) return void chunks.push(chunk);
      chunks.length = 0;
      reject(refuseBody(maxBytes));
    });
    request.once('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.once('error', () => reject(CLIENT_GONE));
    request.once('close', () => reject(CLIENT_GONE));
  });
}

function refuseBody(maxBytes: number) {
  return createRefusal({
    code: 'REQUEST_TOO_LARGE',
    status: 413,
    message: `The body of the request is larger than ${maxBytes} bytes. Send less at once.`,
  });
}
