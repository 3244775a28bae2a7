import {
  contains,
  equals,
  exists,
  holds,
  notAfter,
  notBefore,
  oneOf,
  some,
  someListedBy,
} from '../../binding/condition.js';
import { BY_NAME, connection, list, lists, orderedList, properties, soleEdge } from '../../binding/field-binding.js';
import { into, out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';
import { toDocumentNumberKey } from '../../lib/document-number.js';
import { factFields } from '../fact/fact.binding.js';
import { DOCUMENT_ORDERS } from './document.orders.js';

/** As far as chains go. */
const MOST_HOPS = 12;
/** A cascade is read whole: its page may be larger than others. */
const WHOLE_TREE = 1_000;
const FORWARDING = { where: { kind: 'FORWARDS' } };

export const documentBinding: TypeBinding = {
  type: 'Document',
  orders: DOCUMENT_ORDERS,
  fields: {
    ...factFields,
    ...properties('key', 'held', 'kind', 'number', 'issuerCode', 'year', 'series', 'serial', 'title', 'edition'),
    ...properties('writtenOn', 'printedOn', 'heldOn'),
    ...lists('unstated'),
    issuers: orderedList({ on: 'edge', property: 'positionKey' }, out('ISSUED_BY', { edgeWhere: { said: true } })),
    carriedFrom: list(into('LEADS_TO')),
    cascade: connection(out('LEADS_TO', { upTo: MOST_HOPS }), {
      orders: { OLDEST_FIRST: DOCUMENT_ORDERS.OLDEST_FIRST },
      most: WHOLE_TREE,
    }),
    attributions: connection(into('ATTRIBUTES'), { filter: 'AttributionFilter' }),
    transmissions: connection(into('TRANSMITS'), { filter: 'TransmissionFilter' }),
    links: connection(into('LINKS_FROM')),
    linkedFrom: connection(into('LINKS_TO'), { filter: 'DocumentLinkFilter' }),
    audiences: connection(into('DEFINED_IN')),
    directives: connection(into('CONTAINED_IN'), { filter: 'DirectiveFilter' }),
    actions: connection(into('REPORTED_IN'), { filter: 'ActionFilter' }),
    responses: connection(into('RESPONDS_TO')),
    reportScopes: connection(into('SCOPE_OF')),
    answers: connection(into('RESPONDS_WITH')),
    mentionedIn: connection(into('MENTIONS'), { orders: DOCUMENT_ORDERS }),
    mentionedOrganizations: connection(out('MENTIONS', { label: 'Organization' }), { orders: { NAME: BY_NAME } }),
    mentionedInitiatives: connection(out('MENTIONS', { label: 'Initiative' }), { orders: { NAME: BY_NAME } }),
  },
  filter: {
    id: oneOf('id'),
    key: oneOf('key'),
    number: equals('numberKey', toDocumentNumberKey),
    kind: oneOf('kind'),
    held: equals('held'),
    titleContains: contains('title'),
    from: notBefore('sortDate'),
    to: notAfter('sortDate'),
    unstated: holds('unstated'),
    issuedBy: someListedBy('issuer', 'OrganizationFilter', out('ISSUED_BY')),
    hasDirectives: exists(into('CONTAINED_IN')),
    directive: some('DirectiveFilter', into('CONTAINED_IN')),
    forwards: some('DocumentFilter', into('LINKS_FROM', FORWARDING), out('LINKS_TO')),
    hasForwardings: exists(into('LINKS_TO', FORWARDING)),
  },
};

export const attributionBinding: TypeBinding = {
  type: 'Attribution',
  fields: {
    ...factFields,
    ...properties('role'),
    document: soleEdge(out('ATTRIBUTES')),
    to: soleEdge(out('ATTRIBUTED_TO')),
  },
  filter: { role: oneOf('role'), basis: oneOf('basis') },
};

export const documentLinkBinding: TypeBinding = {
  type: 'DocumentLink',
  fields: { ...factFields, ...properties('kind'), from: soleEdge(out('LINKS_FROM')), to: soleEdge(out('LINKS_TO')) },
  filter: { kind: oneOf('kind') },
};
