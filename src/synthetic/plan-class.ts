import type { PlannedAction, PlannedAudience, PlannedDocument } from './family-plan.js';
import { HEAD } from './grow-tree.js';
import { namesIn } from './known-documents.js';
import type { Planner } from './planner.js';

const NATIONAL: PlannedAudience['roster'] = 'world-national-societies';
const PROVINCIAL: PlannedAudience['roster'] = 'world-provincial-associations';

/**
 * A document to a whole class: each national society, or each provincial association. In turn a later report covers the
 * class completely, so that whom it does not name is silent, or an unnamed number of the class is said to have acted.
 */
export function planClass(
  planner: Planner,
  index: number,
): { documents: PlannedDocument[]; audience: PlannedAudience } {
  const { random, bodies } = planner;
  const roster = index % 2 === 0 ? NATIONAL : PROVINCIAL;
  const isReported = (index + Math.floor(index / 2)) % 2 === 0;
  const members = bodies.listKind(roster === NATIONAL ? 'NATIONAL_SOCIETY' : 'PROVINCIAL_ASSOCIATION');
  const day = planner.someDay();
  const directives = planner.directives(2, [random.pick(members)]);
  const root = { ...planner.document({ kind: 'NOTICE', issuer: HEAD, directives }, day), writtenOn: day };
  const acting = members.filter(() => random.chance(0.4));
  const actions: PlannedAction[] = acting.map((actor) => planner.action(actor, day + 3, planner.answer(2, 1)));
  if (!isReported) {
    const unnamed = planner.action(HEAD, day + 3, { isInferred: false });
    actions.push({ ...unnamed, partner: undefined, isAggregate: true });
  }
  const names = isReported ? namesIn(actions) : undefined;
  const reporter = random.pick(bodies.listKind('DEPARTMENT'));
  const report = planner.report(reporter, actions, day + 3, { names });
  return { documents: [root, report], audience: { roster, isReported } };
}
