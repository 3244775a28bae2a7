import { type DocumentNode, visit } from 'graphql';
import { createRefusal } from '../create-refusal.js';
import type { DocumentRule } from './document-rule.js';
import { measureSelections } from './measure-selections.js';

/** Validation compares selections pair by pair, and a chain of fragments can double them at every link. */
export const limitSelections: DocumentRule = (measured, limits) => {
  const expanded = measureSelections(measured, {
    ofField: (_field, inside) => inside + 1,
    ofSpread: 1,
    combine: (one, other) => one + other,
  });
  const selections = Math.max(expanded, countWrittenSelections(measured.document));
  if (selections <= limits.selections) return;
  throw createRefusal({
    code: 'TOO_MANY_SELECTIONS',
    status: 400,
    message: `The document selects ${selections} fields, fragments expanded; the limit is ${limits.selections}. Select less.`,
  });
};

/** Fragments that nothing spreads are validated too. */
function countWrittenSelections(document: DocumentNode): number {
  let selections = 0;
  const count = () => {
    selections += 1;
  };
  visit(document, { Field: count, FragmentSpread: count, InlineFragment: count });
  return selections;
}
