import { randomUUID } from 'node:crypto';

const WELL_FORMED = /^[\w.-]{1,64}$/;

/** A caller's own id is kept when it is safe to log and to send back. */
export function chooseRequestId(header: string | readonly string[] | undefined): string {
  return typeof header === 'string' && WELL_FORMED.test(header) ? header : randomUUID();
}
