import type { FactId } from '../domains/fact/fact.js';
import { roundScore } from '../inference/score.js';
import { toDay } from './calendar.js';
import type { PlannedAction } from './family-plan.js';
import type { FamilyScope, WrittenDocument } from './family-scope.js';
import { DEEDS, MEASURES } from './vocabulary.js';

/** What actions of a family answer. */
export interface Asked {
  readonly document: FactId;
  readonly directives: readonly FactId[];
  /** Stands for the class that the family is sent to, where an unnamed number of it acted. */
  readonly aggregate?: FactId | undefined;
}

/** The rule that would conclude such a response from the texts. */
const RULE = 'addressee-acts-after-directive';

/** Something that a document reports, with who did it, its numbers, and what it answers. */
export function stateAction(
  plan: PlannedAction,
  at: number,
  report: WrittenDocument,
  asked: Asked,
  scope: FamilyScope,
): void {
  const { writer, random, matter, guest, bodies } = scope;
  const { voice } = report;
  const [deed, kind] = random.pick(DEEDS);
  const actor = plan.isAggregate && asked.aggregate ? asked.aggregate : guest(plan.actor);
  const id = writer.state(voice, {
    type: 'Action',
    key: `${report.key}/action-${at + 1}`,
    properties: {
      kind,
      summary: `${deed}（${matter.topic}）`,
      selfReported: false,
      notBefore: plan.notBefore === undefined ? undefined : toDay(plan.notBefore),
      notAfter: plan.notAfter === undefined ? undefined : toDay(plan.notAfter),
    },
    links: [{ type: 'REPORTED_IN', to: report.id }],
  });
  takePart(id, 'ACTOR', actor, report, scope);
  if (plan.partner !== undefined) takePart(id, 'PARTNER', guest(plan.partner), report, scope);
  for (let measure = 0; measure < plan.measures; measure += 1) measureAction(id, report, scope);
  if (plan.answers) answer(id, plan.answers, { asked, report, actor: bodies.nameOf(plan.actor) }, scope);
}

function takePart(
  action: FactId,
  role: string,
  body: FactId,
  { voice }: WrittenDocument,
  { writer }: FamilyScope,
): void {
  writer.state(voice, {
    type: 'Participation',
    key: `${action}|${role}|${body}`,
    properties: { role },
    links: [
      { type: 'PARTICIPATES_IN', to: action },
      { type: 'TAKEN_BY', to: body },
    ],
  });
}

function measureAction(action: FactId, { voice }: WrittenDocument, { writer, random }: FamilyScope): void {
  const [label, unit] = random.pick(MEASURES);
  const value = random.pareto(0.9, 100_000);
  const isRound = value % 10 === 0;
  const verbatim = isRound ? `${value}余${unit}` : `${value}${unit}`;
  writer.state(voice, {
    type: 'Metric',
    key: `${action}|${label}|${verbatim}`,
    properties: { label, value, comparator: isRound ? 'MORE_THAN' : 'EXACT', unit, verbatim },
    links: [{ type: 'MEASURES', to: action }],
  });
}

interface Answering {
  readonly asked: Asked;
  readonly report: WrittenDocument;
  readonly actor: string;
}

function answer(
  action: FactId,
  { directive, isInferred }: NonNullable<PlannedAction['answers']>,
  { asked, report, actor }: Answering,
  { writer, random, matter }: FamilyScope,
): void {
  const to = (directive === undefined ? undefined : asked.directives[directive]) ?? asked.document;
  const said = {
    type: 'Response',
    key: `${action}|${to}`,
    links: [
      { type: 'RESPONDS_WITH', to: action },
      { type: 'RESPONDS_TO', to },
    ],
  } as const;
  if (!isInferred) {
    writer.state(report.voice, said);
    return;
  }
  const confidence = roundScore(0.3 + random.next() * 0.5);
  const reasons = [`${actor}是该文的受文者`, `行动与该文都关于${matter.topic}`];
  const counterEvidence = confidence < 0.4 ? ['行动没有提到该文'] : [];
  writer.infer({ rule: RULE, confidence, reasons, counterEvidence, inputs: [action, asked.document] }, said);
}
