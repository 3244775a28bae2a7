import {
  type ComputeContext,
  computed,
  edge,
  edgeProperty,
  properties,
  soleEdge,
  type Values,
} from '../../binding/field-binding.js';
import { out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';
import { maskPhoneNumbers } from '../../evidence/mask-phone-numbers.js';
import { sha256 } from '../../evidence/sha256.js';

const PLACE = ['file', 'start', 'end', 'sha256'];

/** The words at a span as the source has them now, or null where the source is not at hand. */
async function readWords({ file, start, end }: Values, context: ComputeContext): Promise<string | null> {
  const source = await context.readSource(String(file));
  return source?.text.slice(Number(start), Number(end)) ?? null;
}

/** Words are quoted only where they are the very ones that were read; otherwise the source has changed. */
async function quote(values: Values, context: ComputeContext): Promise<string | null> {
  const words = await readWords(values, context);
  return words !== null && sha256(words) === values.sha256 ? maskPhoneNumbers(words) : null;
}

export const evidenceBinding: TypeBinding = {
  type: 'Evidence',
  label: 'Span',
  refetchable: false,
  fields: {
    field: edgeProperty('field'),
    text: edgeProperty('text'),
    ...properties('start', 'end', 'sha256', 'locator'),
    source: soleEdge(out('IN_SOURCE')),
    document: edge(out('STANDS_IN')),
    quote: computed(PLACE, quote),
    quoteAvailable: computed(PLACE, async (values, context) => (await quote(values, context)) !== null),
    verified: computed(PLACE, async (values, context) => {
      const words = await readWords(values, context);
      return words === null ? null : sha256(words) === values.sha256;
    }),
  },
};

export const sourceBinding: TypeBinding = {
  type: 'Source',
  fields: {
    ...properties('id', 'file', 'kind', 'sha256', 'length'),
    available: computed(['file', 'sha256'], async ({ file, sha256 }, context) => {
      const source = await context.readSource(String(file));
      return source !== null && source.sha256 === sha256;
    }),
  },
};

export const datasetVersionBinding: TypeBinding = {
  type: 'DatasetVersion',
  fields: properties('id', 'version', 'recordedAt', 'factsTotal', 'factsAsserted', 'factsChanged', 'factsWithdrawn'),
};
