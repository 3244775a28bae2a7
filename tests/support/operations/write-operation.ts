import {
  type ArgumentNode,
  type DirectiveNode,
  doTypesOverlap,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  GraphQLBoolean,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  OperationTypeNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { RawDirective, RawField, RawFragment, RawOperation, RawReuse, RawSelection } from './raw-operation.js';
import { fieldType, fits, ResponseScope, toEntry, type WrittenFragment } from './response-scope.js';
import { ValueWriter } from './write-value.js';

/** An operation as a client sends it. */
export interface ClientOperation {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

const NAME = 'Generated';

/** Writes choices down as a document that validates: what would clash under one response key is given an alias. */
export function writeOperation(schema: GraphQLSchema, { roots, accompanied }: RawOperation): ClientOperation {
  const query = schema.getQueryType();
  if (!query) throw new Error('the schema has no queries');
  const writer = new OperationWriter(schema);
  const selectionSet = writer.writeSet(roots, query, new ResponseScope());
  const { definitions, variables } = writer.values;
  const operation = print({
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    name: toNode(NAME),
    variableDefinitions: definitions,
    selectionSet,
  });
  const other = accompanied ? ['query Other {\n  __typename\n}'] : [];
  const source = [...other, operation, ...writer.fragments.map((fragment) => print(fragment))].join('\n\n');
  return { source, variables, ...(accompanied ? { operationName: NAME } : {}) };
}

class OperationWriter {
  readonly schema: GraphQLSchema;
  readonly values = new ValueWriter();
  readonly fragments: FragmentDefinitionNode[] = [];
  readonly #written = new Map<string, WrittenFragment>();

  constructor(schema: GraphQLSchema) {
    this.schema = schema;
  }

  writeSet(raws: readonly RawSelection[], parent: GraphQLCompositeType, scope: ResponseScope): SelectionSetNode {
    const selections = raws.flatMap((raw): SelectionNode[] => {
      if (raw.kind === 'field') return this.#writeField(raw, parent, scope);
      return raw.kind === 'fragment' ? [this.#writeFragment(raw, parent, scope)] : this.#reuse(raw, parent, scope);
    });
    const typename: FieldNode = { kind: Kind.FIELD, name: toNode('__typename') };
    if (selections.length > 0) return { kind: Kind.SELECTION_SET, selections };
    scope.add('__typename', toEntry(parent, typename));
    return { kind: Kind.SELECTION_SET, selections: [typename] };
  }

  #writeField(raw: RawField, parent: GraphQLCompositeType, scope: ResponseScope): SelectionNode[] {
    const type = fieldType(parent, raw.name);
    const bare: FieldNode = {
      kind: Kind.FIELD,
      name: toNode(raw.name),
      arguments: this.#writeArguments(raw, parent),
    };
    const entry = toEntry(parent, bare);
    let key = raw.alias ?? raw.name;
    for (let number = 2; !scope.accepts(key, entry); number += 1) key = `${raw.name}_${number}`;
    const inner = scope.add(key, entry);
    const named = type && getNamedType(type);
    const keyed = { ...bare, ...(key === raw.name ? {} : { alias: toNode(key) }) };
    const toField = (selections: readonly RawSelection[], directives: readonly RawDirective[]): FieldNode => ({
      ...keyed,
      directives: directives.map((directive) => this.#writeDirective(directive)),
      ...(selections.length === 0
        ? {}
        : { selectionSet: this.writeSet(selections, named as GraphQLCompositeType, inner) }),
    });
    return [toField(raw.selections, raw.directives), ...(raw.again ? [toField(raw.again, [])] : [])];
  }

  #writeArguments({ name, arguments: given }: RawField, parent: GraphQLCompositeType): ArgumentNode[] {
    const field: GraphQLField<unknown, unknown> | undefined =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    return given.map(({ name: argument, value }) => {
      const defined = field?.args.find((candidate) => candidate.name === argument);
      if (!defined) throw new Error(`${parent.name}.${name} has no argument ${argument}`);
      const place = { type: defined.type, hasDefault: defined.defaultValue !== undefined };
      return { kind: Kind.ARGUMENT, name: toNode(argument), value: this.values.write(value, place) };
    });
  }

  #writeDirective({ name, condition }: RawDirective): DirectiveNode {
    const value = this.values.write(condition, { type: new GraphQLNonNull(GraphQLBoolean), hasDefault: false });
    return {
      kind: Kind.DIRECTIVE,
      name: toNode(name),
      arguments: [{ kind: Kind.ARGUMENT, name: toNode('if'), value }],
    };
  }

  #writeFragment(raw: RawFragment, parent: GraphQLCompositeType, scope: ResponseScope): SelectionNode {
    const condition = raw.on === undefined ? parent : (this.schema.getType(raw.on) as GraphQLCompositeType);
    const directives = raw.directives.map((directive) => this.#writeDirective(directive));
    const selectionSet = this.writeSet(raw.selections, condition, scope);
    const typeCondition = { kind: Kind.NAMED_TYPE as const, name: toNode(condition.name) };
    if (!raw.named) {
      return {
        kind: Kind.INLINE_FRAGMENT,
        ...(raw.on === undefined ? {} : { typeCondition }),
        directives,
        selectionSet,
      };
    }
    const name = `F${this.fragments.length + 1}`;
    this.fragments.push({ kind: Kind.FRAGMENT_DEFINITION, name: toNode(name), typeCondition, selectionSet });
    this.#written.set(name, { condition, selectionSet });
    return { kind: Kind.FRAGMENT_SPREAD, name: toNode(name), directives };
  }

  #reuse({ index }: RawReuse, parent: GraphQLCompositeType, scope: ResponseScope): FragmentSpreadNode[] {
    const fitting = [...this.#written].filter(
      ([, fragment]) =>
        doTypesOverlap(this.schema, parent, fragment.condition) && fits(this.schema, this.#written, fragment, scope),
    );
    const chosen = fitting[index % Math.max(fitting.length, 1)];
    if (!chosen) return [];
    fits(this.schema, this.#written, chosen[1], scope, true);
    return [{ kind: Kind.FRAGMENT_SPREAD, name: toNode(chosen[0]) }];
  }
}

function toNode(value: string) {
  return { kind: Kind.NAME as const, value };
}
