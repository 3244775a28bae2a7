import type { ApolloServerPlugin, HTTPGraphQLRequest } from '@apollo/server';
import { type DocumentNode, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Longer texts are seldom sent twice, and parsed ones take a hundred times their length. */
const LONGEST_PREPARED = 16_384;
const MOST_CHARACTERS = 524_288;

interface Prepared {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** A request for a query that Apollo has already parsed and found valid. */
export interface PreparedRequest extends Prepared {
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly contentType: string;
}

export interface PreparedDocuments {
  /** Keeps what Apollo found valid. */
  readonly plugin: ApolloServerPlugin;
  /** Undefined for whatever is not plain, known and well-formed: Apollo then says what is to be said. */
  find(request: HTTPGraphQLRequest): PreparedRequest | undefined;
}

export function keepPreparedDocuments(): PreparedDocuments {
  const known = new LRUCache<string, Prepared>({
    maxSize: MOST_CHARACTERS,
    maxEntrySize: LONGEST_PREPARED,
    sizeCalculation: (_prepared, key) => key.length,
  });
  return {
    plugin: {
      requestDidStart: async ({ request }) => ({
        executionDidStart: async ({ document, operation, source }) => {
          // Apollo comes here also where no operation was chosen, whatever its types say.
          if (operation?.operation === OperationTypeNode.QUERY)
            known.set(toKey(source, request.operationName), { document, operation });
        },
      }),
    },
    find({ method, headers, body }) {
      const contentType = CONTENT_TYPES.get(headers.get('accept') ?? '*/*');
      const asked = method === 'POST' && contentType !== undefined ? readPlainBody(body) : undefined;
      const prepared = asked && known.get(toKey(asked.query, asked.operationName));
      return prepared && contentType !== undefined ? { ...prepared, ...asked, contentType } : undefined;
    },
  };
}

/** What of a body matters, where it is nothing that Apollo would refuse or treat in another way. */
function readPlainBody(body: unknown) {
  if (!isRecord(body)) return undefined;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string' || !isNothing(extensions)) return undefined;
  if (!isNothing(operationName) && typeof operationName !== 'string') return undefined;
  if (!isNothing(variables) && !isRecord(variables)) return undefined;
  return { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
}

/** What Apollo answers with, by what clients say that they accept. */
const CONTENT_TYPES = new Map([
  ['*/*', 'application/json; charset=utf-8'],
  ['application/json', 'application/json; charset=utf-8'],
  ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
]);

/** A NUL stands in no document. */
function toKey(query: string, operationName: string | undefined): string {
  return operationName === undefined ? query : `${operationName}\0${query}`;
}

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
