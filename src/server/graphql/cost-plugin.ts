import type { ApolloServerPlugin } from '@apollo/server';
import type { CountOperation } from '../cost/count-operation.js';
import { refuseCost } from '../cost/refuse-cost.js';
import { toCostReport } from '../cost/to-cost-report.js';
import type { Exchanges } from '../http/exchange.js';

/** Refuses an operation that could answer too much before it runs, and reports the figure as `extensions.cost`. */
export function createCostPlugin(count: CountOperation, limit: number, exchanges: Exchanges): ApolloServerPlugin {
  return {
    requestDidStart: async ({ request }) => {
      const notes = request.http && exchanges.get(request.http)?.notes;
      let report: ReturnType<typeof toCostReport> | undefined;
      return {
        didResolveOperation: async ({ document, operation }) => {
          const cost = operation && count({ document, operation, variables: request.variables });
          if (!cost) return;
          report = toCostReport(cost, limit);
          if (notes) notes.cost = report.objects;
          if (cost.objects > limit) throw refuseCost(cost, limit);
        },
        willSendResponse: async ({ response }) => {
          if (report === undefined || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: report };
        },
      };
    },
  };
}
