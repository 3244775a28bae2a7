import { createRefusal } from '../create-refusal.js';
import type { DocumentRule } from './document-rule.js';
import { measureSelections } from './measure-selections.js';

export const limitDepth: DocumentRule = (measured, limits) => {
  const depth = measureSelections(measured, {
    ofField: (_field, inside) => inside + 1,
    ofSpread: 0,
    combine: Math.max,
  });
  if (depth <= limits.depth) return;
  throw createRefusal({
    code: 'DOCUMENT_TOO_DEEP',
    status: 400,
    message: `The query nests ${depth} fields; the limit is ${limits.depth}. Ask for the inner ones by their ids instead.`,
  });
};
