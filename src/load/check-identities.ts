import type { Identities, IdentityDecision } from '../domains/dossier/identities.model.js';
import { type Fact, toFactId } from '../domains/fact/fact.js';
import { didYouMean } from '../lib/nearest.js';
import type { Violation } from './violation.js';
import { type Path, renderPath, type YamlFile } from './yaml-file.js';

type Refuse = (path: Path, message: string) => void;

/** Decisions that cannot all hold, or that speak of bodies that nobody names. */
export function checkIdentities(file: YamlFile<Identities>, facts: ReadonlyMap<string, Fact>): Violation[] {
  const violations: Violation[] = [];
  const refuse: Refuse = (path, message) =>
    violations.push({ file: file.file, line: file.lineOf(path), path: renderPath(path), message });
  const { decisions } = file.content;
  checkNames(decisions, facts, refuse);
  checkTwice(decisions, refuse);
  const survivors = checkMerges(decisions, refuse);
  checkDifferences(decisions, survivors, refuse);
  return violations;
}

function checkNames(decisions: readonly IdentityDecision[], facts: ReadonlyMap<string, Fact>, refuse: Refuse): void {
  const known = [...facts.values()].filter(({ type }) => type === 'Organization').map(({ key }) => key);
  decisions.forEach((decision, index) => {
    for (const section of ['same', 'different'] as const) {
      decision[section]?.forEach((name, at) => {
        if (facts.has(toFactId('Organization', name))) return;
        refuse(
          ['decisions', index, section, at],
          `no dossier or roster names an organization "${name}"${didYouMean(name, known)}`,
        );
      });
    }
  });
}

function checkTwice(decisions: readonly IdentityDecision[], refuse: Refuse): void {
  const seen = new Map<string, number>();
  decisions.forEach((decision, index) => {
    const section = decision.same ? 'same' : 'different';
    const names = [...(decision[section] ?? [])].sort();
    const before = seen.get(`${section} ${names.join('|')}`);
    seen.set(`${section} ${names.join('|')}`, index);
    if (before !== undefined)
      refuse(['decisions', index, section], `is decided already in decisions[${before}]; keep one of the two`);
  });
}

/** The survivor by merged name. Each name gives way at most once, and never to one that gives way itself: no chains, no circles. */
function checkMerges(decisions: readonly IdentityDecision[], refuse: Refuse): Map<string, string> {
  const survivors = new Map<string, string>();
  const merges = decisions.flatMap(({ same, canonical = '' }, index) =>
    same ? [{ index, canonical, merged: same[0] === canonical ? same[1] : same[0] }] : [],
  );
  for (const { index, canonical, merged } of merges) {
    const other = survivors.get(merged);
    if (other !== undefined && other !== canonical)
      refuse(['decisions', index, 'same'], `"${merged}" already gives way to "${other}"; a name gives way to one only`);
    else survivors.set(merged, canonical);
  }
  for (const { index, canonical, merged } of merges) {
    const next = survivors.get(canonical);
    if (next === merged)
      refuse(['decisions', index, 'canonical'], `"${canonical}" and "${merged}" give way to each other; one must stay`);
    else if (next !== undefined)
      refuse(['decisions', index, 'canonical'], `"${canonical}" itself gives way to "${next}"; name "${next}" here`);
  }
  return survivors;
}

function checkDifferences(
  decisions: readonly IdentityDecision[],
  survivors: ReadonlyMap<string, string>,
  refuse: Refuse,
): void {
  decisions.forEach(({ different }, index) => {
    if (!different) return;
    const [one, other] = different.map((name) => survivors.get(name) ?? name);
    if (one !== other) return;
    refuse(
      ['decisions', index, 'different'],
      `"${different[0]}" and "${different[1]}" are one body by another decision, "${one}"; take one of them back`,
    );
  });
}
