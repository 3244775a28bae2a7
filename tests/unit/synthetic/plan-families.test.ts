import { describe, expect, test, vi } from 'vitest';
import type { FamilyPlan, PlannedDocument } from '../../../src/synthetic/family-plan.js';
import { growTree, HEAD } from '../../../src/synthetic/grow-tree.js';
import { planFamilies } from '../../../src/synthetic/plan-families.js';
import { worldSizeOf } from '../../../src/synthetic/world-size.js';

// Whole worlds are made here; on a busy machine that takes more than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

function plan(organizations: number, seed = '1') {
  const bodies = growTree(organizations);
  const families = [...planFamilies(bodies, worldSizeOf(organizations), seed)];
  return { bodies, families, documents: families.flatMap(({ documents }) => documents) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('the tree of a world', () => {
  test.each([40, 60, 2_000, 20_000])('has exactly %i bodies, all of different names and codes', (organizations) => {
    const bodies = growTree(organizations);
    const all = Array.from({ length: bodies.count }, (_, body) => body);
    expect(bodies.count).toBe(organizations);
    expect(new Set(all.map((body) => bodies.nameOf(body))).size).toBe(organizations);
    expect(new Set(all.map((body) => bodies.codeOf(body))).size).toBe(organizations);
    expect(all.every((body) => body === HEAD || bodies.parentOf(body) < body)).toBe(true);
  });

  test('has 31 provincial associations and that of the production corps, and 210 national societies', () => {
    const bodies = growTree(2_000);
    expect(bodies.listKind('PROVINCIAL_ASSOCIATION')).toHaveLength(32);
    expect(bodies.listKind('NATIONAL_SOCIETY')).toHaveLength(210);
  });
});

describe.each([60, 2_000, 5_000])('the plan of a world of %i bodies', (organizations) => {
  const { documents, families } = plan(organizations);
  const size = worldSizeOf(organizations);

  test('holds exactly as many documents, assignments and actions as asked for', () => {
    expect({
      documents: documents.length,
      assignments: sum(documents.flatMap(({ directives }) => directives.map(({ assignees }) => assignees.length))),
      actions: sum(documents.map(({ actions }) => actions.length)),
    }).toEqual({ documents: size.documents, assignments: size.assignments, actions: size.actions });
  });

  test('is the same for the same seed and another for another', () => {
    expect(plan(organizations).families).toEqual(families);
    expect(plan(organizations, '2').families).not.toEqual(families);
  });

  test('names nobody twice in one list, and sends nothing to its own issuer', () => {
    const twice = documents.filter(
      ({ sentTo, copiedTo }) => new Set([...sentTo, ...copiedTo]).size !== sentTo.length + copiedTo.length,
    );
    const toItself = documents.filter(({ issuer, sentTo, copiedTo }) => [...sentTo, ...copiedTo].includes(issuer));
    expect({ twice, toItself }).toEqual({ twice: [], toItself: [] });
  });
});

describe('what a world holds', () => {
  const { bodies, families, documents } = plan(5_000);
  const [ledger, cascade, broad] = families as [FamilyPlan, FamilyPlan, FamilyPlan];

  test('a document with a ledger of some two thousand, 2,400 actions and 400 forwards', () => {
    const [root, ...others] = ledger.documents as [PlannedDocument, ...PlannedDocument[]];
    expect(root.sentTo.length).toBeGreaterThan(1_800);
    expect(others.filter(({ forwards }) => forwards.length > 0)).toHaveLength(400);
    expect(sum(others.map(({ actions }) => actions.length))).toBe(2_400);
  });

  test('a cascade of 752 documents to a depth of six, some reached by two ways', () => {
    const depths: number[] = [];
    for (const { forwards } of cascade.documents)
      depths.push(forwards.length === 0 ? 0 : 1 + Math.max(...forwards.map((from) => depths[from] ?? 0)));
    expect(cascade.documents).toHaveLength(752);
    expect(Math.max(...depths)).toBe(6);
    expect(cascade.documents.filter(({ forwards }) => forwards.length > 1).length).toBeGreaterThan(10);
  });

  test('a document that went to everybody', () => {
    expect(broad.documents[0]?.sentTo).toHaveLength(4_999);
  });

  test('an issuer of a twentieth of all documents, whose first page is full in either order of time', () => {
    const issued = documents.filter(({ issuer }) => issuer === HEAD);
    expect(issued.length / documents.length).toBeGreaterThan(0.04);
    expect(issued.length / documents.length).toBeLessThan(0.07);
    const dated = issued
      .filter(({ writtenOn }) => writtenOn !== undefined)
      .sort((left, right) => (left.writtenOn ?? 0) - (right.writtenOn ?? 0));
    for (const page of [dated.slice(0, 50), dated.slice(-50)]) {
      expect(page.map(({ directives }) => directives.length)).toEqual(page.map(() => 10));
      expect(page.flatMap(({ directives }) => directives.filter(({ assignees }) => assignees.length !== 5))).toEqual(
        [],
      );
    }
  });

  test('few bodies that are written to again and again, and many that hardly ever are', () => {
    const received = new Map<number, number>();
    for (const { sentTo } of families.slice(3).flatMap((family) => family.documents))
      for (const body of sentTo) received.set(body, (received.get(body) ?? 0) + 1);
    const counts = [...received.values()].sort((left, right) => right - left);
    const top = sum(counts.slice(0, Math.ceil(bodies.count / 100)));
    expect(top / sum(counts)).toBeGreaterThan(0.15);
    expect(counts.length).toBeLessThan(bodies.count);
  });

  test('undated and unnumbered documents, actions without a day, and reports that come after what they report', () => {
    const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length;
    const actions = documents.flatMap((document) => document.actions);
    expect(
      share(
        documents.filter(({ writtenOn }) => writtenOn === undefined),
        documents,
      ),
    ).toBeGreaterThan(0.02);
    expect(
      share(
        documents.filter(({ isNumbered }) => !isNumbered),
        documents,
      ),
    ).toBeGreaterThan(0.04);
    expect(
      share(
        actions.filter(({ notAfter }) => notAfter === undefined),
        actions,
      ),
    ).toBeGreaterThan(0.02);
    const early = documents.filter(({ writtenOn, actions: reported }) =>
      reported.some(({ notAfter }) => writtenOn !== undefined && notAfter !== undefined && notAfter >= writtenOn),
    );
    expect(early).toEqual([]);
  });

  test('forwards that come after what they forward, some at once and some late', () => {
    const delays = families.flatMap(({ documents: inFamily }) =>
      inFamily.flatMap(({ forwards, writtenOn }) =>
        forwards.flatMap((from) => {
          const before = inFamily[from]?.writtenOn;
          return writtenOn === undefined || before === undefined ? [] : [writtenOn - before];
        }),
      ),
    );
    expect(Math.min(...delays)).toBeGreaterThan(0);
    expect(Math.max(...delays)).toBeGreaterThan(30);
  });
});
