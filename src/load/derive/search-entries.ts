import type { Fact } from '../../domains/fact/fact.js';
import { sortKeysOf } from '../../domains/fact/sort-keys.js';
import { renderCandidate } from '../../domains/search/candidate-text.js';
import { nameTokens, pinyinTokens, textTokens, unique } from '../../domains/search/search-tokens.js';
import { searchTypeOf } from '../../domains/search/search-types.js';
import { sha256 } from '../../evidence/sha256.js';
import { remember } from '../../lib/remember.js';
import type { GraphNode } from '../graph-node.js';

/**
 * For each fact that can be searched for, a node with the tokens that it is found by and the texts that it is ranked by.
 * Beside the fact and not in it: whoever reads a fact reads all that it stores.
 */
export function searchEntriesOf(facts: Iterable<Fact>): GraphNode[] {
  const all = [...facts];
  const aliases = aliasesByOwner(all);
  return all.flatMap((fact) => searchEntryOf(fact, aliases.get(fact.id)) ?? []);
}

/** Titles and summaries of one cascade say the same words many times. */
const REMEMBERED = 2_000;
const tokensOfName = remember(nameTokens, REMEMBERED);
const tokensOfText = remember(textTokens, REMEMBERED);
const tokensOfPinyin = remember(pinyinTokens, REMEMBERED);

/** The entry of one fact, given the other forms of its name, sorted; undefined where it cannot be searched for. */
export function searchEntryOf(fact: Fact, aliases: readonly string[] = []): GraphNode | undefined {
  const { id, properties } = fact;
  const type = searchTypeOf(fact.type);
  if (type === undefined) return undefined;
  const text = (name: string) => (properties[name] === undefined ? undefined : String(properties[name]));
  const [name, title, number, numberKey, summary] = SEARCHED.map(text);
  const named = [name, title, ...aliases].filter((words) => words !== undefined);
  const numbers = [number, numberKey].filter((words) => words !== undefined);
  const positionKey = String(sortKeysOf(fact).positionKey);
  return {
    id: `SearchEntry.${sha256(id).slice(0, 20)}`,
    labels: ['SearchEntry'],
    properties: {
      type,
      finds: id,
      candidate: renderCandidate({ id, type, positionKey, number, numberKey, name, aliases, title, summary }),
      nameTokens: join(unique([...named, ...numbers]).flatMap(tokensOfName)),
      textTokens: join(summary === undefined ? [] : tokensOfText(summary)),
      pinyinTokens: join(named.flatMap(tokensOfPinyin)),
    },
    relationships: [],
  };
}

const SEARCHED = ['name', 'title', 'number', 'numberKey', 'summary'] as const;

/** The forms of each name, sorted; one form may be valid in several places. */
function aliasesByOwner(facts: readonly Fact[]): Map<string, string[]> {
  const aliases = new Map<string, string[]>();
  for (const { type, properties, links } of facts) {
    const owner = links.find((link) => link.type === 'STANDS_FOR')?.to;
    if (type !== 'Alias' || owner === undefined) continue;
    aliases.set(owner, unique([...(aliases.get(owner) ?? []), String(properties.text)]).sort());
  }
  return aliases;
}

function join(tokens: readonly string[]): string | undefined {
  return tokens.length === 0 ? undefined : unique(tokens).join(' ');
}
