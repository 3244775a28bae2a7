import type { Fact } from '../domains/fact/fact.js';
import { FactIndex } from '../domains/fact/fact-index.js';
import { answersBeforeAsked } from '../domains/response/response-days.js';
import { didYouMean } from '../lib/nearest.js';
import type { Violation } from './violation.js';

/** What no single claim can know: contradictions between facts. */
export function checkFacts(facts: ReadonlyMap<string, Fact>): Violation[] {
  return [...checkResponses(facts), ...checkNumbers(facts), ...checkRosters(facts)];
}

/** A deed that had certainly ended before the document came out answers something else, whoever says so. */
function checkResponses(facts: ReadonlyMap<string, Fact>): Violation[] {
  const index = new FactIndex(facts.values());
  return index
    .listByType('Response')
    .filter((response) => answersBeforeAsked(response, index))
    .map((fact) => refuse(fact, 'what answers had ended before the document was printed, so it is no response to it'));
}

/** A number is the identity of a document: two documents cannot have the same. */
function checkNumbers(facts: ReadonlyMap<string, Fact>): Violation[] {
  const keys = new Map<unknown, string>();
  return [...facts.values()].flatMap((fact) => {
    const { numberKey } = fact.properties;
    if (fact.type !== 'Document' || numberKey === undefined) return [];
    const other = keys.get(numberKey);
    keys.set(numberKey, other ?? fact.key);
    return other === undefined
      ? []
      : [refuse(fact, `${String(numberKey)} is also the number of "${other}"; give both the same key`)];
  });
}

/** A class whose roster is misspelt would have no members, and nobody would know. */
function checkRosters(facts: ReadonlyMap<string, Fact>): Violation[] {
  const rosters = [...facts.values()].filter(({ type }) => type === 'Roster');
  const listed = new Set(rosters.map(({ properties }) => String(properties.lists)));
  return [...facts.values()].flatMap((fact) => {
    const { memberRoster } = fact.properties;
    if (fact.type !== 'Audience' || memberRoster === undefined || listed.has(String(memberRoster))) return [];
    return [refuse(fact, `no roster lists "${String(memberRoster)}"${didYouMean(String(memberRoster), listed)}`)];
  });
}

function refuse({ places: [place = { file: '', line: 0, path: '' }] }: Fact, message: string): Violation {
  return { ...place, message };
}
