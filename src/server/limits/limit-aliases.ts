import { createRefusal } from '../create-refusal.js';
import type { DocumentRule } from './document-rule.js';
import { measureSelections } from './measure-selections.js';

export const limitAliases: DocumentRule = (measured, limits) => {
  const aliases = measureSelections(measured, {
    ofField: (field, inside) => inside + (field.alias ? 1 : 0),
    ofSpread: 0,
    combine: (one, other) => one + other,
  });
  if (aliases <= limits.aliases) return;
  throw createRefusal({
    code: 'TOO_MANY_ALIASES',
    status: 400,
    message: `The query has ${aliases} aliases; the limit is ${limits.aliases}. Ask in several requests.`,
  });
};
