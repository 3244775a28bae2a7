import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  print,
  type SelectionSetNode,
} from 'graphql';

/** A field as others under the same response key have to agree with it. */
interface Entry {
  readonly parent: GraphQLCompositeType;
  /** The field and its arguments. */
  readonly signature: string;
  /** Its type, where all objects are alike. */
  readonly shape: string;
}

interface Slot {
  readonly entries: Entry[];
  readonly inner: ResponseScope;
}

export interface WrittenFragment {
  readonly condition: GraphQLCompositeType;
  readonly selectionSet: SelectionSetNode;
}

/**
 * What stands under each response key of one object of the answer, whichever fragments it comes from. It is a little
 * stricter than GraphQL: what is under one key counts as one object, even where its parents exclude one another.
 */
export class ResponseScope {
  readonly #slots = new Map<string, Slot>();

  accepts(key: string, entry: Entry): boolean {
    return (this.#slots.get(key)?.entries ?? []).every((other) => agree(entry, other));
  }

  /** The scope of what the field holds. */
  add(key: string, entry: Entry): ResponseScope {
    const slot = this.#slots.get(key) ?? { entries: [], inner: new ResponseScope() };
    const isKnown = slot.entries.some(
      ({ parent, signature }) => parent === entry.parent && signature === entry.signature,
    );
    if (!isKnown) slot.entries.push(entry);
    this.#slots.set(key, slot);
    return slot.inner;
  }

  inside(key: string): ResponseScope | undefined {
    return this.#slots.get(key)?.inner;
  }
}

/** Two object types exclude one another, so that their fields may differ in all but the shape. */
function agree(one: Entry, other: Entry): boolean {
  if (one.shape !== other.shape) return false;
  const exclusive = one.parent !== other.parent && isObjectType(one.parent) && isObjectType(other.parent);
  return exclusive || one.signature === other.signature;
}

export function toEntry(parent: GraphQLCompositeType, field: FieldNode): Entry {
  const written = (field.arguments ?? []).map((argument) => print(argument)).join(', ');
  return { parent, signature: `${field.name.value}(${written})`, shape: shapeOf(fieldType(parent, field.name.value)) };
}

export function fieldType(parent: GraphQLCompositeType, name: string): GraphQLOutputType | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined;
}

function shapeOf(type: GraphQLOutputType | undefined): string {
  if (!type) return 'String!';
  const named = getNamedType(type);
  return isCompositeType(named) ? type.toString().replace(named.name, '*') : type.toString();
}

/** Whether a fragment that was written elsewhere agrees with a scope; with `join`, it is added to it. */
export function fits(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, WrittenFragment>,
  { condition, selectionSet }: WrittenFragment,
  scope: ResponseScope,
  join = false,
): boolean {
  return selectionSet.selections.every((selection) => {
    if (selection.kind === Kind.FIELD) return fitsField(selection);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value);
      return fragment !== undefined && fits(schema, fragments, fragment, scope, join);
    }
    const named = schema.getType(selection.typeCondition?.name.value ?? condition.name);
    const inner = { condition: named as GraphQLCompositeType, selectionSet: selection.selectionSet };
    return fits(schema, fragments, inner, scope, join);
  });

  function fitsField(field: FieldNode): boolean {
    const key = field.alias?.value ?? field.name.value;
    const entry = toEntry(condition, field);
    if (!scope.accepts(key, entry)) return false;
    const inner = join ? scope.add(key, entry) : scope.inside(key);
    const type = fieldType(condition, field.name.value);
    if (!inner || !type || !field.selectionSet) return true;
    const holder = { condition: getNamedType(type) as GraphQLCompositeType, selectionSet: field.selectionSet };
    return fits(schema, fragments, holder, inner, join);
  }
}
