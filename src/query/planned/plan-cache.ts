import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { type PlannedRoot, planOperation } from './plan-operation.js';
import type { Variables } from './statement-builder.js';
import { shapeOfVariables } from './variable-shape.js';

/** Shapes of variables that are kept for one document; the one that was not asked for longest goes first. */
const MAX_SHAPES = 64;

/** Plans by document and by the shape of its variables; they go when the document goes. */
export class PlanCache {
  readonly #schema: GraphQLSchema;
  readonly #byDocument = new WeakMap<DocumentNode, Map<string, PlannedRoot[]>>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  get(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): PlannedRoot[] {
    const plans = this.#byDocument.get(document) ?? new Map<string, PlannedRoot[]>();
    this.#byDocument.set(document, plans);
    const key = `${operation.name?.value ?? ''} ${shapeOfVariables(operation, variables, this.#schema)}`;
    const roots = plans.get(key) ?? planOperation(this.#schema, document, operation, variables);
    plans.delete(key);
    if (roots.every(({ lasting }) => lasting)) plans.set(key, roots);
    const [oldest] = plans.keys();
    if (plans.size > MAX_SHAPES && oldest !== undefined) plans.delete(oldest);
    return roots;
  }
}
