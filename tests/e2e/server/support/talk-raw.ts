import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Opens a plain connection and writes the beginning of something. */
export async function openSocket(port: number, text: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}

/** Everything that the other side sends until it closes the connection. */
export async function readToEnd(socket: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  await new Promise((resolve) => socket.once('close', resolve));
  return Buffer.concat(chunks).toString('utf8');
}

export function renderPost(body: string, headers: readonly string[] = []): string {
  const lines = ['POST /graphql HTTP/1.1', 'host: localhost', 'content-type: application/json', ...headers];
  return `${[...lines, `content-length: ${Buffer.byteLength(body)}`].join('\r\n')}\r\n\r\n${body}`;
}
