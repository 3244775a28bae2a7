import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isNullableType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from '../../lib/collect-fields.js';
import { isLeftToOrdinaryExecution } from './not-planned.js';
import { findPlanner, type Planner } from './plan-root.js';
import type { RootField, RootPlan } from './root-plan.js';
import type { Variables } from './statement-builder.js';

/** A root field of an operation, under its response key. */
export interface PlannedRoot {
  readonly key: string;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  /** Whether the field may be null when it fails. */
  readonly nullable: boolean;
  /** None where ordinary execution answers it. */
  readonly plan: RootPlan | undefined;
  /** Whether other values of the variables would be planned in the same way. */
  readonly lasting: boolean;
}

/** A plan for every root field of a query, in the order of the answer. */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): PlannedRoot[] {
  const query = schema.getQueryType();
  if (!query) throw new Error('the schema has no Query');
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  const scope = { schema, fragments, variables };
  return [...collectFields(scope, query, [operation.selectionSet])].map(([key, list]): PlannedRoot => {
    const nodes = list as [FieldNode, ...FieldNode[]];
    const definition = query.getFields()[nodes[0].name.value];
    const planner = definition && findPlanner(definition.name);
    if (!definition || !planner) return { key, nodes, nullable: true, plan: undefined, lasting: true };
    const plan = planRoot(planner, { definition, nodes, scope });
    return { key, nodes, nullable: isNullableType(definition.type), plan, lasting: plan !== undefined };
  });
}

/** Arguments that are wrong are found here too, and then it is not the shape of the question that has no plan. */
function planRoot(planner: Planner, field: RootField): RootPlan | undefined {
  try {
    return planner(field);
  } catch (error) {
    if (isLeftToOrdinaryExecution(error)) return undefined;
    throw error;
  }
}
