import type { Fact } from '../domains/fact/fact.js';
import { sha256 } from '../evidence/sha256.js';
import { conclude } from '../inference/conclude.js';
import { applyIdentities } from './apply-identities.js';
import { checkFacts } from './check-facts.js';
import { compileDecisions, describeUnmatched } from './compile/compile-decisions.js';
import { compileDossier } from './compile/compile-dossier.js';
import { compileLinks, listLapsed } from './compile/compile-links.js';
import { compileRoster } from './compile/compile-roster.js';
import { mergeFacts } from './merge-facts.js';
import type { Inputs } from './read-inputs.js';
import { InvalidInputError, type Violation } from './violation.js';

/** Changes whenever the same inputs would make another graph, so that a new release of the code loads anew. */
export const MODEL_VERSION = '4';

export interface CompiledInputs {
  readonly facts: ReadonlyMap<string, Fact>;
  /** What people wrote down that no longer holds for anything, one sentence each: conclusions and decisions. */
  readonly lapsed: readonly string[];
}

/** Every fact that the inputs claim, merged by id, with names that people decided to be one body as one, and what the rules conclude. */
export function compileInputs(inputs: Inputs): ReadonlyMap<string, Fact> {
  return compileWithLapses(inputs).facts;
}

/** The same, with what `links.yaml` concludes from dossiers that are not there and what `decisions.yaml` decides about nothing. */
export function compileWithLapses(inputs: Inputs): CompiledInputs {
  const { dossiers, links, identities } = inputs;
  const { stated, decisions } = compileStated(inputs);
  const linked = mergeFacts([...stated.values(), ...compileLinks(links, stated.values(), namesOf(dossiers))]);
  const { facts, unmatched } = conclude(applyIdentities(linked, identities), decisions);
  const contradictions = checkFacts(facts);
  if (contradictions.length > 0) throw new InvalidInputError(contradictions);
  const lapsed = [
    ...listLapsed(links, namesOf(dossiers)),
    ...unmatched.map((decision) => describeUnmatched(decision, facts)),
  ];
  return { facts, lapsed };
}

/** What each file says by itself; the faults of all files at once. */
function compileStated({ dossiers, rosters, decisions: written }: Inputs) {
  const violations: Violation[] = [];
  const collect = <Item>(compile: () => Item[]): Item[] => {
    try {
      return compile();
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      violations.push(...error.violations);
      return [];
    }
  };
  const claims = [
    ...rosters.flatMap(({ head, list }) => collect(() => compileRoster(head, list))),
    ...dossiers.flatMap((dossier) => collect(() => compileDossier(dossier))),
  ];
  const decisions = collect(() => compileDecisions(written));
  if (violations.length > 0) throw new InvalidInputError(violations);
  return { stated: mergeFacts(claims), decisions };
}

function namesOf(dossiers: Inputs['dossiers']): ReadonlySet<string> {
  return new Set(dossiers.map(({ content }) => content.dossier));
}

/** Names the dataset: a hash of what the inputs say, whatever their layout and comments. The history is not part of it. */
export function versionOf({ dossiers, rosters, links, identities, decisions }: Inputs): string {
  return sha256(
    JSON.stringify({
      model: MODEL_VERSION,
      dossiers: dossiers.map(({ content }) => content),
      rosters: rosters.map(({ head, list }) => ({ head: head.content, list: list.sha256 })),
      links: links.content,
      identities: identities.content,
      decisions: decisions.content,
    }),
  );
}

/** Of everything that the graph is a function of: the inputs of the version, and the history. */
export function inputsHashOf(inputs: Inputs): string {
  const history = inputs.history.map(({ version, recordedAt, sha256 }) => [version, recordedAt, sha256]);
  return sha256(JSON.stringify([versionOf(inputs), history]));
}
