import type { Fact, FactId } from '../domains/fact/fact.js';
import { conclude } from '../inference/conclude.js';
import { rosterListsMember } from '../inference/rules/roster-lists-member.js';
import { type Asked, stateAction } from './action-facts.js';
import { putGuest } from './body-facts.js';
import { stateDirectives } from './directive-facts.js';
import { send, stateDocument } from './document-facts.js';
import { FactWriter } from './fact-writer.js';
import type { FamilyPlan, PlannedAudience } from './family-plan.js';
import type { FamilyScope, WrittenDocument } from './family-scope.js';
import { Random } from './random.js';
import type { Serials } from './serials.js';
import type { SharedFacts } from './shared-facts.js';
import { OBJECTS, PURPOSES, TOPICS } from './vocabulary.js';
import { sightingOf, volumeOf, type World } from './world.js';

export interface WrittenFamily {
  readonly writer: FactWriter;
  readonly documents: readonly WrittenDocument[];
}

/** A planned family as facts, with all that the derivations look at. */
export function stateFamily(plan: FamilyPlan, world: World, shared: SharedFacts, serials: Serials): WrittenFamily {
  const scope = openScope(plan, world, serials);
  const { documents, writer } = scope;
  for (const [at, document] of plan.documents.entries()) documents.push(stateDocument(document, at, scope));
  const root = documents[0] as WrittenDocument;
  const directives = plan.documents.map((document, at) =>
    stateDirectives(document.directives, documents[at] ?? root, shared.initiatives, scope),
  );
  const audience = plan.audience ? stateAudience(plan.audience, root, scope, shared) : undefined;
  const aggregate = plan.audience?.isReported === false ? stateAggregate(audience as FactId, root, scope) : undefined;
  const asked: Asked = { document: root.id, directives: directives[0] ?? [], aggregate };
  for (const [at, { actions, names }] of plan.documents.entries()) {
    const report = documents[at] ?? root;
    for (const [index, action] of actions.entries()) stateAction(action, index, report, asked, scope);
    if (names && audience) stateReportScope(report, audience, root, scope);
  }
  if (audience) concludeMembers(writer);
  return { writer, documents };
}

function openScope(plan: FamilyPlan, world: World, serials: Serials): FamilyScope {
  const { bodies, library, seed } = world;
  const writer = new FactWriter();
  const volume = volumeOf(plan, library);
  const random = new Random(seed, 'words', plan.number);
  const namedIn = new Map<number, number[]>();
  for (const [at, { names = [] }] of plan.documents.entries())
    for (const body of names) namedIn.set(body, [...(namedIn.get(body) ?? []), plan.firstDocument + at]);
  const guest = (body: number) => {
    const named = namedIn.get(body)?.map((document) => sightingOf(volume, document)) ?? NOWHERE;
    putGuest(body, bodies, named, writer);
    return bodies.idOf(body);
  };
  for (const body of namedIn.keys()) guest(body);
  const matter = { purpose: random.pick(PURPOSES), topic: random.pick(TOPICS), object: random.pick(OBJECTS) };
  return { plan, bodies, serials, volume, writer, random, matter, documents: [], guest };
}

const NOWHERE = [] as const;

const WORDS: Readonly<Record<PlannedAudience['roster'], string>> = {
  'world-national-societies': '全国学会',
  'world-provincial-associations': '省级科协',
};

/** A class that the root is sent to; who belongs to it is concluded from a roster. */
function stateAudience(
  { roster }: PlannedAudience,
  root: WrittenDocument,
  scope: FamilyScope,
  { rosters, members }: SharedFacts,
): FactId {
  const { writer, guest } = scope;
  for (const body of members[roster]) guest(body);
  for (const fact of rosters) if (isAbout(fact, roster)) writer.putGuest(fact);
  const audience = writer.state(root.voice, {
    type: 'Audience',
    key: `${root.key}/class`,
    properties: { text: `各${WORDS[roster]}`, extension: 'CLOSED', receives: true, memberRoster: roster },
    links: [{ type: 'DEFINED_IN', to: root.id }],
  });
  send(root, 'ADDRESSED', audience, scope);
  return audience;
}

/** A roster, or a line of one, of a class. */
function isAbout({ key }: Fact, roster: string): boolean {
  return key.startsWith(roster);
}

/** An unnamed number of a class: never spread over names. */
function stateAggregate(audience: FactId, { key, voice }: WrittenDocument, { writer, random }: FamilyScope): FactId {
  const count = random.between(5, 30);
  return writer.state(voice, {
    type: 'AggregateActor',
    key: `${key}/aggregate`,
    properties: {
      text: `${count}家单位`,
      class: '单位',
      min: count,
      max: count,
      value: count,
      comparator: 'EXACT',
      unit: '家',
    },
    links: [{ type: 'OF_CLASS', to: audience }],
  });
}

/** The report says that it covers the whole class on this matter: whom it does not name is silent. */
function stateReportScope(
  report: WrittenDocument,
  audience: FactId,
  root: WrittenDocument,
  { writer }: FamilyScope,
): void {
  writer.state(report.voice, {
    type: 'ReportScope',
    key: `${report.id}|${audience}`,
    properties: { complete: true },
    links: [
      { type: 'SCOPE_OF', to: report.id },
      { type: 'COVERS', to: audience },
      { type: 'ABOUT', to: root.id },
    ],
  });
}

/** By the product's own rule: who stands on the roster of the day. */
function concludeMembers(writer: FactWriter): void {
  for (const fact of conclude(writer.facts, [], [rosterListsMember]).facts.values()) writer.put(fact);
}
