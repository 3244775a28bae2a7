import type { Fact, FactId } from '../domains/fact/fact.js';
import { putGuest } from './body-facts.js';
import { FactWriter } from './fact-writer.js';
import type { RosterKey } from './family-plan.js';
import { HEAD } from './grow-tree.js';
import { ROSTERS, type RosterDraft } from './rosters.js';
import { TOPICS } from './vocabulary.js';
import { pageOf } from './volume.js';
import type { World } from './world.js';

/** What many families point at: rosters with their lines, and initiatives. */
export interface SharedFacts {
  readonly writer: FactWriter;
  /** Rosters and their lines. */
  readonly rosters: readonly Fact[];
  /** Bodies that stand on a roster. */
  readonly members: Readonly<Record<RosterKey, readonly number[]>>;
  readonly initiatives: readonly Fact[];
}

export function stateShared(world: World): SharedFacts {
  const { bodies } = world;
  const writer = new FactWriter();
  const members: SharedFacts['members'] = {
    'world-national-societies': bodies.listKind('NATIONAL_SOCIETY'),
    'world-provincial-associations': bodies.listKind('PROVINCIAL_ASSOCIATION'),
  };
  for (const body of [HEAD, ...Object.values(members).flat()]) putGuest(body, bodies, [], writer);
  const rosters = ROSTERS.flatMap((draft) => stateRoster(draft, members[draft.lists], world, writer));
  return { writer, rosters, members, initiatives: stateInitiatives(world, writer) };
}

function stateRoster(draft: RosterDraft, members: readonly number[], world: World, writer: FactWriter): Fact[] {
  const { key, lists, title, asOf, leavesOut } = draft;
  const volume = world.library.roster(key);
  const claimedBy = [`roster:${key}`];
  const roster = writer.state(
    { evidence: [pageOf(volume, 0)], claimedBy },
    { type: 'Roster', key, properties: { key, lists, title, asOf, origin: '虚构', trust: 'HIGH' } },
  );
  const listed = members.filter((_, index) => leavesOut === 0 || index % leavesOut !== leavesOut - 1);
  const entries = listed.map((body, index) =>
    writer.state(
      { evidence: [pageOf(volume, index + 1)], claimedBy },
      {
        type: 'RosterEntry',
        key: `${key}|${world.bodies.nameOf(body)}`,
        links: [
          { type: 'LISTED_IN', to: roster },
          { type: 'LISTS', to: world.bodies.idOf(body) },
        ],
      },
    ),
  );
  return [roster, ...entries].map((id) => writer.facts.get(id) as Fact);
}

function stateInitiatives({ bodies, library }: World, writer: FactWriter): Fact[] {
  const list = library.initiatives();
  const voice = { evidence: [pageOf(list, 0)], claimedBy: [list.key] };
  return TOPICS.slice(0, 12).map((topic) => {
    const name = `${topic}行动`;
    const properties = { name, kind: 'CAMPAIGN', planned: false };
    const id: FactId = writer.state(voice, { type: 'Initiative', key: name, properties });
    const owner = bodies.idOf(HEAD);
    writer.state(voice, {
      type: 'Ownership',
      key: `${id}|${owner}`,
      links: [
        { type: 'OWNS', to: id },
        { type: 'OWNED_BY', to: owner },
      ],
    });
    return writer.facts.get(id) as Fact;
  });
}
