import type { Bodies } from './bodies.js';
import { ISSUING_DAYS } from './calendar.js';
import type { PlannedAction, PlannedDirective, PlannedDocument } from './family-plan.js';
import { HEAD } from './grow-tree.js';
import type { Random } from './random.js';

const UNDATED = 0.04;
const UNNUMBERED = 0.08;
const PRINTED = 0.1;
/** Mean days until a document is passed on, and until something is done. */
const FORWARDING_DAYS = 9;
const ACTING_DAYS = 45;
const REPORTING_DAYS = 30;

/** How much more often the first of those below an issuer are written to, and of all others those high up in the tree. */
const NEAR_SKEW = 2;
const FAR_SKEW = 3;

type Draft = Pick<PlannedDocument, 'kind' | 'issuer'> & Partial<PlannedDocument>;

/** What the plans of all families share: how documents come about, who is chosen, when things happen. */
export class Planner {
  readonly bodies: Bodies;
  readonly random: Random;

  constructor(bodies: Bodies, random: Random) {
    this.bodies = bodies;
    this.random = random;
  }

  /** A document as most are: dated or not, with a number or without. */
  document(draft: Draft, day: number): PlannedDocument {
    const writtenOn = this.random.chance(UNDATED) ? undefined : day;
    const isPrinted = writtenOn !== undefined && this.random.chance(PRINTED);
    return {
      writtenOn,
      printedOn: isPrinted ? day + this.random.below(4) : undefined,
      isNumbered: !this.random.chance(UNNUMBERED),
      forwards: [],
      sentTo: [],
      copiedTo: [],
      directives: [],
      actions: [],
      ...draft,
    };
  }

  /** A document that passes others on, and whom it reaches. */
  forward(issuer: number, forwards: readonly number[], earlier: readonly PlannedDocument[], sentTo: readonly number[]) {
    const days = forwards.map((document) => dayOf(earlier[document]));
    const day = Math.max(...days) + 1 + this.random.delay(FORWARDING_DAYS);
    return this.document({ kind: 'NOTICE', issuer, forwards, sentTo }, day);
  }

  /** A report of what was done; it comes after all of it. */
  report(issuer: number, actions: readonly PlannedAction[], after: number, more: Partial<PlannedDocument> = {}) {
    const last = Math.max(after, ...actions.flatMap(({ notAfter }) => notAfter ?? []));
    const kind = this.random.chance(0.5) ? 'REPORT' : 'BRIEFING';
    return this.document({ kind, issuer, actions, ...more }, last + 1 + this.random.delay(REPORTING_DAYS));
  }

  directives(count: number, assignees: readonly number[]): PlannedDirective[] {
    return Array.from({ length: count }, () => ({ assignees }));
  }

  /** Something that somebody did after a day: on a day, within some days, until a day, or nobody knows when. */
  action(actor: number, after: number, answers: PlannedAction['answers']): PlannedAction {
    const { random } = this;
    const start = after + 1 + random.delay(ACTING_DAYS);
    const way = random.next();
    const dates =
      way < 0.7
        ? { notBefore: start, notAfter: start }
        : way < 0.85
          ? { notBefore: start, notAfter: start + random.between(1, 40) }
          : way < 0.95
            ? { notAfter: start }
            : {};
    const hasPartner = random.chance(0.05);
    const partner = hasPartner ? this.neighbourOf(actor) : undefined;
    return {
      actor,
      ...dates,
      ...(partner === undefined || partner === actor ? {} : { partner }),
      ...(answers ? { answers } : {}),
      measures: random.chance(0.15) ? 1 : 0,
    };
  }

  /** What an action answers: mostly one of the directives. */
  answer(directives: number, probability = 0.5): PlannedAction['answers'] {
    if (!this.random.chance(probability)) return undefined;
    const isInferred = this.random.chance(0.3);
    return directives > 0 && this.random.chance(0.8)
      ? { directive: this.random.below(directives), isInferred }
      : { isInferred };
  }

  /** So many different bodies that an issuer writes to: those below it, the same ones again and again; then any others. */
  recipientsOf(issuer: number, count: number): number[] {
    const chosen = new Set<number>();
    const pool = this.#poolOf(issuer);
    for (let attempt = 0; chosen.size < count && attempt < count * 3; attempt += 1) {
      const isNear = pool.length > count && !this.random.chance(0.1);
      const body = isNear
        ? pool[this.random.skewed(pool.length, NEAR_SKEW)]
        : 1 + this.random.skewed(this.bodies.count - 1, FAR_SKEW);
      if (body !== undefined && body !== issuer) chosen.add(body);
    }
    return [...chosen];
  }

  neighbourOf(body: number): number {
    const siblings = this.bodies.childrenOf(this.bodies.parentOf(body));
    return siblings.length > 0 ? this.random.pick(siblings) : HEAD;
  }

  /** Those below, and for the ends of the tree those beside it. */
  #poolOf(issuer: number): readonly number[] {
    const below = this.bodies.childrenOf(issuer);
    return below.length > 0 ? below : this.bodies.childrenOf(this.bodies.parentOf(issuer));
  }

  /** A day on which most documents are issued. */
  someDay(): number {
    return this.random.between(35, ISSUING_DAYS - 36);
  }
}

/** The day that counts for what follows; an undated document is taken to come early, so that what follows may. */
export function dayOf(document: PlannedDocument | undefined): number {
  return document?.printedOn ?? document?.writtenOn ?? 0;
}
