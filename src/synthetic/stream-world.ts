import type { RecordedSource } from '../domains/history/recorded-source.js';
import type { CorpusAfter } from '../domains/ledger/count-corpus.js';
import { deriveFamily } from '../load/derive/fact-family.js';
import { SourceNodes } from '../load/derive/source-nodes.js';
import type { GraphNode } from '../load/graph-node.js';
import { NO_PARENT } from './bodies.js';
import { putGuest, stateBody } from './body-facts.js';
import { FactWriter } from './fact-writer.js';
import { stateFamily } from './family-facts.js';
import type { FamilyPlan } from './family-plan.js';
import type { WrittenDocument } from './family-scope.js';
import { planFamilies } from './plan-families.js';
import { Serials } from './serials.js';
import { stateShared } from './shared-facts.js';
import { extentOf } from './volume.js';
import { volumeOf, type World } from './world.js';

/** Facts that are written together, and where their words stand. */
export interface FactBatch {
  readonly writer: FactWriter;
  readonly sources: readonly RecordedSource[];
  /** Of a family of documents. */
  readonly family?: { readonly plan: FamilyPlan; readonly documents: readonly WrittenDocument[] };
}

/** A whole number of pages of the lists that bodies stand on, so that no two batches write one span. */
const BODIES_PER_BATCH = 1_000;

/** All facts of a world: what is shared, the bodies, then family after family. */
export function* streamFacts(world: World): Generator<FactBatch> {
  const { bodies, size, seed, library } = world;
  const shared = stateShared(world);
  yield { writer: shared.writer, sources: library.describeAll() };
  for (let start = 0; start < bodies.count; start += BODIES_PER_BATCH) yield stateBodies(start, world);
  const serials = new Serials(bodies.count);
  for (const plan of planFamilies(bodies, size, seed)) {
    const { writer, documents } = stateFamily(plan, world, shared, serials);
    const extents = documents.map(({ id }, at) => ({ id, at: [extentOf(plan.firstDocument + at)] }));
    yield { writer, sources: [library.describe(volumeOf(plan, library), extents)], family: { plan, documents } };
  }
}

function stateBodies(start: number, { bodies, library, sightings }: World): FactBatch {
  const writer = new FactWriter();
  const end = Math.min(start + BODIES_PER_BATCH, bodies.count);
  for (let body = start; body < end; body += 1) {
    stateBody(body, bodies, library, sightings, writer);
    const parent = bodies.parentOf(body);
    if (parent !== NO_PARENT) putGuest(parent, bodies, [], writer);
  }
  return { writer, sources: library.describeAll() };
}

/** The nodes of a batch, by the product's own derivations. */
export function* nodesOf(
  { writer, sources: described, family }: FactBatch,
  corpusAfter: CorpusAfter,
): Generator<GraphNode> {
  const sources = new SourceNodes(described);
  yield* deriveFamily({ facts: writer.facts, isOwn: (fact) => writer.isOwn(fact), sources, corpusAfter });
  const rosters = new Set(described.flatMap(({ id, kind }) => (kind === 'ROSTER' ? [id] : [])));
  for (const node of sources.nodes()) {
    // The pages of documents that name a body are written with the documents, the sources when all are known.
    const isOnRoster = node.relationships.some(({ to }) => rosters.has(to));
    if (node.labels.includes('Span') && (family || isOnRoster)) yield node;
  }
}
