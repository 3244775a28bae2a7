import type { Fact, Properties } from '../../domains/fact/fact.js';
import { normalizeName } from '../../domains/name/normalize-name.js';

const PART_KINDS = new Set<unknown>(['PART_OF', 'BRANCH_OF']);

/** By fact: the forms that names are found by, and for a part of a body the form of its name without that body's. */
export function deriveNameForms(facts: ReadonlyMap<string, Fact>): Map<string, Properties> {
  const forms = new Map<string, string>();
  for (const { id, type, properties } of facts.values()) {
    const name = type === 'Organization' ? properties.name : type === 'Alias' ? properties.text : undefined;
    if (typeof name === 'string') forms.set(id, normalizeName(name));
  }
  const tails = new Map<string, string>();
  for (const fact of facts.values()) {
    const { part, tail } = tailOf(fact, forms);
    const known = tails.get(part);
    // Of several wholes the one whose name it bears longest leaves the shortest tail.
    if (tail !== '' && (known === undefined || tail.length < known.length)) tails.set(part, tail);
  }
  return new Map(
    [...forms].map(([id, form]) => {
      const tailForm = tails.get(id);
      return [id, tailForm === undefined ? { form } : { form, tailForm }];
    }),
  );
}

function tailOf({ type, properties, links }: Fact, forms: ReadonlyMap<string, string>) {
  const end = (name: string) => links.find((link) => link.type === name)?.to ?? '';
  const part = type === 'Affiliation' && PART_KINDS.has(properties.kind) ? end('AFFILIATES') : '';
  const [form = '', whole = ''] = [forms.get(part), forms.get(end('AFFILIATES_TO'))];
  return { part, tail: whole !== '' && form.startsWith(whole) ? form.slice(whole.length) : '' };
}
