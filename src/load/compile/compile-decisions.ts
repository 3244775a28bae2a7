import type { Decisions } from '../../domains/dossier/decisions.model.js';
import { type Fact, type FactPlace, toFactId } from '../../domains/fact/fact.js';
import { BODY_TYPES, type Reference, type ReferenceKind } from '../../domains/fact/fact.model.js';
import type { Decision } from '../../inference/decision.js';
import type { ConclusionType } from '../../inference/rule.js';
import { groupBy } from '../../lib/group-by.js';
import { didYouMean } from '../../lib/nearest.js';
import { InvalidInputError, type Violation } from '../violation.js';
import { renderPath, type YamlFile } from '../yaml-file.js';

interface End {
  readonly kind: ReferenceKind;
  readonly name: string;
}

/** A decision with the names of both ends, and where it is written down. */
export interface WrittenDecision extends Decision {
  readonly ends: readonly [End, End];
  readonly place: FactPlace;
}

/** The decisions of a file; two that contradict each other, or say one thing twice, are faults. */
export function compileDecisions(file: YamlFile<Decisions>): WrittenDecision[] {
  const { memberships, responses } = file.content;
  const decisions = [
    ...memberships.map((entry, index) =>
      toDecision('AudienceMembership', entry, [endOf(entry, 'audience'), endOf(entry, 'organization')], {
        file,
        path: ['memberships', index],
      }),
    ),
    ...responses.map((entry, index) =>
      toDecision('Response', entry, [endOf(entry, 'action', 'document'), endOf(entry.to, 'document', 'directive')], {
        file,
        path: ['responses', index],
      }),
    ),
  ];
  const violations = [...groupBy(decisions, ({ target }) => target).values()].flatMap(findContradictions);
  if (violations.length > 0) throw new InvalidInputError(violations);
  return decisions;
}

/** A decision that meets no conclusion is said aloud: it was taken for nothing, or a name is misspelt. */
export function describeUnmatched(decision: WrittenDecision, facts: ReadonlyMap<string, Fact>): string {
  const { ends, place, rule, target } = decision;
  const where = `${place.file}:${place.line} decides about nothing`;
  for (const { kind, name } of ends) {
    const type = BODY_TYPES[kind];
    if (facts.has(toFactId(type, name))) continue;
    const names = [...facts.values()].filter((fact) => fact.type === type).map(({ key }) => key);
    return `${where}: there is no ${kind} "${name}"${didYouMean(name, names)}`;
  }
  const [subject, object] = ends.map(({ kind, name }) => `${kind} "${name}"`);
  const stated = (facts.get(target)?.basis ?? 'INFERRED') === 'INFERRED' ? '' : 'a text says it, and ';
  const concluder = rule === undefined ? 'no rule concludes' : `the rule ${rule} does not conclude`;
  return `${where}: ${stated}${concluder} anything about ${subject} and ${object}`;
}

type Judgement = Omit<Decision, 'target'>;

function toDecision(
  type: ConclusionType,
  { verdict, rule, by, on, reason }: Judgement,
  ends: readonly [End, End],
  { file, path }: { readonly file: YamlFile<Decisions>; readonly path: readonly [string, number] },
): WrittenDecision {
  const [first, second] = ends.map(({ kind, name }) => toFactId(BODY_TYPES[kind], name));
  return {
    target: toFactId(type, `${first}|${second}`),
    verdict,
    rule,
    by,
    on,
    reason,
    ends,
    place: { file: file.file, line: file.lineOf(path), path: renderPath(path) },
  };
}

/** The one reference among these kinds; the model has checked that there is one. */
function endOf(entry: Reference, ...kinds: ReferenceKind[]): End {
  for (const kind of kinds) {
    const name = entry[kind];
    if (name !== undefined) return { kind, name };
  }
  throw new TypeError(`none of ${kinds.join(', ')} is named`);
}

/** Two decisions about one conclusion meet where they name the same rule, or one of them names none. */
function findContradictions(decisions: readonly WrittenDecision[]): Violation[] {
  return decisions.flatMap((decision, index) => {
    const other = decisions
      .slice(0, index)
      .find(({ rule }) => rule === decision.rule || rule === undefined || decision.rule === undefined);
    if (!other) return [];
    const fault = other.verdict === decision.verdict ? 'says again what' : 'contradicts what';
    const message = `${fault} ${other.place.file}:${other.place.line} decides about the same conclusion; keep one of them`;
    return [{ ...decision.place, message }];
  });
}
