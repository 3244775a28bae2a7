import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseDocumentNumber } from '../../../src/lib/document-number.js';
import { openWorld, type World } from '../../support/open-world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const RESOLVE = `query ($text: String!, $context: NameContext) {
  resolveName(text: $text, context: $context) {
    __typename
    ... on NameResolution {
      outcome normalized complete notes
      candidates { organization { id name kind } score reasons matchedForm how }
    }
    ... on NotFound { message nearest }
    ... on ValidationFailed { message argument }
  }
}`;

interface Candidate {
  readonly organization: { readonly id: string; readonly name: string; readonly kind: string };
  readonly score: number;
  readonly reasons: readonly string[];
  readonly matchedForm: string;
  readonly how: string;
}

interface Resolved {
  readonly __typename: string;
  readonly outcome: string;
  readonly normalized: string;
  readonly complete: boolean;
  readonly notes: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly message?: string;
  readonly argument?: string;
}

interface NameInText {
  readonly text: string;
  readonly place?: string;
  readonly document?: string;
  readonly issuer?: string;
  readonly kinds?: readonly string[];
}

async function resolve(text: string, context?: object): Promise<Resolved> {
  return (await world.ask<{ resolveName: Resolved }>(RESOLVE, { text, context })).resolveName;
}

function resolveIn({ text, place, document, issuer, kinds }: NameInText): Promise<Resolved> {
  const by = document && (parseDocumentNumber(document) ? { number: document } : { key: document });
  return resolve(text, {
    ...(place ? { place } : {}),
    ...(by ? { document: by } : {}),
    ...(issuer ? { issuer: { name: issuer } } : {}),
    ...(kinds ? { kinds } : {}),
  });
}

function readNames<Name extends NameInText>(file: string): [where: string, name: Name][] {
  const names = parse(readFileSync(join(import.meta.dirname, '../../fixtures/names', file), 'utf8')) as Name[];
  return names.map((name) => [
    `${name.text} (${name.place ?? name.document ?? name.issuer ?? name.kinds?.join() ?? 'no context'})`,
    name,
  ]);
}

const namesOf = ({ candidates }: Resolved) => candidates.map(({ organization }) => organization.name);

describe('a name resolves as a reader would', () => {
  const names = readNames<NameInText & { means: string; how: string }>('resolved.yaml');

  it('in at least thirty cases', () => expect(names.length).toBeGreaterThanOrEqual(30));

  it.each(names)('%s', async (_where, name) => {
    const { outcome, complete, candidates } = await resolveIn(name);
    const [first] = candidates;
    expect({ outcome, complete, means: first?.organization.name, how: first?.how }).toEqual({
      outcome: 'RESOLVED',
      complete: true,
      means: name.means,
      how: name.how,
    });
    expect(first?.reasons.length).toBeGreaterThan(0);
  });
});

describe('a name that a reader could not settle stays ambiguous', () => {
  const names = readNames<NameInText & { candidates: number; among: string[] }>('ambiguous.yaml');

  it('in at least ten cases', () => expect(names.length).toBeGreaterThanOrEqual(10));

  it.each(names)('%s', async (_where, name) => {
    const resolution = await resolveIn(name);
    expect({ outcome: resolution.outcome, complete: resolution.complete, count: resolution.candidates.length }).toEqual({
      outcome: 'AMBIGUOUS',
      complete: true,
      count: name.candidates,
    });
    expect(namesOf(resolution)).toEqual(expect.arrayContaining(name.among));
  });
});

describe('a name that nobody has', () => {
  it.each(readNames<NameInText & { near: string[] }>('unknown.yaml'))('%s', async (_where, name) => {
    const resolution = await resolveIn(name);
    expect(resolution.outcome).toBe('UNKNOWN');
    expect(resolution.candidates.every(({ how, score }) => how === 'FUZZY' && score < 0.5)).toBe(true);
    expect(namesOf(resolution)).toEqual(name.near);
  });
});
