import type { FieldBindings, PropertyBinding } from '../binding/field-binding.js';
import { bindings } from '../domains/bindings.js';
import { factFields } from '../domains/fact/fact.binding.js';
import type { FactType } from '../domains/fact/fact.model.js';

const byType = new Map(
  bindings.map(({ type, fields }) => [
    type,
    storedProperties(Object.fromEntries(Object.entries(fields).filter(([name]) => !(name in factFields)))),
  ]),
);

/** What nodes of a type store for clients, as its binding says: a new field is in every export at once. */
export function propertiesOfType(type: FactType): readonly PropertyBinding[] {
  return byType.get(type) ?? [];
}

function storedProperties(fields: FieldBindings): PropertyBinding[] {
  return Object.values(fields).flatMap((field) => {
    if (field.kind === 'embedded') return storedProperties(field.fields);
    return field.kind === 'property' ? [field] : [];
  });
}
