import { ISSUING_DAYS } from './calendar.js';
import type { PlannedAction, PlannedDocument } from './family-plan.js';
import { HEAD } from './grow-tree.js';
import { dayOf, type Planner } from './planner.js';
import type { WorldSize } from './world-size.js';

/** A dated notice of the head with a number: what questions ask about must be there. */
function notice(planner: Planner, day: number, more: Partial<PlannedDocument>): PlannedDocument {
  const fixed = { writtenOn: day, printedOn: undefined, isNumbered: true };
  return planner.document({ kind: 'NOTICE', issuer: HEAD, ...fixed, ...more }, day);
}

const ACTIONS_PER_REPORT = 200;

/** Document A: sent to some two thousand bodies; hundreds pass it on, and few of the bodies do most of what is done. */
export function planLedger(planner: Planner, { ledger }: WorldSize): PlannedDocument[] {
  const { random } = planner;
  const sentTo = planner.recipientsOf(HEAD, ledger.recipients);
  const directives = Array.from({ length: 8 }, () => ({ assignees: planner.recipientsOf(HEAD, 10) }));
  const documents = [notice(planner, 700, { sentTo, directives })];
  for (let index = 0; index < ledger.forwards; index += 1) {
    // Four of five pass on the notice itself, the others what was passed on.
    const from = index > 10 && index % 5 === 0 ? random.between(1, documents.length - 1) : 0;
    const reached = [random.pick(sentTo), random.pick(sentTo)];
    const issuer = sentTo[index % sentTo.length] ?? HEAD;
    documents.push(
      planner.forward(
        issuer,
        [from],
        documents,
        [...new Set(reached)].filter((body) => body !== issuer),
      ),
    );
  }
  const actions = Array.from({ length: ledger.actions }, () => {
    const actor = sentTo[random.skewed(sentTo.length, 1.8)] ?? HEAD;
    return planner.action(actor, 700, planner.answer(directives.length, 1));
  });
  for (let start = 0; start < actions.length; start += ACTIONS_PER_REPORT) {
    const reported = actions.slice(start, start + ACTIONS_PER_REPORT);
    const names = start === 0 ? namesIn(reported) : undefined;
    documents.push(planner.report(HEAD, reported, 700, { names }));
  }
  return documents;
}

/** The bodies that a report of these actions names. */
export function namesIn(actions: readonly PlannedAction[]): number[] {
  return [
    ...new Set(actions.flatMap(({ actor, partner, isAggregate }) => (isAggregate ? [] : [actor, partner ?? actor]))),
  ];
}

const DEEPEST = 6;
const DIAMONDS = 0.06;

/** Document B: passed on again and again, to a depth of six; some bodies pass on what reached them by two ways. */
export function planCascade(planner: Planner, { cascade }: WorldSize): PlannedDocument[] {
  const { random, bodies } = planner;
  const directives = planner.directives(3, planner.recipientsOf(HEAD, 5));
  const documents = [notice(planner, 400, { sentTo: planner.recipientsOf(HEAD, 60), directives })];
  const depths = [0];
  while (documents.length < cascade.documents) {
    const from = random.skewed(documents.length, 1.5);
    const depth = depths[from] ?? 0;
    if (depth >= DEEPEST) continue;
    const other = random.chance(DIAMONDS) ? random.below(documents.length) : from;
    const ways = other !== from && (depths[other] ?? DEEPEST) < DEEPEST ? [from, other] : [from];
    const children = bodies.childrenOf(documents[from]?.issuer ?? HEAD);
    const issuer = children.length > 0 ? random.pick(children) : random.between(1, bodies.count - 1);
    const sentTo = random.chance(0.5) ? planner.recipientsOf(issuer, 1) : [];
    documents.push(planner.forward(issuer, ways, documents, sentTo));
    depths.push(1 + Math.max(...ways.map((way) => depths[way] ?? 0)));
  }
  return documents;
}

/** Document C: sent to every body, or to fifty thousand of them. */
export function planBroad(planner: Planner, { broad, organizations }: WorldSize): PlannedDocument[] {
  const { random } = planner;
  const step = Math.max(1, Math.floor((organizations - 1) / broad.recipients));
  const sentTo = Array.from({ length: broad.recipients }, (_, index) => 1 + index * step);
  const directives = planner.directives(2, sentTo.slice(0, 8));
  const documents = [notice(planner, 1_000, { sentTo, directives })];
  for (let index = 0; index < Math.min(20, broad.recipients / 4); index += 1) {
    documents.push(planner.forward(random.pick(sentTo), [0], documents, []));
  }
  const actions = Array.from({ length: Math.min(200, Math.ceil(broad.recipients / 10)) }, () =>
    planner.action(random.pick(sentTo), 1_000, planner.answer(2, 1)),
  );
  return [...documents, planner.report(HEAD, actions, 1_000)];
}

const FULL_DIRECTIVES = 10;
const FULL_ASSIGNEES = 5;
const FULL_ANSWERS = 3;

/**
 * A document with ten directives, each with five assignees and three answers: a page that is full at every level. The head
 * issues half of these before all its others and half after them, so that its first page is full in either order.
 */
export function planFull(planner: Planner, index: number): PlannedDocument[] {
  const { random } = planner;
  const day = index % 2 === 0 ? Math.floor(index / 4) : ISSUING_DAYS - 1 - Math.floor(index / 4);
  const assignees = planner.recipientsOf(HEAD, FULL_ASSIGNEES);
  const root = notice(planner, day, { sentTo: assignees, directives: planner.directives(FULL_DIRECTIVES, assignees) });
  const actions = Array.from({ length: FULL_DIRECTIVES * FULL_ANSWERS }, (_, at) =>
    planner.action(random.pick(assignees), day, {
      directive: Math.floor(at / FULL_ANSWERS),
      isInferred: random.chance(0.2),
    }),
  );
  const reporter = bodyBelow(planner);
  return [root, planner.report(reporter, actions, dayOf(root))];
}

/** Somebody else than the head, whose own pages are to be full. */
function bodyBelow({ bodies, random }: Planner): number {
  return random.pick(bodies.childrenOf(HEAD));
}
