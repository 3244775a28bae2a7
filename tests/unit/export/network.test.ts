import { describe, expect, it } from 'vitest';
import type { FieldBinding, FieldBindings } from '../../../src/binding/field-binding.js';
import { bindings } from '../../../src/domains/bindings.js';
import { FACT_TYPES } from '../../../src/domains/fact/fact.model.js';
import { EDGE_COLUMNS, NODE_COLUMNS } from '../../../src/export/columns.js';
import { EDGE_RELATIONSHIPS, LINK_EDGES, STATEMENT_EDGES } from '../../../src/export/network.js';
import { propertiesOfType } from '../../../src/export/properties-of-type.js';

/** Said of every fact in columns of their own, of no fact that holds now, or derived so that reading is fast. */
const NO_EDGES = [
  ...['INFERRED_FROM', 'ISSUED_BY', 'LEADS_TO', 'MENTIONS', 'PROVED_BY', 'RECORDED_IN', 'RESOLVED_BY'],
  ...['CHANGED_IN', 'REPLACED_BY', 'WITHDRAWN_IN'],
];

function flatten(fields: FieldBindings): FieldBinding[] {
  return Object.values(fields).flatMap((field) => (field.kind === 'embedded' ? flatten(field.fields) : [field]));
}

/** Relationships that start at a type, as its binding walks them. */
function startingAt(type: string): string[] {
  const fields = flatten(bindings.find((binding) => binding.type === type)?.fields ?? {});
  const steps = fields.flatMap((field) => ('path' in field && field.path[0] ? [field.path[0]] : []));
  const names = steps.flatMap((step) => (step.direction === 'out' ? [step.type] : []));
  return [...new Set(names)].filter((name) => !NO_EDGES.includes(name)).sort();
}

describe.each(FACT_TYPES)('%s', (type) => {
  const statement = STATEMENT_EDGES[type];

  it('is exported with every relationship that starts at it', () => {
    const exported = statement ? [statement.from, statement.to] : (LINK_EDGES[type] ?? []);
    expect([...exported].sort()).toEqual(startingAt(type));
    expect(EDGE_RELATIONSHIPS).toEqual(expect.arrayContaining([...exported]));
  });

  it('has a column for everything that it stores for clients', () => {
    const columns = (statement ? EDGE_COLUMNS : NODE_COLUMNS).map(({ name }) => name);
    expect(columns).toEqual(expect.arrayContaining(propertiesOfType(type).map(({ property }) => property)));
    expect(new Set(columns).size).toBe(columns.length);
  });
});
