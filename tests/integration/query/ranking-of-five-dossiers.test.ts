import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Dossier } from '../../../src/domains/dossier/dossier.model.js';
import { FIVE_DOSSIERS, openWorld, type World } from '../../support/open-world.js';

// What rankings and coverage say is counted here once more, from the dossiers and rosters as files.

const folder = join(FIVE_DOSSIERS, 'dossiers');
const dossiers = await Promise.all(
  (await readdir(folder)).map(async (file) => parse(await readFile(join(folder, file), 'utf8')) as Dossier),
);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

type Certainty = { readonly basis?: string };
const basisOf = (...statements: Certainty[]) => {
  const bases = statements.map(({ basis }) => basis ?? 'EXPLICIT');
  return ['INFERRED', 'COREFERENCE'].find((basis) => bases.includes(basis)) ?? 'EXPLICIT';
};

/** Bodies that act by name in what may have happened in February 2020, each with the bases of its deeds. */
function actorsInFebruary(): Map<string, string[]> {
  const actors = new Map<string, string[]>();
  for (const action of dossiers.flatMap(({ actions }) => actions ?? [])) {
    if ((action.notBefore ?? '') > '2020-02-29' || (action.notAfter ?? '~') < '2020-02-01') continue;
    for (const part of action.participations ?? []) {
      if (part.role !== 'ACTOR' || part.organization === undefined) continue;
      actors.set(part.organization, [...(actors.get(part.organization) ?? []), basisOf(action, part)]);
    }
  }
  return actors;
}

interface Row {
  readonly organization: { readonly name: string };
  readonly explicit: { readonly max: number };
  readonly coreference: { readonly max: number };
  readonly inferred: { readonly max: number };
  readonly count: { readonly min: number; readonly max: number };
}

describe('who acted in February 2020', () => {
  it('is what the dossiers say: nothing for certain, since no report says when a deed began', async () => {
    const { ranking } = await world.ask<{ ranking: { nodes: Row[] } }>(
      `{ ranking(by: ACTIONS, during: { from: "2020-02-01", to: "2020-02-29" }, first: 100) { ... on Ranking { nodes {
        organization { name } explicit { max } coreference { max } inferred { max } count { min max }
      } } } }`,
    );
    const wanted = [...actorsInFebruary()].map(([name, bases]) => {
      const of = (basis: string) => ({ max: bases.filter((known) => known === basis).length });
      const [explicit, coreference, inferred] = [of('EXPLICIT'), of('COREFERENCE'), of('INFERRED')];
      return { organization: { name }, explicit, coreference, inferred, count: { min: 0, max: bases.length } };
    });
    expect(byName(ranking.nodes)).toEqual(byName(wanted));
    expect(wanted.length).toBeGreaterThan(20);
  });

  it('has the 97 societies beside the rows, and no named society for them', async () => {
    const { ranking } = await world.ask<{ ranking: { nodes: Row[]; aggregates: object } }>(
      `{ ranking(by: DIRECTIVES_ACTED_ON, first: 100) { ... on Ranking {
        nodes { organization { name } }
        aggregates(first: 10) { totalCount nodes { basis actor { ... on AggregateActor { min max } } fact { ... on Response { object { ... on Document { held kind } } } } } }
      } } }`,
    );
    expect(ranking.nodes.map(({ organization }) => organization.name)).toEqual(['天津市建筑学会', '辽宁省计算机学会']);
    expect(ranking.aggregates).toEqual({
      totalCount: 1,
      nodes: [
        {
          basis: 'EXPLICIT',
          actor: { min: 97, max: 97 },
          fact: { object: { held: false, kind: 'APPEAL' } },
        },
      ],
    });
  });
});

function byName<Item extends { readonly organization: { readonly name: string } }>(rows: readonly Item[]): Item[] {
  return [...rows].sort((one, other) => (one.organization.name < other.organization.name ? -1 : 1));
}

it('one body alone passed a document on, some day', async () => {
  const { ranking } = await world.ask<{ ranking: { nodes: object[] } }>(
    `{ ranking(by: RELAYS, first: 100) { ... on Ranking { nodes {
      rank
      organization { name }
      explicit { min max undated }
      events(first: 5) { nodes { undated fact { ... on Document { number } } } }
    } } } }`,
  );
  expect(ranking.nodes).toEqual([
    {
      rank: 1,
      organization: { name: '辽宁省计算机学会' },
      explicit: { min: 1, max: 1, undated: 1 },
      events: { nodes: [{ undated: true, fact: { number: '辽计会字〔2020〕第001号' } }] },
    },
  ]);
});

/** Names on a roster, read from its file. */
async function namesOn(roster: string): Promise<string[]> {
  const [head = '', ...lines] = (await readFile(join(FIVE_DOSSIERS, 'rosters', `${roster}.tsv`), 'utf8')).split('\n');
  const column = head.trimEnd().split('\t').indexOf('name');
  return lines.filter((line) => line.trim() !== '').map((line) => line.trimEnd().split('\t')[column] ?? '');
}

/** Whom the dossiers name with proof, and whom they show as actor or issuer, said by the text or only concluded. */
function sightings() {
  const named = dossiers.flatMap(({ organizations }) =>
    (organizations ?? []).flatMap(({ name, proof }) => ((proof ?? []).length > 0 ? [name] : [])),
  );
  const parts = dossiers.flatMap(({ actions, documents }) => [
    ...(actions ?? []).flatMap(({ participations }) => (participations ?? []).filter(({ role }) => role === 'ACTOR')),
    ...(documents ?? []).flatMap(({ issuers }) => issuers ?? []),
  ]);
  const seen = (isMeant: (basis: string) => boolean) =>
    new Set(parts.flatMap((part) => (isMeant(basisOf(part)) ? [part.organization ?? ''] : [])));
  const acting = seen((basis) => basis !== 'INFERRED');
  const concluded = seen((basis) => basis === 'INFERRED');
  return { named: new Set(named), acting, byInference: new Set([...concluded].filter((name) => !acting.has(name))) };
}

