import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import { createRefusal } from '../create-refusal.js';
import type { Limits } from '../limits.js';

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Reads the text token by token, before any parser does: graphql-js parses by recursion, and 2,000 opening brackets are
 * enough to end its stack. A field inside a field needs one bracket, an argument inside it some more: hence three times.
 */
export function limitTokens(source: string, limits: Limits): void {
  const lexer = new Lexer(new Source(source));
  const maxNesting = limits.depth * 3;
  let tokens = 0;
  let nesting = 0;
  for (let token = nextToken(lexer); token !== TokenKind.EOF; token = nextToken(lexer)) {
    tokens += 1;
    if (OPENING.has(token)) nesting += 1;
    if (CLOSING.has(token)) nesting -= 1;
    if (tokens > limits.tokens) {
      throw createRefusal({
        code: 'DOCUMENT_TOO_LARGE',
        status: 400,
        message: `The document has more than ${limits.tokens} tokens. Send it in parts.`,
      });
    }
    if (nesting > maxNesting) {
      throw createRefusal({
        code: 'DOCUMENT_TOO_DEEP',
        status: 400,
        message: `The document opens more than ${maxNesting} brackets inside one another. Nest less.`,
      });
    }
  }
}

/** A text that is no GraphQL ends the reading here; the parser says what is wrong with it. */
function nextToken(lexer: Lexer): TokenKind {
  try {
    return lexer.advance().kind;
  } catch (error) {
    if (error instanceof GraphQLError) return TokenKind.EOF;
    throw error;
  }
}
