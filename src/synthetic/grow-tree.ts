import { listPrefectures, listProvinces, type Place } from '../domains/name/places.js';
import { Bodies, NO_PARENT } from './bodies.js';
import { growUnits } from './grow-units.js';
import { nameSociety } from './name-society.js';
import type { Seat } from './seat.js';
import { BRANCHES, DEPARTMENTS, FIRST_CHARACTERS, SECOND_CHARACTERS } from './vocabulary.js';

/** The body at the head of the system; the busiest issuer. */
export const HEAD = 0;

/** The tree of the system with so many bodies: head, departments, provinces, societies, prefectures, counties, member units. */
export function growTree(organizations: number): Bodies {
  const bodies = new Bodies(organizations);
  const share = (most: number, part: number) => Math.min(most, Math.max(1, Math.floor(organizations * part)));
  bodies.add({
    name: '中国科学技术协会',
    kind: 'NATIONAL_ASSOCIATION',
    level: 'NATIONAL',
    code: '科协发',
    parent: NO_PARENT,
    tie: 'MEMBER_OF',
  });
  growDepartments(bodies, share(DEPARTMENTS.length, 0.05));
  const provinces = growProvinces(bodies, share(32, 0.15));
  growNationalSocieties(bodies, share(210, 0.2));
  const prefectures = growPrefectures(bodies, provinces, share(333, 0.1));
  growSocieties(bodies, provinces, share(3_840, 0.12), 'PROVINCIAL_SOCIETY');
  growBranches(bodies, share(5_250, 0.03));
  growCounties(bodies, prefectures, share(2_844, 0.12));
  growSocieties(bodies, prefectures, share(10_000, 0.05), 'LOCAL_SOCIETY');
  growUnits(bodies, [...provinces, ...prefectures], organizations - bodies.count);
  return bodies;
}

function growDepartments(bodies: Bodies, count: number): void {
  for (const [index, name] of DEPARTMENTS.slice(0, count).entries()) {
    const kind = index < 8 ? 'DEPARTMENT' : 'SUBSIDIARY_UNIT';
    const code = `科协${name.slice(0, 2)}${name.slice(-2)}发`;
    bodies.add({ name: `中国科协${name}`, kind, level: 'NATIONAL', code, parent: HEAD, tie: 'PART_OF' });
  }
}

function growProvinces(bodies: Bodies, count: number): Seat[] {
  const mainland = listProvinces().filter(({ code }) => code === undefined || code < '700000');
  return mainland.slice(0, count).map((place) => {
    const letter = place.letters[0] ?? place.short.slice(0, 1);
    const association = bodies.add({
      name: `${place.name}科学技术协会`,
      kind: 'PROVINCIAL_ASSOCIATION',
      level: 'PROVINCE',
      region: place.code,
      code: `${letter}科协发`,
      parent: HEAD,
      tie: 'GUIDED_BY',
    });
    return { place, letter, association };
  });
}

function growNationalSocieties(bodies: Bodies, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const { stem, letter } = nameSociety(index);
    const code = `国${letter}字`;
    const name = `中国${stem}`;
    bodies.add({ name, kind: 'NATIONAL_SOCIETY', level: 'NATIONAL', code, parent: HEAD, tie: 'MEMBER_OF' });
  }
}

/** Of every province in turn its next prefecture, so that a small world has some of each. */
function growPrefectures(bodies: Bodies, provinces: readonly Seat[], count: number): Seat[] {
  const lists = provinces.map((seat) => ({
    seat,
    places: seat.place.code ? listPrefectures(seat.place as Place) : [],
  }));
  const seats: Seat[] = [];
  for (let turn = 0; seats.length < count && lists.some(({ places }) => places[turn]); turn += 1) {
    for (const { seat, places } of lists) {
      const place = places[turn];
      if (!place || seats.length === count) continue;
      const association = bodies.add({
        name: `${place.name}科学技术协会`,
        kind: 'PREFECTURE_ASSOCIATION',
        level: 'PREFECTURE',
        region: place.code,
        code: `${place.short}科协发`,
        parent: seat.association,
        tie: 'GUIDED_BY',
      });
      seats.push({ place, letter: place.short, association });
    }
  }
  return seats;
}

function growSocieties(
  bodies: Bodies,
  seats: readonly Seat[],
  count: number,
  kind: 'PROVINCIAL_SOCIETY' | 'LOCAL_SOCIETY',
): void {
  for (let index = 0; index < count; index += 1) {
    const seat = seats[index % seats.length];
    if (!seat) return;
    const { stem, letter } = nameSociety(Math.floor(index / seats.length));
    bodies.add({
      name: `${seat.place.name}${stem}`,
      kind,
      level: kind === 'LOCAL_SOCIETY' ? 'PREFECTURE' : 'PROVINCE',
      region: seat.place.code,
      code: `${seat.letter}${letter}字`,
      parent: seat.association,
      tie: 'MEMBER_OF',
    });
  }
}

function growBranches(bodies: Bodies, count: number): void {
  const societies = bodies.listKind('NATIONAL_SOCIETY');
  for (let index = 0; index < count; index += 1) {
    const parent = societies[index % societies.length] ?? HEAD;
    const turn = Math.floor(index / societies.length);
    const topic = BRANCHES[turn % BRANCHES.length] ?? '';
    const end = turn < BRANCHES.length ? '专业委员会' : '工作委员会';
    bodies.add({
      name: `${bodies.nameOf(parent)}${topic}${end}`,
      kind: 'SOCIETY_BRANCH',
      level: 'NATIONAL',
      code: `${bodies.codeOf(parent).slice(0, -1)}${topic.slice(0, 4)}${end.slice(0, 1)}字`,
      parent,
      tie: 'BRANCH_OF',
    });
  }
}

function growCounties(bodies: Bodies, prefectures: readonly Seat[], count: number): void {
  for (let index = 0; index < count; index += 1) {
    const seat = prefectures[index % prefectures.length];
    if (!seat) return;
    const turn = Math.floor(index / prefectures.length);
    const first = FIRST_CHARACTERS[turn % FIRST_CHARACTERS.length] ?? '';
    const second = SECOND_CHARACTERS[(turn * 7 + (index % prefectures.length)) % SECOND_CHARACTERS.length] ?? '';
    const rank = turn % 3 === 0 ? '区' : '县';
    bodies.add({
      name: `${seat.place.name}${first}${second}${rank}科学技术协会`,
      kind: 'COUNTY_ASSOCIATION',
      level: 'COUNTY',
      region: `${seat.place.code?.slice(0, 4)}${String(turn + 21).padStart(2, '0')}`,
      code: `${seat.letter}${first}${second}科协发`,
      parent: seat.association,
      tie: 'GUIDED_BY',
    });
  }
}
