import type { Fact } from '../../domains/fact/fact.js';
import type { FactIndex } from '../../domains/fact/fact-index.js';
import { aFinding, type Candidate, type Finding } from './candidate.js';
import { WEIGHTS } from './weights.js';

/** Whether the deed concerns an initiative that a directive to the actor concerns. */
export function weighProgramme(candidate: Candidate, index: FactIndex): Finding {
  const shared = listSharedProgrammes(candidate, index);
  if (shared.length === 0) return aFinding(0);
  const names = new Set(shared.map(({ initiative }) => `“${initiative.key}”`));
  return aFinding(WEIGHTS.programme, {
    reasons: [`行动与该文的要求都涉及${[...names].join('')}`],
    restsOn: shared.flatMap(({ directive, initiative }) => [directive, initiative]),
  });
}

/** The directives that concern an initiative of the deed. */
export function listSharedProgrammes(
  { action, directives }: Candidate,
  index: FactIndex,
): { readonly directive: Fact; readonly initiative: Fact }[] {
  const concerned = new Set(index.out(action, 'CONCERNS'));
  if (concerned.size === 0) return [];
  return directives.flatMap((directive) =>
    index
      .out(directive, 'CONCERNS')
      .filter((initiative) => concerned.has(initiative))
      .map((initiative) => ({ directive, initiative })),
  );
}
