import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copySeeds, type DossierEdit, type SeedsCopy, theOne } from '../support/copy-seeds.js';
import { type ForbiddenClaim, forbiddenClaims } from '../support/forbidden-claims.js';
import { openWorld, type World } from '../support/open-world.js';

const { mustNotAssert } = JSON.parse(
  await readFile(join(import.meta.dirname, '../fixtures/public-questions.json'), 'utf8'),
) as { mustNotAssert: { id: string; claim: string }[] };
const listed = mustNotAssert.map(({ id, claim }) => [id, claim] as const);

/** What the graph itself, and what the API says in favour of a claim. */
async function findAssertions(world: World, id: string) {
  const { cypher, query, readAssertions } = theOne<ForbiddenClaim>(forbiddenClaims, (claim) => claim.id === id);
  return {
    inGraph: await world.database.read(`CYPHER 5 ${cypher}`),
    inAnswer: readAssertions((await world.ask(query)) as never),
  };
}

it('looks for every claim on the list', () => {
  expect(forbiddenClaims.map(({ id }) => id)).toEqual(listed.map(([id]) => id));
});

describe('the five dossiers do not assert', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it.each(listed)('%s %s', async (id) => {
    expect(await findAssertions(world, id)).toEqual({ inGraph: [], inAnswer: [] });
  });
});

/** Dossiers that make each of the claims, so that each check is seen to find it. */
const FALSE_DOSSIERS: Readonly<Record<string, DossierEdit>> = {
  '000-cast-briefing': ({ actions, documents }) => {
    const forwarding = theOne(actions, ({ key }) => key === 'forwarding-by-97-societies');
    forwarding.participations.push({
      organization: '中国机械工程学会',
      role: 'ACTOR',
      basis: 'EXPLICIT',
      proof: forwarding.proof,
    });
    const handbook = theOne(documents, ({ key }) => key === 'construction-site-handbook');
    handbook.authors = [{ organization: '天津市建筑学会', basis: 'EXPLICIT', proof: handbook.proof }];
  },
  '001-shaanxi-notice': ({ transmissions }) => {
    theOne(transmissions, ({ channel }) => channel === 'REPORTED_UP').channel = 'COPIED';
  },
  '002-cast-hubei-plan': ({ directives, documents }) => {
    const first = theOne(directives, ({ locator }) => locator === '(一)');
    theOne(first.assignments, ({ organization }) => organization === '湖北省科学技术协会').roles = ['LEAD'];
    theOne(documents, ({ key }) => key === 'cast-hubei-16').writtenOn = '2020-07-21';
  },
  '003-liaoning-forward': ({ documents }) => {
    const notice = theOne(documents, ({ key }) => key === 'liaoning-cs-001');
    notice.writtenOn = '2020-01-30';
    notice.unstated = ['PRINTED_ON'];
  },
  '004-jiangsu-article': ({ actions }) => {
    const gift = theOne(actions, ({ key }) => key === 'protective-suits-donation');
    theOne(gift.participations, ({ role }) => role === 'COORDINATOR').role = 'DONOR';
  },
};

describe('where a dossier is wrong, the check finds', () => {
  let seeds: SeedsCopy;
  let world: World;
  beforeAll(async () => {
    seeds = await copySeeds(FALSE_DOSSIERS);
    world = await openWorld({ seedsFolder: seeds.seedsFolder });
  });
  afterAll(async () => {
    await world.close();
    await seeds.remove();
  });

  it.each(listed)('%s %s', async (id) => {
    const { inGraph, inAnswer } = await findAssertions(world, id);
    expect(inGraph).not.toEqual([]);
    expect(inAnswer).not.toEqual([]);
  });
});