interface Seen {
  readonly totalCount: number;
  readonly nodes: readonly { readonly name: string }[];
}

interface RosterCoverage {
  readonly roster: { readonly key: string; readonly asOf: string | null; readonly trust: string };
  readonly entriesTotal: number;
  readonly seenNamed: Seen;
  readonly seenActing: Seen;
  readonly seenActingByInference: Seen;
}

describe('the coverage of', () => {
  it('each roster is what its file and the dossiers say', async () => {
    const { coverage } = await world.ask<{ coverage: { rosters: RosterCoverage[] } }>(
      `{ coverage { rosters {
        roster { key asOf trust }
        entriesTotal
        named { ...Share } acting { ...Share } actingByInference { ...Share }
        seenNamed(first: 100) { ...Seen } seenActing(first: 100) { ...Seen } seenActingByInference(first: 100) { ...Seen }
      } } }
      fragment Share on Share { numerator denominator value }
      fragment Seen on OrganizationConnection { totalCount nodes { name } }`,
    );
    const { named, acting, byInference } = sightings();
    const wanted = await Promise.all(
      ['national-societies', 'provincial-associations'].map(async (key) => {
        const names = await namesOn(key);
        const known = (set: ReadonlySet<string>) => names.filter((name) => set.has(name)).sort();
        const share = (set: ReadonlySet<string>) => {
          const numerator = known(set).length;
          return { numerator, denominator: names.length, value: numerator / names.length };
        };
        const seen = (set: ReadonlySet<string>) => ({
          totalCount: known(set).length,
          nodes: known(set).map((name) => ({ name })),
        });
        return {
          roster: { key, asOf: key === 'national-societies' ? '2018-01' : null, trust: 'HIGH' },
          entriesTotal: names.length,
          named: share(named),
          acting: share(acting),
          actingByInference: share(byInference),
          seenNamed: seen(named),
          seenActing: seen(acting),
          seenActingByInference: seen(byInference),
        };
      }),
    );
    expect(coverage.rosters).toEqual(wanted);
    expect(wanted.map(({ entriesTotal, seenActing }) => [seenActing.totalCount, entriesTotal])).toEqual([
      [7, 210],
      [3, 32],
    ]);
  });

  it('each kind of document and each month can be followed to what it counts', async () => {
    const { coverage } = await world.ask<{
      coverage: Record<'documentKinds' | 'periods', Followed[]> & { undated: Followed };
    }>(
      `{ coverage {
        documentKinds { kind documentsTotal dated undated earliest latest actionsTotal directivesTotal
          documents(first: 1) { totalCount } actions(first: 1) { totalCount } directives(first: 1) { totalCount } }
        periods { ...Period }
        undated { ...Period }
      } }
      fragment Period on PeriodCoverage { month documentsTotal actionsTotal actionsCertain documents(first: 1) { totalCount } actions(first: 1) { totalCount } }`,
    );
    const [kinds, periods] = [coverage.documentKinds, [...coverage.periods, coverage.undated]];
    for (const { documentsTotal, actionsTotal, directivesTotal, documents, actions, directives } of [
      ...kinds,
      ...periods,
    ]) {
      expect([documents.totalCount, actions.totalCount]).toEqual([documentsTotal, actionsTotal]);
      expect(directives?.totalCount).toBe(directivesTotal);
    }
    expect(kinds.map(({ kind, documentsTotal, dated, undated }) => [kind, documentsTotal, dated, undated])).toEqual([
      ['ARTICLE', 1, 0, 1],
      ['BRIEFING', 1, 1, 0],
      ['NOTICE', 4, 3, 1],
      ['PLAN', 1, 0, 1],
    ]);
    expect(
      periods.map(({ month, documentsTotal, actionsTotal, actionsCertain }) => [
        month,
        documentsTotal,
        actionsTotal,
        actionsCertain,
      ]),
    ).toEqual([
      ['2020-01', 1, 0, 0],
      ['2020-02', 2, 22, 0],
      ['2020-07', 1, 0, 0],
      [null, 3, 38, 0],
    ]);
    const actionsInFiles = dossiers.flatMap(({ actions }) => actions ?? []).length;
    expect(kinds.reduce((sum, { actionsTotal }) => sum + actionsTotal, 0)).toBe(actionsInFiles);
    expect(periods.reduce((sum, { actionsTotal }) => sum + actionsTotal, 0)).toBe(actionsInFiles);
  });

  it('sources has every text and every roster', async () => {
    const { coverage } = await world.ask<{ coverage: { sources: { kind: string; file: string }[] } }>(
      '{ coverage { sources { kind file } } }',
    );
    const files = (kind: string) => coverage.sources.flatMap((source) => (source.kind === kind ? [source.file] : []));
    expect(files('TEXT').sort()).toEqual(dossiers.map(({ source }) => source.file).sort());
    expect(files('ROSTER')).toEqual(['rosters/national-societies.tsv', 'rosters/provincial-associations.tsv']);
  });
});

interface Followed {
  readonly kind?: string;
  readonly month?: string | null;
  readonly documentsTotal: number;
  readonly dated?: number;
  readonly undated?: number;
  readonly actionsTotal: number;
  readonly actionsCertain?: number;
  readonly directivesTotal?: number;
  readonly documents: { readonly totalCount: number };
  readonly actions: { readonly totalCount: number };
  readonly directives?: { readonly totalCount: number };
}
