import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type SelectionScope } from '../../lib/collect-fields.js';
import { type Lever, readListSize } from './list-size.js';

export interface Cost {
  /** Objects that the answer can hold at most. */
  readonly objects: number;
  /** The arguments that made the most expensive branch as wide as it is, from the root down. */
  readonly levers: readonly Lever[];
}

export interface CostQuestion extends SelectionScope {
  readonly operation: OperationDefinitionNode;
  readonly assumedListSize: number;
}

const NOTHING: Cost = { objects: 0, levers: [] };

/**
 * Counts the objects of the largest answer that the schema allows: one for every `{}` below the root. A list counts its
 * `first`; the lists right inside a paged field (`edges`, `nodes`), or in a connection there, count the page once and hand no page on. Where an
 * object may be of several types, the most expensive one counts.
 */
export function countObjects(question: CostQuestion): Cost {
  const { schema, operation, variables, assumedListSize } = question;
  const known = new Map<string, Cost>();
  const numbers = new Map<SelectionSetNode, number>();
  const root = schema.getRootType(operation.operation);
  return root ? ofObject(root, [operation.selectionSet], undefined) : NOTHING;

  function ofType(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], page: number | undefined): Cost {
    if (!isAbstractType(type)) return ofObject(type, sets, page);
    return schema
      .getPossibleTypes(type)
      .map((possible) => ofObject(possible, sets, page))
      .reduce((one, other) => (other.objects > one.objects ? other : one), NOTHING);
  }

  /** Remembered: types of one interface share selections, and each level would multiply them. */
  function ofObject(type: GraphQLObjectType, sets: readonly SelectionSetNode[], page: number | undefined): Cost {
    const key = `${type.name} ${page} ${sets.map(toNumber).join(' ')}`;
    const before = known.get(key);
    if (before) return before;
    let objects = 0;
    let widest = NOTHING;
    for (const nodes of collectFields(question, type, sets).values()) {
      const cost = ofField(type, nodes, page);
      objects += cost.objects;
      if (cost.objects > widest.objects) widest = cost;
    }
    const cost = { objects, levers: widest.levers };
    known.set(key, cost);
    return cost;
  }

  function ofField(parent: GraphQLObjectType, nodes: readonly FieldNode[], page: number | undefined): Cost {
    const [node] = nodes;
    const field = node && parent.getFields()[node.name.value];
    if (!field) return NOTHING;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return NOTHING;
    const { size, lever, assumed } = readListSize(field, node, variables);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const isList = isListField(field.type);
    const items = size ?? (isPagedAround(field.type) ? page : undefined) ?? assumed;
    const inside = ofType(type, sets, isList ? undefined : items);
    const count = isList ? (items ?? assumedListSize) : 1;
    return { objects: count * (1 + inside.objects), levers: lever ? [lever, ...inside.levers] : inside.levers };
  }

  function toNumber(set: SelectionSetNode): number {
    const number = numbers.get(set) ?? numbers.size;
    numbers.set(set, number);
    return number;
  }
}

/** A list takes the page of the field around it, and so does a connection that is paged there. */
function isPagedAround(type: GraphQLOutputType): boolean {
  return isListField(type) || getNamedType(type).name.endsWith('Connection');
}

function isListField(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}
