import { UsageError } from '../errors.js';
import { createQueryContext } from '../query/query-context.js';
import { isRefusal } from '../query/refusal.js';
import { lookUpDocument } from '../query/root/look-up.js';
import type { Read } from './read-facts.js';

/** The document with a number, or a usage error that says what was meant. */
export async function findDocument(read: Read, number: string): Promise<{ id: string; number: string }> {
  const context = createQueryContext({ read, readSource: async () => null });
  const found = await lookUpDocument({ number }, context);
  if (!isRefusal(found)) return { id: found.id, number: String(found.values.number) };
  const nearest =
    found.type === 'NotFound' && found.nearest.length > 0 ? ` The nearest: ${found.nearest.join(', ')}.` : '';
  throw new UsageError(`${found.message}${nearest}`);
}
