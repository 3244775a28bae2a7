import type { HTTPGraphQLRequest } from '@apollo/server';
import { checkDocument } from '../limits/check-document.js';
import { checkVariables } from '../limits/check-variables.js';
import { rememberDocuments } from '../limits/remember-documents.js';
import type { Limits } from '../limits.js';

/** Makes the check of sizes that every request passes before graphql-js sees it. Shapes that are wrong are Apollo's to refuse. */
export function createAdmission(limits: Limits): (request: HTTPGraphQLRequest) => void {
  const checkOnce = rememberDocuments((source) => checkDocument(source, limits));
  return (request) => {
    const { query, variables } = request.method === 'GET' ? readSearch(request.search) : readBody(request.body);
    if (variables !== undefined) checkVariables(variables, limits);
    if (query !== undefined) checkOnce(query);
  };
}

interface Parameters {
  readonly query: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

function readSearch(search: string): Parameters {
  const parameters = new URLSearchParams(search);
  return { query: parameters.get('query') ?? undefined, variables: parseRecord(parameters.get('variables')) };
}

function readBody(body: unknown): Parameters {
  if (!isRecord(body)) return { query: undefined, variables: undefined };
  return {
    query: typeof body.query === 'string' ? body.query : undefined,
    variables: isRecord(body.variables) ? body.variables : undefined,
  };
}

function parseRecord(text: string | null): Readonly<Record<string, unknown>> | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
