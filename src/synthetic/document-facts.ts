import type { Evidence, FactId, Properties } from '../domains/fact/fact.js';
import { documentNumberKey } from '../lib/document-number.js';
import { toDay } from './calendar.js';
import type { PlannedDocument } from './family-plan.js';
import type { FamilyScope, WrittenDocument } from './family-scope.js';
import { HEAD } from './grow-tree.js';
import { SERIES } from './vocabulary.js';
import { pageOf } from './volume.js';

/** A document with its issuer, its ties and those whom it reached. */
export function stateDocument(plan: PlannedDocument, at: number, scope: FamilyScope): WrittenDocument {
  const { writer, plan: family, volume, guest } = scope;
  const page = family.firstDocument + at;
  const key = `d${String(page + 1).padStart(7, '0')}`;
  const voice = { evidence: [pageOf(volume, page)], claimedBy: [volume.key] };
  const numbered = numberOf(plan, scope);
  const properties = { ...propertiesOf(plan, key), title: titleOf(plan, scope), ...numbered };
  const id = writer.state(
    { ...voice, evidence: [...voice.evidence, ...citationsOf(at, scope)] },
    { type: 'Document', key, properties },
  );
  const issuer = guest(plan.issuer);
  writer.state(voice, {
    type: 'Attribution',
    key: `ISSUER|${id}|${issuer}`,
    properties: { role: 'ISSUER' },
    links: [
      { type: 'ATTRIBUTES', to: id },
      { type: 'ATTRIBUTED_TO', to: issuer },
    ],
  });
  const written = { id, key, voice, number: numbered?.number, transmits: { type: 'TRANSMITS', to: id } };
  for (const body of plan.sentTo) send(written, 'ADDRESSED', guest(body), scope);
  for (const body of plan.copiedTo) send(written, 'COPIED', guest(body), scope);
  for (const other of plan.forwards) passOn(written, scope.documents[other]?.id, scope);
  return written;
}

/** One document can have fifty thousand recipients, so what is the same for all is made once. */
const PROPERTIES_OF = { ADDRESSED: { channel: 'ADDRESSED' }, COPIED: { channel: 'COPIED' } } as const;

export function send(
  { id, transmits, voice }: WrittenDocument,
  channel: keyof typeof PROPERTIES_OF,
  to: FactId,
  { writer }: FamilyScope,
): void {
  writer.state(voice, {
    type: 'Transmission',
    key: `${channel}|${id}|${to}`,
    properties: PROPERTIES_OF[channel],
    links: [transmits, { type: 'TRANSMITS_TO', to }],
  });
}

/** Passing a document on is a tie of two documents, and an answer to the first. */
function passOn({ id, voice }: WrittenDocument, other: FactId | undefined, { writer }: FamilyScope): void {
  if (other === undefined) return;
  writer.state(voice, {
    type: 'DocumentLink',
    key: `FORWARDS|${id}|${other}`,
    properties: { kind: 'FORWARDS' },
    links: [
      { type: 'LINKS_FROM', to: id },
      { type: 'LINKS_TO', to: other },
    ],
  });
  writer.state(voice, {
    type: 'Response',
    key: `${id}|${other}`,
    links: [
      { type: 'RESPONDS_WITH', to: id },
      { type: 'RESPONDS_TO', to: other },
    ],
  });
}

/** Whoever passes a document on names it. */
function citationsOf(at: number, { plan, volume }: FamilyScope): Evidence[] {
  return plan.documents.flatMap(({ forwards }, other) =>
    forwards.includes(at) ? [{ ...pageOf(volume, plan.firstDocument + other), field: 'title' }] : [],
  );
}

function propertiesOf(plan: PlannedDocument, key: string): Properties {
  const { writtenOn, printedOn } = plan;
  const unstated = [...(plan.isNumbered ? [] : ['NUMBER']), ...(writtenOn === undefined ? ['WRITTEN_ON'] : [])];
  return {
    key,
    held: true,
    kind: plan.kind,
    writtenOn: writtenOn === undefined ? undefined : toDay(writtenOn),
    printedOn: printedOn === undefined ? undefined : toDay(printedOn),
    unstated,
  };
}

function numberOf({ issuer, isNumbered, writtenOn = 0 }: PlannedDocument, { bodies, serials, random }: FamilyScope) {
  if (!isNumbered) return undefined;
  const year = Number(toDay(writtenOn).slice(0, 4));
  const code = issuer === HEAD ? `${bodies.codeOf(HEAD)}${random.pick(SERIES)}字` : bodies.codeOf(issuer);
  const parsed = { issuerCode: code, year, series: '', serial: serials.next(issuer, year) };
  const number = documentNumberKey(parsed);
  return { number, numberKey: number, ...parsed };
}

function titleOf({ kind, forwards }: PlannedDocument, { matter }: FamilyScope): string {
  if (kind !== 'NOTICE') return `${matter.topic}${matter.object}情况${kind === 'REPORT' ? '报告' : '简报'}`;
  return `${forwards.length > 0 ? '转发' : ''}关于${matter.purpose}${matter.topic}${matter.object}的通知`;
}
