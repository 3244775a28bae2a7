import {
  BY_NAME,
  computed,
  connection,
  type EmbeddedBinding,
  edge,
  embedded,
  property,
} from '../../binding/field-binding.js';
import { out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';

const ORDERS = { orders: { NAME: BY_NAME } };

/** A part of all bodies that the roster lists. */
function shareOfEntries(numerator: string): EmbeddedBinding {
  return embedded({
    numerator: property(numerator),
    denominator: property('entries'),
    value: computed([numerator, 'entries'], (values) =>
      Number(values.entries) === 0 ? null : Number(values[numerator]) / Number(values.entries),
    ),
  });
}

export const rosterCoverageBinding: TypeBinding = {
  type: 'RosterCoverage',
  refetchable: false,
  fields: {
    roster: edge(out('COVERS')),
    entriesTotal: property('entries'),
    named: shareOfEntries('named'),
    acting: shareOfEntries('acting'),
    actingByInference: shareOfEntries('actingByInference'),
    seenNamed: connection(out('SAW_NAMED'), ORDERS),
    seenActing: connection(out('SAW_ACTING'), ORDERS),
    seenActingByInference: connection(out('SAW_ACTING_BY_INFERENCE'), ORDERS),
  },
};
