import { edge, embedded, list, property, soleEdge } from '../../binding/field-binding.js';
import { out } from '../../binding/step.js';
import type { TypeBinding } from '../../binding/type-binding.js';
import { factFields } from '../fact/fact.binding.js';

export const reportScopeBinding: TypeBinding = {
  type: 'ReportScope',
  fields: {
    ...factFields,
    complete: property('complete'),
    period: embedded({ earliest: property('notBefore'), latest: property('notAfter') }),
    document: soleEdge(out('SCOPE_OF')),
    audience: edge(out('COVERS')),
    about: list(out('ABOUT')),
  },
};
