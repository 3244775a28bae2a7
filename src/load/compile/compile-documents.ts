import {
  type AttributionEntry,
  type AttributionRole,
  type DocumentEntry,
  type DocumentLinkEntry,
  documentProperties,
} from '../../domains/document/document.model.js';
import type { FactId } from '../../domains/fact/fact.js';
import { type TransmissionEntry, transmissionProperties } from '../../domains/transmission/transmission.model.js';
import { documentNumberKey, parseDocumentNumber } from '../../lib/document-number.js';
import type { Path } from '../yaml-file.js';
import { pickProperties, type Scope } from './scope.js';

export function claimDocument(entry: DocumentEntry, path: Path, scope: Scope): void {
  const id = scope.claims.add({
    type: 'Document',
    key: entry.key,
    path,
    certainty: entry,
    properties: { ...pickProperties(entry, documentProperties), ...numberProperties(entry, path, scope) },
  });
  const claimAll = (role: AttributionRole, list: 'issuers' | 'compiledBy' | 'contributors' | 'authors') =>
    entry[list].forEach((attribution, index) => {
      claimAttribution(id, role, attribution, [...path, list, index], scope);
    });
  claimAll('ISSUER', 'issuers');
  claimAll('COMPILER', 'compiledBy');
  claimAll('CONTRIBUTOR', 'contributors');
  claimAll('AUTHOR', 'authors');
}

function numberProperties({ number }: DocumentEntry, path: Path, { claims }: Scope) {
  if (number === undefined) return {};
  const parsed = parseDocumentNumber(number);
  if (!parsed) {
    claims.refuse([...path, 'number'], `"${number}" is not a document number such as 辽科协发〔2020〕3号`);
    return {};
  }
  return {
    numberKey: documentNumberKey(parsed),
    issuerCode: parsed.issuerCode,
    year: parsed.year,
    series: parsed.series,
    serial: parsed.serial,
  };
}

function claimAttribution(
  document: FactId,
  role: AttributionRole,
  entry: AttributionEntry,
  path: Path,
  scope: Scope,
): void {
  const body = scope.claims.link('ATTRIBUTED_TO', entry, path, ['organization', 'person']);
  if (!body) return;
  scope.claims.add({
    type: 'Attribution',
    key: `${role}|${document}|${body.to}`,
    path,
    certainty: entry,
    properties: { role },
    links: [{ type: 'ATTRIBUTES', to: document }, body],
  });
}

export function claimDocumentLink(entry: DocumentLinkEntry, path: Path, { claims }: Scope): void {
  const from = claims.resolve('document', entry.from, [...path, 'from']);
  const to = claims.resolve('document', entry.to, [...path, 'to']);
  if (!from || !to) return;
  claims.add({
    type: 'DocumentLink',
    key: `${entry.kind}|${from}|${to}`,
    path,
    certainty: entry,
    properties: { kind: entry.kind },
    links: [
      { type: 'LINKS_FROM', to: from },
      { type: 'LINKS_TO', to },
    ],
  });
}

export function claimTransmission(entry: TransmissionEntry, path: Path, { claims }: Scope): void {
  const document = claims.resolve('document', entry.document, [...path, 'document']);
  const recipient = claims.link('TRANSMITS_TO', entry, path, ['organization', 'audience']);
  if (!document || !recipient) return;
  claims.add({
    type: 'Transmission',
    key: `${entry.channel}|${document}|${recipient.to}`,
    path,
    certainty: entry,
    properties: pickProperties(entry, transmissionProperties),
    links: [{ type: 'TRANSMITS', to: document }, recipient],
  });
}
