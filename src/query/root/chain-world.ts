import { type Cascade, toCascade, toCascadeParameters } from '../../domains/chain/cascade.js';
import { cascadeOfFacts, documentsIssuedBy } from '../../domains/chain/cascade-of-facts.js';
import { listCascadeByDocumentIds, listCascadeFrom } from '../../domains/chain/chain.statements.js';
import { type IssuedDocuments, MAX_ISSUED, toIssuedDocuments } from '../../domains/chain/issued-documents.js';
import { listDocumentIdsByIssuerId } from '../../domains/document/document.statements.js';
import type { DocumentBy, OrganizationBy } from '../../generated/schema-types.js';
import { lookUpKnownById, lookUpKnownDocument, lookUpKnownOrganization } from '../known/look-up-known.js';
import type { KnownFacts } from '../known/read-facts-known-in.js';
import { type NodeRecord, NodeReference } from '../node-record.js';
import type { QueryContext } from '../query-context.js';
import { isRefusal, type Refusal } from '../refusal.js';
import { readNodes } from '../stepwise/read-level.js';
import { closedRefusal, lookUpDocument, lookUpOrganization } from './look-up.js';
import { seekDocument } from './seek.js';

type Found = { readonly id: string; readonly type: string } | Refusal;

/** Where chains are looked for: the dataset as it is now, or as a recorded version knew it. */
export interface ChainWorld {
  /** The version; null for now. */
  readonly knownIn: NodeRecord | null;
  findDocument(by: DocumentBy): Promise<Found>;
  findOrganization(by: OrganizationBy): Promise<Found>;
  findById(id: string): Promise<Found>;
  listDocumentsIssuedBy(id: string): Promise<IssuedDocuments>;
  /** What chains from one document are made of, in as few round trips as it takes; without `begin` where it is not found. */
  followDocument(by: DocumentBy): Promise<Cascade>;
  /** What chains from these documents are made of; `end` is what they must reach, if anything. */
  readCascade(starts: readonly string[], end?: string): Promise<Cascade>;
  /** What stands at a hop, in the words of this world. */
  nameNode(id: string): NodeReference | Promise<NodeRecord | null>;
}

export function worldOfNow(context: QueryContext): ChainWorld {
  return {
    knownIn: null,
    findDocument: (by) => lookUpDocument(by, context),
    findOrganization: (by) => lookUpOrganization(by, context),
    async findById(id) {
      const [record] = await readNodes(context, [id]);
      if (record?.values.current === false) return closedRefusal(id);
      return record ?? { type: 'NotFound', message: `There is nothing with the id "${id}".`, nearest: [] };
    },
    listDocumentsIssuedBy: async (id) =>
      toIssuedDocuments(await context.read(listDocumentIdsByIssuerId, { id, limit: MAX_ISSUED + 1 })),
    async followDocument(by) {
      const seek = seekDocument(by);
      if (!seek) return { documents: new Map(), cut: false };
      const parameters = { ...toCascadeParameters([]), ...seek.parameters };
      return toCascade(await context.read(listCascadeFrom(seek.fragment), parameters));
    },
    readCascade: async (starts, end) =>
      toCascade(
        await context.read(listCascadeByDocumentIds, toCascadeParameters(starts, end === undefined ? [] : [end])),
      ),
    nameNode: (id) => new NodeReference(id),
  };
}

export function worldKnownIn(known: KnownFacts, context: QueryContext): ChainWorld {
  const { facts, version } = known;
  return {
    knownIn: version,
    findDocument: async (by) => lookUpKnownDocument(by, known),
    findOrganization: (by) => lookUpKnownOrganization(by, known),
    findById: async (id) => lookUpKnownById(id, known),
    listDocumentsIssuedBy: async (id) => documentsIssuedBy(facts, id),
    async followDocument(by) {
      const found = lookUpKnownDocument(by, known);
      if (isRefusal(found)) return { documents: new Map(), cut: false };
      return { ...cascadeOfFacts(facts, [found.id], []), begin: found.id };
    },
    readCascade: async (starts, end) => cascadeOfFacts(facts, starts, end === undefined ? [] : [end]),
    nameNode: (id) => context.loader(`wording in ${version.id}`, (ids) => known.readWordings(ids)).load(id),
  };
}
