import type { Identities, IdentityDecision } from '../domains/dossier/identities.model.js';
import { type Fact, type FactId, toFactId } from '../domains/fact/fact.js';
import { checkIdentities } from './check-identities.js';
import { mergeFacts } from './merge-facts.js';
import { InvalidInputError, type Violation } from './violation.js';
import { renderPath, type YamlFile } from './yaml-file.js';

/** The claimant of what people decided about names, and the rule of what follows from it. */
const IDENTITIES = 'identities';
export const IDENTITY_RULE = 'identity-decision';

/** Ties that say whether two names are one body; a decision takes their place. */
const UNDECIDED = 'POSSIBLY_SAME_AS';

/**
 * Facts as people decided: of two names that are one body the canonical one carries all facts of both. Nothing is lost:
 * each fact keeps its id, its proof and who claims it, and the other name stays as an alias. Without the decision the same
 * claims make two bodies again.
 */
export function applyIdentities(
  facts: ReadonlyMap<string, Fact>,
  identities: YamlFile<Identities>,
): ReadonlyMap<string, Fact> {
  const { decisions } = identities.content;
  if (decisions.length === 0) return facts;
  const faults = checkIdentities(identities, facts);
  if (faults.length > 0) throw new InvalidInputError(faults);
  const survivors = new Map(decisions.flatMap(toSurvivor));
  const moved = [...facts.values()].map((fact) => moveFact(fact, survivors, facts));
  const selfTies = moved.filter((fact) => isSelfTie(fact) && fact.properties.kind !== UNDECIDED);
  if (selfTies.length > 0) throw new InvalidInputError(selfTies.map(refuseSelfTie));
  const decided = decisions.map((decision, index) => claimDecision(decision, index, { identities, survivors }));
  const settled = new Set(decided.flatMap(pairOf));
  const open = moved.filter(
    (fact) =>
      !isSelfTie(fact) && !(fact.properties.kind === UNDECIDED && pairOf(fact).some((pair) => settled.has(pair))),
  );
  return mergeFacts([...open, ...decided]);
}

function toSurvivor({ same, canonical }: IdentityDecision): [FactId, FactId][] {
  if (!same || canonical === undefined) return [];
  const merged = same[0] === canonical ? same[1] : same[0];
  return [[toFactId('Organization', merged), toFactId('Organization', canonical)]];
}

/** Whatever points at a merged body points at the survivor; the merged body becomes a claim for the survivor. */
function moveFact(fact: Fact, survivors: ReadonlyMap<FactId, FactId>, facts: ReadonlyMap<string, Fact>): Fact {
  const move = (id: FactId) => survivors.get(id) ?? id;
  const moved = {
    ...fact,
    links: fact.links.map(({ type, to }) => ({ type, to: move(to) })),
    inputs: [...new Set(fact.inputs.map(move))],
  };
  const survivor = facts.get(move(fact.id));
  if (!survivor || survivor.id === fact.id) return moved;
  const { name: _name, ...properties } = fact.properties;
  return { ...moved, id: survivor.id, key: survivor.key, properties };
}

function claimDecision(
  decision: IdentityDecision,
  index: number,
  { identities, survivors }: { identities: YamlFile<Identities>; survivors: ReadonlyMap<FactId, FactId> },
): Fact {
  const names = decision.same ?? decision.different ?? ['', ''];
  const ids = names.map((name) => toFactId('Organization', name)).map((id) => survivors.get(id) ?? id);
  const path = ['decisions', index];
  const claim = {
    basis: 'INFERRED' as const,
    confidence: 1,
    rule: IDENTITY_RULE,
    reasons: [...decision.reasons, `${decision.decidedBy}，${decision.decidedOn}裁定`],
    counterEvidence: [],
    inputs: [...new Set(ids)],
    evidence: [],
    claimedBy: [IDENTITIES],
    places: [{ file: identities.file, line: identities.lineOf(path), path: renderPath(path) }],
  };
  return decision.same ? { ...claim, ...toAlias(decision, names) } : { ...claim, ...toTie(ids as [FactId, FactId]) };
}

type Said = Pick<Fact, 'id' | 'type' | 'key' | 'properties' | 'links'>;

/** The name that gave way still stands for the body, and leads whoever knows the old id to it. */
function toAlias({ canonical = '', validFrom, validTo }: IdentityDecision, names: readonly string[]): Said {
  const owner = toFactId('Organization', canonical);
  const text = names.find((name) => name !== canonical) ?? '';
  const key = `${owner}|${text}|`;
  const properties = { text, mergedId: toFactId('Organization', text), validFrom, validTo };
  return { id: toFactId('Alias', key), type: 'Alias', key, properties, links: [{ type: 'STANDS_FOR', to: owner }] };
}

function toTie([from, to]: [FactId, FactId]): Said {
  const key = `NOT_SAME_AS|${from}|${to}`;
  return {
    id: toFactId('Affiliation', key),
    type: 'Affiliation',
    key,
    properties: { kind: 'NOT_SAME_AS' },
    links: [
      { type: 'AFFILIATES', to: from },
      { type: 'AFFILIATES_TO', to },
    ],
  };
}

function endsOf({ links }: Fact): [FactId | undefined, FactId | undefined] {
  const end = (type: string) => links.find((link) => link.type === type)?.to;
  return [end('AFFILIATES'), end('AFFILIATES_TO')];
}

/** Both bodies of a tie, whichever way it runs. */
function pairOf(fact: Fact): string[] {
  return fact.type === 'Affiliation' ? [endsOf(fact).sort().join(' ')] : [];
}

function isSelfTie(fact: Fact): boolean {
  const [from, to] = endsOf(fact);
  return fact.type === 'Affiliation' && from === to;
}

function refuseSelfTie({ properties, places: [place = { file: '', line: 0, path: '' }] }: Fact): Violation {
  const message = `is ${String(properties.kind)} between two names that identities.yaml makes one body; take one of the two back`;
  return { ...place, message };
}
