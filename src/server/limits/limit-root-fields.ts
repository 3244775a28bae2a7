import { createRefusal } from '../create-refusal.js';
import type { DocumentRule } from './document-rule.js';
import { measureSelections } from './measure-selections.js';

export const limitRootFields: DocumentRule = (measured, limits) => {
  for (const operation of measured.operations) {
    const rootFields = measureSelections(
      { ...measured, operations: [operation] },
      { ofField: () => 1, ofSpread: 0, combine: (one, other) => one + other },
    );
    if (rootFields <= limits.rootFields) continue;
    throw createRefusal({
      code: 'TOO_MANY_ROOT_FIELDS',
      status: 400,
      message: `The operation has ${rootFields} root fields; the limit is ${limits.rootFields}. Ask in several requests.`,
    });
  }
};
