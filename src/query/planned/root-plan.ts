import type { FieldNode, GraphQLField } from 'graphql';
import type { SelectionScope } from '../../lib/collect-fields.js';
import type { QueryContext } from '../query-context.js';
import type { Variables } from './statement-builder.js';

/** A field of `Query` that is selected, with all its nodes of one response key. */
export interface RootField {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly scope: SelectionScope;
}

/** How a root field is answered: made once for each shape of a question, run for every set of values. */
export interface RootPlan {
  run(context: QueryContext, variables: Variables): Promise<unknown>;
}
