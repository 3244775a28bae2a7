import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  type VariableDefinitionNode,
  validate,
  valueFromASTUntyped,
} from 'graphql';
import { EnvironmentError } from '../errors.js';
import { sha256 } from '../evidence/sha256.js';
import type { QuestionVariable, SavedQuestion } from './saved-question.js';

const HEADER = /^# zh: (?<zh>.+)\n# en: (?<en>.+)\n# row: (?<row>.+)\n(?!#)/u;

/** Reads one file of `questions/`: three lines that say what it asks, then one query that the schema can answer. */
export function parseQuestion(name: string, text: string, schema: GraphQLSchema): SavedQuestion {
  const { zh = '', en = '', row = '' } = HEADER.exec(text)?.groups ?? {};
  if (!zh) throw cannotBeAsked(name, 'it does not begin with the lines "# zh: …", "# en: …" and "# row: …"');
  const document = parseDocument(name, text);
  const [fault] = validate(schema, document);
  if (fault) throw cannotBeAsked(name, fault.message, fault);
  const operation = getOnlyQuery(name, document);
  return {
    name,
    id: `sha256:${sha256(text)}`,
    text,
    asks: { zh, en },
    row,
    operation,
    variables: (operation.variableDefinitions ?? []).map(toVariable),
  };
}

function parseDocument(name: string, text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) throw cannotBeAsked(name, error.message, error);
    throw error;
  }
}

function getOnlyQuery(name: string, document: DocumentNode): OperationDefinitionNode {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length === 1 && operation?.operation === OperationTypeNode.QUERY && operation.name) return operation;
  throw cannotBeAsked(name, 'it does not hold exactly one query with a name');
}

function toVariable({ variable, type, defaultValue }: VariableDefinitionNode): QuestionVariable {
  const declared = { name: variable.name.value, type: print(type) };
  return defaultValue ? { ...declared, default: valueFromASTUntyped(defaultValue) } : declared;
}

function cannotBeAsked(name: string, reason: string, cause?: Error): EnvironmentError {
  const message = `The saved question ${name} cannot be asked: ${reason.replace(/\.$/, '')}; restore questions/${name}.graphql.`;
  return new EnvironmentError('INVALID_QUESTION', message, { cause });
}
