import type { ArgsDef } from 'citty';
import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  parseType,
  typeFromAST,
} from 'graphql';
import { UsageError } from '../errors.js';
import type { QuestionVariable, SavedQuestion } from '../questions/saved-question.js';

/** The variables of a question as flags. Defaults stand in its text, so they are shown here and not given again. */
export function toFlags({ variables }: SavedQuestion): ArgsDef {
  return Object.fromEntries(
    variables.map(({ name, type, default: preset }) => [
      name,
      {
        type: 'string' as const,
        description: preset === undefined ? '' : `${renderValue(preset)} unless given`,
        valueHint: type,
        required: type.endsWith('!') && preset === undefined,
      },
    ]),
  );
}

/** The values that were given, as GraphQL takes them; what does not fit its type is refused. */
export function readVariables(
  question: SavedQuestion,
  schema: GraphQLSchema,
  flags: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const given = question.variables.flatMap((variable): [string, unknown][] => {
    const text = flags[variable.name];
    return typeof text === 'string' ? [[variable.name, readVariable(question, variable, schema, text)]] : [];
  });
  return Object.fromEntries(given);
}

/** A list as one text, as a flag takes it. */
export function renderValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(renderValue).join(',');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function readVariable(
  { name: question }: SavedQuestion,
  variable: QuestionVariable,
  schema: GraphQLSchema,
  text: string,
) {
  const { name } = variable;
  const type = typeFromAST(schema, parseType(variable.type));
  if (!isInputType(type)) throw new TypeError(`the schema has no input type ${variable.type}`);
  const value = parseText(text, type);
  coerceInputValue(value, type, (_path, _value, { message }) => {
    throw new UsageError(
      `--${name} ${text} is not of the type ${variable.type}: ${message.replace(/\.?$/, '')}; see xielian ask ${question} --help`,
    );
  });
  return value;
}

/** Items of a list are separated by commas, input objects written in JSON; a text that is no such value is left for GraphQL to refuse. */
function parseText(text: string, type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  const named = getNamedType(type);
  if (isInputObjectType(named)) return parseJson(text);
  if (isListType(nullable)) return text === '' ? [] : text.split(',').map((item) => parseText(item, nullable.ofType));
  return ['Int', 'Float', 'Boolean'].includes(named.name) ? parseJson(text) : text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
