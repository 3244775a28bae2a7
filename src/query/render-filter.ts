import type { Condition } from '../binding/condition.js';
import type { Step } from '../binding/step.js';
import { isIndexed } from '../graph/graph-schema.js';
import { toName } from '../graph/labels.js';
import { InvalidArgumentError } from './invalid-argument-error.js';
import { findTypeBinding, getFilterBinding } from './registry.js';
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

export interface AnchoredFilter {
  /** Clauses that bind the variable from what an index finds; the variable comes once for each way. */
  readonly anchor?: string;
  /** Where a relationship lists what belongs to the thing that was found, in every order: the page can be read along it. */
  readonly listed?: ListedFrom;
  /** What is still to be asked of it. */
  readonly predicate: string;
}

export interface ListedFrom {
  /** Clauses that bind `end`, the thing whose list it is. */
  readonly begun: string;
  readonly end: string;
  readonly step: Step;
  /** The property of the relationship that holds the id of `end`. */
  readonly by: string;
}

/**
 * The same condition as `renderFilter`, for a list of all nodes of a label: where it asks for something beside a node that an
 * index finds (documents issued by a body of this name), the search begins there and not at the list.
 */
export function renderAnchoredFilter(
  inputType: string,
  input: FilterInput,
  variable: string,
  parameters: FilterParameters,
): AnchoredFilter {
  const scope = { inputType, variable, parameters, logicDepth: 0, pathDepth: 0 };
  const way = findAnchor(inputType, input);
  if (!way || way.length === 0) return { predicate: renderAll(scope, input) };
  return renderWay(scope, input, way);
}

/** The conditions that lead from a node to one that an index finds; empty where it is found itself. */
function findAnchor(inputType: string, input: FilterInput): readonly SomeCondition[] | undefined {
  const given = givenFields(inputType, input);
  if (given.some(({ condition }) => isFound(inputType, condition))) return [];
  for (const { field, condition, value } of given) {
    if (condition?.kind !== 'some') continue;
    const onward = findAnchor(condition.filter, value as FilterInput);
    if (onward) return [{ field, condition }, ...onward];
  }
  return undefined;
}

interface SomeCondition {
  readonly field: string;
  readonly condition: Extract<Condition, { kind: 'some' }>;
}

function isFound(inputType: string, condition: Condition | undefined): boolean {
  if (condition?.kind !== 'oneOf' && condition?.kind !== 'equals') return false;
  return isIndexed(labelOfFilter(inputType), condition.property);
}

/** From the far end of the way to its beginning. */
function renderWay(scope: Scope, input: FilterInput, [first, ...onward]: readonly SomeCondition[]): AnchoredFilter {
  if (!first) {
    const match = `MATCH (${scope.variable}:${toName(labelOfFilter(scope.inputType))})`;
    return { anchor: `${match} WHERE ${renderAll(scope, input)}`, predicate: 'true' };
  }
  const { field, condition } = first;
  const inner = stepInto(scope, condition.filter);
  const { [field]: value, ...rest } = input;
  const begun = renderWay(inner, value as FilterInput, onward);
  const where = begun.predicate === 'true' ? '' : ` WHERE ${begun.predicate}`;
  const pattern = renderPath(condition.path, { from: scope.variable, to: inner.variable });
  const { listedBy: by, path } = condition;
  const [step] = path;
  const end = { begun: `${begun.anchor}${where}`, end: inner.variable };
  return {
    anchor: `${begun.anchor}${where} MATCH ${pattern}`,
    ...(by !== undefined && step ? { listed: { ...end, step, by } } : {}),
    predicate: renderAll(scope, rest),
  };
}

function labelOfFilter(inputType: string): string {
  const type = inputType.replace(/Filter$/u, '');
  return findTypeBinding(type)?.label ?? type;
}

interface Scope {
  readonly inputType: string;
  readonly variable: string;
  readonly parameters: FilterParameters;
  readonly logicDepth: number;
  readonly pathDepth: number;
}

function renderAll(scope: Scope, input: FilterInput): string {
  const predicates = givenFields(scope.inputType, input).map(({ field, condition, value }) =>
    condition ? renderCondition(condition, value, scope) : renderLogic(field, value, scope),
  );
  return predicates.length === 0 ? 'true' : predicates.join(' AND ');
}

/** In the order of their names, so that it does not matter in which order they were written. */
function givenFields(inputType: string, input: FilterInput) {
  const binding = getFilterBinding(inputType);
  return Object.keys(input)
    .filter((field) => (input[field] ?? null) !== null)
    .sort()
    .map((field) => ({ field, condition: binding[field], value: input[field] }));
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
      return `${findable(condition.property, variable)}${stored(condition.property)} IN ${parameters.add(value)}`;
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
  const inner = stepInto(scope, condition.filter, end);
  return `EXISTS { MATCH ${pattern} WHERE ${renderAll(inner, value as FilterInput)} }`;
}

function stepInto(scope: Scope, inputType: string, variable = scope.parameters.newVariable()): Scope {
  const pathDepth = scope.pathDepth + 1;
  if (pathDepth > MAX_DEPTH) throw tooDeep('conditions on other types');
  return { ...scope, inputType, variable, pathDepth };
}

/** Ids are indexed for the label that all nodes have. */
function findable(property: string, variable: string): string {
  return property === 'id' ? `${variable}:Node AND ` : '';
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
