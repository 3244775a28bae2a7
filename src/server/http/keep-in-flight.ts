import type { Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** The answers that a server has begun and not finished. */
export interface InFlight {
  add(response: ServerResponse): void;
  findBySocket(socket: Duplex): ServerResponse | undefined;
  /** Stops accepting, lets every answer under way finish, and cuts off what is left after `graceMs`. */
  drain(server: Server, graceMs: number): Promise<void>;
}

export function keepInFlight(): InFlight {
  const responses = new Set<ServerResponse>();
  let isDraining = false;
  return {
    add(response) {
      responses.add(response);
      response.once('close', () => responses.delete(response));
      if (isDraining) response.shouldKeepAlive = false;
    },
    findBySocket: (socket) => [...responses].find((response) => response.socket === socket),
    async drain(server, graceMs) {
      isDraining = true;
      for (const response of responses) response.shouldKeepAlive = false;
      const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
      await new Promise<void>((resolve) => server.close(() => resolve()));
      clearTimeout(cutOff);
    },
  };
}
