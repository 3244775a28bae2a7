import { visit } from 'graphql';
import { createRefusal } from '../create-refusal.js';
import type { DocumentRule } from './document-rule.js';

export const limitDirectives: DocumentRule = ({ document }, limits) => {
  let directives = 0;
  visit(document, {
    Directive: () => {
      directives += 1;
    },
  });
  if (directives <= limits.directives) return;
  throw createRefusal({
    code: 'TOO_MANY_DIRECTIVES',
    status: 400,
    message: `The document has ${directives} directives; the limit is ${limits.directives}. Remove some.`,
  });
};
