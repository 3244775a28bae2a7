import type { Fact, FactId } from '../domains/fact/fact.js';
import type { PlannedDirective } from './family-plan.js';
import type { FamilyScope, WrittenDocument } from './family-scope.js';
import { NUMERALS, TASKS } from './vocabulary.js';

const ROLES = ['RESPONSIBLE', 'IMPLEMENTER', 'LEAD', 'SUPPORTER'] as const;
const NAMES_INITIATIVE = 0.05;

/** The directives of a document, and who has which part in each. */
export function stateDirectives(
  plans: readonly PlannedDirective[],
  document: WrittenDocument,
  initiatives: readonly Fact[],
  scope: FamilyScope,
): FactId[] {
  return plans.map((plan, at) => stateDirective(plan, at, document, initiatives, scope));
}

function stateDirective(
  { assignees }: PlannedDirective,
  at: number,
  { id: document, key, voice }: WrittenDocument,
  initiatives: readonly Fact[],
  { writer, random, matter, guest }: FamilyScope,
): FactId {
  const task = random.pick(TASKS);
  const initiative = random.chance(NAMES_INITIATIVE) ? random.pick(initiatives) : undefined;
  if (initiative) writer.putGuest({ ...initiative, evidence: [] });
  const id = writer.state(voice, {
    type: 'Directive',
    key: `${key}/directive-${at + 1}`,
    properties: {
      level: 'TASK',
      locator: `（${NUMERALS[at] ?? at + 1}）`,
      summary: `${task}，${matter.purpose}${matter.topic}`,
      topics: [matter.topic],
    },
    links: [{ type: 'CONTAINED_IN', to: document }, ...(initiative ? [{ type: 'CONCERNS', to: initiative.id }] : [])],
  });
  for (const [index, body] of assignees.entries()) {
    const role = ROLES[index === 0 ? 2 : index % ROLES.length] ?? 'RESPONSIBLE';
    const assignee = guest(body);
    writer.state(voice, {
      type: 'Assignment',
      key: `${id}|${assignee}|${role}`,
      properties: { roles: [role] },
      links: [
        { type: 'ASSIGNS', to: id },
        { type: 'ASSIGNS_TO', to: assignee },
      ],
    });
  }
  return id;
}
