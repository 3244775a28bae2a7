import type { Fact } from '../domains/fact/fact.js';
import { sha256 } from '../evidence/sha256.js';
import { conclude } from '../inference/conclude.js';
import { applyIdentities } from './apply-identities.js';
import { checkFacts } from './check-facts.js';
import { compileDossier } from './compile/compile-dossier.js';
import { compileLinks, listLapsed } from './compile/compile-links.js';
import { compileRoster } from './compile/compile-roster.js';
import { mergeFacts } from './merge-facts.js';
import type { Inputs } from './read-inputs.js';
import { InvalidInputError, type Violation } from './violation.js';

/** Changes whenever the same inputs would make another graph, so that a new release of the code loads anew. */
const MODEL_VERSION = '3';

/** Every fact that the inputs claim, merged by id, with names that people decided to be one body as one. */
export function compileInputs({ dossiers, rosters, links, identities }: Inputs): ReadonlyMap<string, Fact> {
  const violations: Violation[] = [];
  const claims: Fact[] = [];
  const collect = (compile: () => Fact[]) => {
    try {
      claims.push(...compile());
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      violations.push(...error.violations);
    }
  };
  for (const { head, list } of rosters) collect(() => compileRoster(head, list));
  for (const dossier of dossiers) collect(() => compileDossier(dossier));
  if (violations.length > 0) throw new InvalidInputError(violations);
  const facts = mergeFacts(claims);
  const claimed = mergeFacts([...facts.values(), ...compileLinks(links, facts.values(), namesOf(dossiers))]);
  const all = conclude(applyIdentities(claimed, identities));
  const contradictions = checkFacts(all);
  if (contradictions.length > 0) throw new InvalidInputError(contradictions);
  return all;
}

/** What `links.yaml` concludes from dossiers that are not there, one sentence each. */
export function listLapsedConclusions({ dossiers, links }: Inputs): string[] {
  return listLapsed(links, namesOf(dossiers));
}

function namesOf(dossiers: Inputs['dossiers']): ReadonlySet<string> {
  return new Set(dossiers.map(({ content }) => content.dossier));
}

/** Names the dataset: a hash of what the inputs say, whatever their layout and comments. The history is not part of it. */
export function versionOf({ dossiers, rosters, links, identities }: Inputs): string {
  return sha256(
    JSON.stringify({
      model: MODEL_VERSION,
      dossiers: dossiers.map(({ content }) => content),
      rosters: rosters.map(({ head, list }) => ({ head: head.content, list: list.sha256 })),
      links: links.content,
      identities: identities.content,
    }),
  );
}

/** Of everything that the graph is a function of: the inputs of the version, and the history. */
export function inputsHashOf(inputs: Inputs): string {
  const history = inputs.history.map(({ version, recordedAt, sha256 }) => [version, recordedAt, sha256]);
  return sha256(JSON.stringify([versionOf(inputs), history]));
}
