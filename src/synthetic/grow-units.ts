import type { Bodies } from './bodies.js';
import type { Seat } from './seat.js';
import { FIRST_CHARACTERS, SECOND_CHARACTERS, UNITS } from './vocabulary.js';

/** Companies, universities, institutes and hospitals: the many members of societies and associations, most in few places. */
export function growUnits(bodies: Bodies, seats: readonly Seat[], count: number): void {
  const grown = seats.map(() => 0);
  for (let index = 0; index < count; index += 1) {
    // Every second one in the first tenth of the places: capitals have more.
    const at = index % 2 === 0 ? Math.floor(index / 2) % Math.ceil(seats.length / 10) : index % seats.length;
    const seat = seats[at];
    if (!seat) return;
    const turn = grown[at] ?? 0;
    grown[at] = turn + 1;
    const { name, letter, kind } = nameUnit(turn);
    bodies.add({
      name: `${seat.place.name}${name}`,
      kind,
      level: 'GRASSROOTS',
      region: seat.place.code,
      code: `${seat.letter}${letter}字`,
      parent: chooseParent(bodies, seat, turn),
      tie: 'MEMBER_OF',
    });
  }
}

/** The unit with a number in its place; names and letters differ for any two numbers. */
function nameUnit(turn: number) {
  const first = FIRST_CHARACTERS[turn % FIRST_CHARACTERS.length] ?? '';
  const rest = Math.floor(turn / FIRST_CHARACTERS.length);
  const [end, endLetter, kind] = UNITS[(rest + turn) % UNITS.length] ?? UNITS[0];
  const next = Math.floor(rest / UNITS.length);
  const second = SECOND_CHARACTERS[next % SECOND_CHARACTERS.length] ?? '';
  const further = Math.floor(next / SECOND_CHARACTERS.length);
  const third = further === 0 ? '' : (SECOND_CHARACTERS[further - 1] ?? '');
  const word = `${first}${second}${third}`;
  return { name: `${word}${end}`, letter: `${word}${endLetter}`, kind };
}

/** A society of the place in turn, or the association where the place has none. */
function chooseParent(bodies: Bodies, seat: Seat, turn: number): number {
  const members = bodies.childrenOf(seat.association);
  const societies = members.length > 0 ? members[turn % members.length] : undefined;
  const kind = societies === undefined ? undefined : bodies.kindOf(societies);
  const isSociety = kind === 'PROVINCIAL_SOCIETY' || kind === 'LOCAL_SOCIETY';
  return societies !== undefined && isSociety ? societies : seat.association;
}
