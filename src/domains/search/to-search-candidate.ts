import type { Row } from '../../graph/values.js';
import type { SearchCandidate } from './rank-hits.js';
import { searchedTexts } from './searched-texts.js';

/** A row of `findSearchCandidates`. */
export function toSearchCandidate(row: Row): SearchCandidate {
  const [id, type, positionKey, number, numberKey, name, aliases, title, summary] = row;
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return {
    id: String(id),
    type: String(type),
    positionKey: String(positionKey),
    texts: searchedTexts({
      number: text(number),
      numberKey: text(numberKey),
      name: text(name),
      aliases: (aliases as string[] | null) ?? [],
      title: text(title),
      summary: text(summary),
    }),
  };
}
