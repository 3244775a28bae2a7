import { GraphQLError, parse } from 'graphql';
import type { Limits } from '../limits.js';
import { type DocumentRule, toMeasuredDocument } from './document-rule.js';
import { limitAliases } from './limit-aliases.js';
import { limitDepth } from './limit-depth.js';
import { limitDirectives } from './limit-directives.js';
import { limitFragmentCycles } from './limit-fragment-cycles.js';
import { limitRootFields } from './limit-root-fields.js';
import { limitSelections } from './limit-selections.js';
import { limitTokens } from './limit-tokens.js';

/** In this order: each may rely on those before it. */
const DOCUMENT_RULES: readonly DocumentRule[] = [
  limitFragmentCycles,
  limitSelections,
  limitDepth,
  limitRootFields,
  limitAliases,
  limitDirectives,
];

/**
 * Throws a refusal for a document that is too large in any way. It runs before graphql-js validates, because validation
 * itself grows with the square of the selections. What is wrong as GraphQL is left for graphql-js to say.
 */
export function checkDocument(source: string, limits: Limits): void {
  limitTokens(source, limits);
  const document = parseOrNothing(source);
  if (!document) return;
  const measured = toMeasuredDocument(document);
  for (const rule of DOCUMENT_RULES) rule(measured, limits);
}

function parseOrNothing(source: string) {
  try {
    return parse(source, { noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
