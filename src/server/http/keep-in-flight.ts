import type { Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** The answers that a server has begun and not finished. */
export interface InFlight {
  add(response: ServerResponse): void;
  findBySocket(socket: Duplex): ServerResponse | undefined;
  /** Stops accepting and lets every answer under way finish; what is left after `graceMs` is cut off. */
  drain(server: Server, graceMs: number): Promise<void>;
}

export function keepInFlight(): InFlight {
  const responses = new Set<ServerResponse>();
  let isDraining = false;
  let onEmpty = () => {};
  return {
    add(response) {
      if (isDraining) response.shouldKeepAlive = false;
      responses.add(response);
      response.once('close', () => {
        responses.delete(response);
        if (responses.size === 0) onEmpty();
      });
    },
    findBySocket: (socket) => [...responses].find((response) => response.socket === socket),
    async drain(server, graceMs) {
      isDraining = true;
      for (const response of responses) response.shouldKeepAlive = false;
      const closed = new Promise((resolve) => server.close(resolve));
      await new Promise<void>((resolve) => {
        if (responses.size === 0) return resolve();
        const cutOff = setTimeout(resolve, graceMs);
        onEmpty = () => {
          clearTimeout(cutOff);
          resolve();
        };
      });
      // Browsers keep sockets open on which they never ask: Node counts those as busy.
      server.closeAllConnections();
      await closed;
    },
  };
}
