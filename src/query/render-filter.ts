import type { Condition } from '../binding/condition.js';
import { toName } from '../graph/labels.js';
import { InvalidArgumentError } from './invalid-argument-error.js';
import { getFilterBinding } from './registry.js';
import { renderPath } from './render-path.js';

const MAX_DEPTH = 3;

export type FilterInput = Readonly<Record<string, unknown>>;

/** Collects values as parameters under names that depend only on the shape of the filter. */
export class FilterParameters {
  readonly values: Record<string, unknown> = {};
  readonly #prefix: string;
  #variables = 0;

  /** `prefix` keeps the names of one filter apart from those of another in the same text. */
  constructor(prefix = '') {
    this.#prefix = prefix;
  }

  add(value: unknown): string {
    const name = `${this.#prefix}filter${Object.keys(this.values).length}`;
    this.values[name] = value;
    return `$${name}`;
  }

  /** Scopes of EXISTS refuse a variable that is taken outside, so every one is new in the whole text. */
  newVariable(): string {
    this.#variables += 1;
    return `${this.#prefix}filtered${this.#variables}`;
  }
}

/** A Cypher predicate on `variable` for a filter input; values become parameters, so that equal shapes give equal texts. */
export function renderFilter(
  inputType: string,
  input: FilterInput,
  variable: string,
  parameters: FilterParameters,
): string {
  return renderAll({ inputType, variable, parameters, logicDepth: 0, pathDepth: 0 }, input);
}

interface Scope {
  readonly inputType: string;
  readonly variable: string;
  readonly parameters: FilterParameters;
  readonly logicDepth: number;
  readonly pathDepth: number;
}

function renderAll(scope: Scope, input: FilterInput): string {
  const binding = getFilterBinding(scope.inputType);
  const predicates = Object.keys(input)
    .filter((field) => input[field] !== undefined && input[field] !== null)
    .sort()
    .map((field) => {
      const condition = binding[field];
      return condition ? renderCondition(condition, input[field], scope) : renderLogic(field, input[field], scope);
    });
  return predicates.length === 0 ? 'true' : predicates.join(' AND ');
}

function renderLogic(field: string, value: unknown, scope: Scope): string {
  const inner = { ...scope, logicDepth: scope.logicDepth + 1 };
  if (inner.logicDepth > MAX_DEPTH) throw tooDeep('and, or and not');
  // Null means that a property is absent: then the filter does not hold, and its negation does.
  if (field === 'not') return `NOT coalesce(${renderAll(inner, value as FilterInput)}, false)`;
  if (field !== 'and' && field !== 'or') throw new Error(`${scope.inputType} has no binding for its field ${field}`);
  const parts = (value as readonly FilterInput[]).map((part) => `(${renderAll(inner, part)})`);
  if (parts.length === 0) return field === 'and' ? 'true' : 'false';
  return `(${parts.join(field === 'and' ? ' AND ' : ' OR ')})`;
}

function renderCondition(condition: Condition, value: unknown, scope: Scope): string {
  const { variable, parameters } = scope;
  const stored = (property: string) => `${variable}.${toName(property)}`;
  switch (condition.kind) {
    case 'equals':
      return renderEquals(stored(condition.property), condition.convert?.(String(value)) ?? value, parameters);
    case 'oneOf':
      return `${stored(condition.property)} IN ${parameters.add(value)}`;
    case 'holds':
      return condition.any
        ? `any(item IN ${stored(condition.property)} WHERE item IN ${parameters.add(value)})`
        : `${parameters.add(value)} IN ${stored(condition.property)}`;
    case 'contains':
      return `${stored(condition.property)} CONTAINS ${parameters.add(value)}`;
    case 'notBefore':
      return `${stored(condition.property)} >= ${parameters.add(value)}`;
    case 'notAfter':
      return `${stored(condition.property)} <= ${parameters.add(value)}`;
    case 'has':
      return `${stored(condition.property)} IS ${value ? 'NOT ' : ''}NULL`;
    case 'exists':
      return `${value ? '' : 'NOT '}EXISTS { ${renderPath(condition.path, { from: variable })} }`;
    default:
      return renderAlongPath(condition, value, scope);
  }
}

function renderAlongPath(
  condition: Extract<Condition, { kind: 'some' | 'countAtLeast' | 'endOneOf' }>,
  value: unknown,
  scope: Scope,
): string {
  const { parameters } = scope;
  const end = parameters.newVariable();
  const pattern = renderPath(condition.path, { from: scope.variable, to: end });
  if (condition.kind === 'countAtLeast') {
    return `COUNT { MATCH ${pattern} RETURN DISTINCT ${end} } >= ${parameters.add(value)}`;
  }
  if (condition.kind === 'endOneOf') {
    return `EXISTS { MATCH ${pattern} WHERE ${end}.${toName(condition.property)} IN ${parameters.add(value)} }`;
  }
  const pathDepth = scope.pathDepth + 1;
  if (pathDepth > MAX_DEPTH) throw tooDeep('conditions on other types');
  const inner = { ...scope, inputType: condition.filter, variable: end, pathDepth };
  return `EXISTS { MATCH ${pattern} WHERE ${renderAll(inner, value as FilterInput)} }`;
}

/** An absent flag is false, so that nodes need not carry every flag. */
function renderEquals(stored: string, value: unknown, parameters: FilterParameters): string {
  return typeof value === 'boolean'
    ? `coalesce(${stored}, false) = ${parameters.add(value)}`
    : `${stored} = ${parameters.add(value)}`;
}

function tooDeep(what: string): InvalidArgumentError {
  return new InvalidArgumentError(
    'filter',
    `The filter nests ${what} more than ${MAX_DEPTH} deep; ask in two questions.`,
  );
}
