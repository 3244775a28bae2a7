import { isIP } from 'node:net';
import { createRefusal } from '../create-refusal.js';

/**
 * Refuses a request for a name that is not ours. A foreign page can give its own name the address of this machine, and
 * the browser then takes it for our page (DNS rebinding); the name in `Host` stays the foreign one. An address is no name.
 */
export function refuseForeignHost(header: string | undefined, allowedHosts: readonly string[] | undefined): void {
  if (header === undefined || allowedHosts === undefined) return;
  const host = header.toLowerCase().replace(/:\d*$/, '');
  if (isLocal(host) || allowedHosts.includes(host)) return;
  throw createRefusal({
    code: 'HOST_NOT_ALLOWED',
    status: 403,
    message: 'This server does not answer under the name in the header "host"; its operator can allow the name.',
  });
}

function isLocal(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || isIP(host.replace(/^\[(.*)\]$/, '$1')) > 0;
}
