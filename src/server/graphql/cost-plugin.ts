import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { type DocumentNode, type FragmentDefinitionNode, getVariableValues, Kind } from 'graphql';
import { type Cost, countObjects } from '../cost/count-objects.js';
import { refuseCost } from '../cost/refuse-cost.js';
import { rememberCosts } from '../cost/remember-costs.js';
import type { Exchanges } from '../http/exchange.js';
import type { Limits } from '../limits.js';

/** Counts what an operation could answer, refuses it before it runs, and reports the figure as `extensions.cost`. */
export function createCostPlugin(limits: Limits, exchanges: Exchanges): ApolloServerPlugin {
  const limit = limits.objects;
  const recall = rememberCosts();
  return {
    requestDidStart: async ({ request }) => {
      const notes = request.http && exchanges.get(request.http)?.notes;
      let objects: number | undefined;
      return {
        didResolveOperation: async (context) => {
          const cost = countOperation(context, limits.assumedListSize, recall);
          if (!cost) return;
          objects = Math.min(cost.objects, Number.MAX_SAFE_INTEGER);
          if (notes) notes.cost = objects;
          if (cost.objects > limit) throw refuseCost(cost, limit);
        },
        willSendResponse: async ({ response }) => {
          if (objects === undefined || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: { objects, limit } };
        },
      };
    },
  };
}

/** Nothing for variables that do not fit: execution refuses them before any resolver runs. */
function countOperation(
  { schema, operation, document, request }: GraphQLRequestContextDidResolveOperation<BaseContext>,
  assumedListSize: number,
  recall: ReturnType<typeof rememberCosts>,
): Cost | undefined {
  if (!operation) return undefined;
  const definitions = operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, definitions, request.variables ?? {}, { maxErrors: 1 });
  if (!coerced) return undefined;
  return recall(operation, coerced, () =>
    countObjects({ schema, operation, fragments: listFragments(document), variables: coerced, assumedListSize }),
  );
}

function listFragments(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  }
  return fragments;
}
