import type { Fact } from '../../domains/fact/fact.js';
import { nameTokens, pinyinTokens, textTokens, unique } from '../../domains/search/search-tokens.js';
import { searchTypeOf } from '../../domains/search/search-types.js';
import { sha256 } from '../../evidence/sha256.js';
import { remember } from '../../lib/remember.js';
import type { GraphNode } from '../graph-node.js';

/**
 * For each fact that can be searched for, a node with the tokens that it is found by. Beside the fact and not in it: whoever
 * reads a fact reads all that it stores.
 */
export function searchEntriesOf(facts: Iterable<Fact>): GraphNode[] {
  const all = [...facts];
  const aliases = aliasesByOwner(all);
  return all.flatMap((fact) => {
    const type = searchTypeOf(fact.type);
    return type === undefined ? [] : [toEntry(fact, type, aliases.get(fact.id) ?? [])];
  });
}

/** Titles and summaries of one cascade say the same words many times. */
const REMEMBERED = 2_000;
const tokensOfName = remember(nameTokens, REMEMBERED);
const tokensOfText = remember(textTokens, REMEMBERED);
const tokensOfPinyin = remember(pinyinTokens, REMEMBERED);

function toEntry({ id, properties }: Fact, type: string, aliases: readonly string[]): GraphNode {
  const texts = (...names: readonly string[]) => names.flatMap((name) => properties[name] ?? []).map(String);
  const named = [...texts('name', 'title'), ...aliases];
  return {
    id: `SearchEntry.${sha256(id).slice(0, 20)}`,
    labels: ['SearchEntry'],
    properties: {
      type,
      aliases,
      nameTokens: join(unique([...named, ...texts('number', 'numberKey')]).flatMap(tokensOfName)),
      textTokens: join(texts('summary').flatMap(tokensOfText)),
      pinyinTokens: join(named.flatMap(tokensOfPinyin)),
    },
    relationships: [{ type: 'FINDS', to: id }],
  };
}

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
