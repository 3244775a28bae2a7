import type { OrganizationKind } from '../domains/organization/organization.model.js';
import type { Budget } from './budget.js';
import type { PlannedDirective, PlannedDocument } from './family-plan.js';
import { HEAD } from './grow-tree.js';
import { dayOf, type Planner } from './planner.js';

/** Who issues how much besides the head, and how unequally within a kind: 1 is equal. */
const ISSUERS: readonly (readonly [kind: OrganizationKind, share: number, skew: number])[] = [
  ['DEPARTMENT', 0.03, 1],
  ['SUBSIDIARY_UNIT', 0.01, 1],
  ['PROVINCIAL_ASSOCIATION', 0.13, 1.1],
  ['NATIONAL_SOCIETY', 0.12, 1.3],
  ['PREFECTURE_ASSOCIATION', 0.2, 1.2],
  ['PROVINCIAL_SOCIETY', 0.13, 1.4],
  ['COUNTY_ASSOCIATION', 0.16, 1.2],
  ['LOCAL_SOCIETY', 0.1, 1.4],
  ['COMPANY', 0.06, 1],
  ['UNIVERSITY', 0.06, 1],
];

/** Of the roots that are left to plan: those of the head make up a twentieth of all documents. */
const HEAD_SHARE = 0.085;
const IS_SENT = 0.32;
const HAS_DIRECTIVES = 0.42;
const IS_PASSED_ON = 0.15;
const IS_REPORTED = 0.42;
/** Of all documents, how many hold directives and how many report. */
const DIRECTING_SHARE = 0.23;
const REPORTING_SHARE = 0.23;
const MOST_RECIPIENTS = 400;
const MOST_FORWARDS = 40;
const MOST_DIRECTIVES = 12;
const MOST_ASSIGNEES = 8;
/** So few are left that one family takes all. */
const LAST_DOCUMENTS = 4;

/** A root document as most are, with what it sets going; takes what it needs from the budget. */
export function planOrdinary(planner: Planner, budget: Budget): PlannedDocument[] {
  const { random } = planner;
  const isLast = budget.documents <= LAST_DOCUMENTS;
  const issuer = chooseIssuer(planner);
  const directs = isLast || random.chance(HAS_DIRECTIVES);
  const reached = planner.recipientsOf(issuer, chooseReach(planner, issuer, directs));
  const directives = directs ? planDirectives(planner, reached, budget, isLast) : [];
  const documents = [planner.document(toRoot(planner, issuer, reached, directives), planner.someDay())];
  budget.documents -= 1;
  if (isLast || (reached.length > 0 && random.chance(IS_PASSED_ON))) {
    const most = isLast ? budget.documents - 1 : budget.documents - LAST_DOCUMENTS + 1;
    passOn(planner, documents, isLast ? most : Math.min(most, random.pareto(1.5, MOST_FORWARDS)));
  }
  if (isLast || random.chance(IS_REPORTED)) {
    const acting = reached.length > 0 ? reached : planner.recipientsOf(issuer, 1);
    documents.push(planReport(planner, documents, acting, { budget, isLast }));
  }
  budget.documents -= documents.length - 1;
  return documents;
}

/** Who has a part in a directive is expected by that: most such documents are addressed to the first of them only. */
function toRoot(planner: Planner, issuer: number, reached: readonly number[], directives: PlannedDirective[]) {
  const { random } = planner;
  const sentTo = random.chance(directives.length > 0 ? 0.3 : 0.9) ? reached : reached.slice(0, 1);
  const copied = random.chance(0.05) ? [planner.neighbourOf(issuer)] : [];
  const copiedTo = copied.filter((body) => body !== issuer && !sentTo.includes(body));
  return { kind: 'NOTICE', issuer, sentTo, copiedTo, directives } as const;
}

/** How many bodies a document reaches; one with directives is rarely for a single one. */
function chooseReach({ random }: Planner, issuer: number, directs: boolean): number {
  const reach = random.pareto(issuer === HEAD ? 1.15 : 1.6, MOST_RECIPIENTS);
  if (directs) return Math.max(reach, random.between(2, 6));
  return random.chance(IS_SENT) ? reach : 0;
}

function chooseIssuer({ bodies, random }: Planner): number {
  if (random.chance(HEAD_SHARE)) return HEAD;
  let share = random.next();
  for (const [kind, part, skew] of ISSUERS) {
    share -= part;
    const list = bodies.listKind(kind);
    if (share < 0 && list.length > 0) return list[random.skewed(list.length, skew)] ?? HEAD;
  }
  return random.between(1, bodies.count - 1);
}

/** Several directives for the same bodies: a ledger has few rows, each with several reasons. */
function planDirectives({ random }: Planner, reached: readonly number[], budget: Budget, isLast: boolean) {
  const expected = budget.assignments / (budget.documents * DIRECTING_SHARE);
  const wanted = isLast ? budget.assignments : Math.min(budget.assignments, expected * (0.4 + 1.2 * random.next()));
  const directives: PlannedDirective[] = [];
  for (let left = Math.round(wanted); left > 0 && (isLast || directives.length < MOST_DIRECTIVES); ) {
    const assignees = reached.slice(0, Math.min(left, MOST_ASSIGNEES));
    if (assignees.length === 0) break;
    directives.push({ assignees });
    left -= assignees.length;
    budget.assignments -= assignees.length;
  }
  return directives;
}

function passOn(planner: Planner, documents: PlannedDocument[], count: number): void {
  const { random } = planner;
  const reached = documents[0]?.sentTo ?? [];
  for (let index = 0; index < count; index += 1) {
    const from = random.skewed(documents.length, 2);
    const isNear = from === 0 && reached.length > 0;
    const issuer = isNear ? random.pick(reached) : planner.neighbourOf(documents[from]?.issuer ?? HEAD);
    const other = issuer === HEAD ? random.between(1, planner.bodies.count - 1) : issuer;
    const sentTo = random.chance(0.6) ? planner.recipientsOf(other, 1) : [];
    documents.push(planner.forward(other, [from], documents, sentTo));
  }
}

function planReport(
  planner: Planner,
  [root]: readonly PlannedDocument[],
  acting: readonly number[],
  { budget, isLast }: { budget: Budget; isLast: boolean },
): PlannedDocument {
  const { bodies, random } = planner;
  const expected = budget.actions / Math.max(1, budget.documents * REPORTING_SHARE);
  const wanted = isLast ? budget.actions : Math.round(expected * (0.2 + 1.6 * random.next()));
  const directives = root?.directives.length ?? 0;
  const actions = Array.from({ length: Math.min(budget.actions, Math.max(1, wanted)) }, () =>
    planner.action(acting[random.skewed(acting.length, 1.5)] ?? HEAD, dayOf(root), planner.answer(directives)),
  );
  budget.actions -= actions.length;
  // The pages of the head are to hold what it asks, not what it reports.
  const reporter = root?.issuer === HEAD ? random.pick(bodies.listKind('DEPARTMENT')) : root?.issuer;
  return planner.report(reporter ?? HEAD, actions, dayOf(root));
}
