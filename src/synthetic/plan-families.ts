import type { Bodies } from './bodies.js';
import type { Budget } from './budget.js';
import type { FamilyPlan, PlannedAudience, PlannedDocument } from './family-plan.js';
import { planBroad, planCascade, planFull, planLedger } from './known-documents.js';
import { planClass } from './plan-class.js';
import { planOrdinary } from './plan-ordinary.js';
import { Planner } from './planner.js';
import { Random } from './random.js';
import type { WorldSize } from './world-size.js';

/** Where the documents stand that questions ask for by name; the first family is document A's, and so on. */
export const KNOWN_FAMILIES = { ledger: 0, cascade: 1, broad: 2 } as const;

/** All families of a world in their order, the same at every walk through them. */
export function* planFamilies(bodies: Bodies, size: WorldSize, seed: string): Generator<FamilyPlan> {
  const budget: Budget = { documents: size.documents, assignments: size.assignments, actions: size.actions };
  let [number, firstDocument] = [0, 0];
  const toPlan = (documents: readonly PlannedDocument[], audience?: PlannedAudience): FamilyPlan => {
    const plan = { number, firstDocument, documents, audience };
    number += 1;
    firstDocument += documents.length;
    return plan;
  };
  const next = () => new Planner(bodies, new Random(seed, 'family', number));
  const take = (documents: readonly PlannedDocument[]) => {
    spend(budget, documents);
    return documents;
  };
  yield toPlan(take(planLedger(next(), size)), { roster: 'world-national-societies', isReported: true });
  yield toPlan(take(planCascade(next(), size)));
  yield toPlan(take(planBroad(next(), size)));
  for (let index = 0; index < size.full; index += 1) yield toPlan(take(planFull(next(), index)));
  for (let index = 0; index < size.classes; index += 1) {
    const { documents, audience } = planClass(next(), index);
    yield toPlan(take(documents), audience);
  }
  while (budget.documents > 0) yield toPlan(planOrdinary(next(), budget));
}

function spend(budget: Budget, documents: readonly PlannedDocument[]): void {
  budget.documents -= documents.length;
  for (const { directives, actions } of documents) {
    budget.actions -= actions.length;
    for (const { assignees } of directives) budget.assignments -= assignees.length;
  }
}
