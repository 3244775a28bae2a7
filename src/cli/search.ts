import { defineCommand } from 'citty';
import { readConfig } from '../config.js';
import { SEARCH_TYPES } from '../domains/search/search-types.js';
import { UsageError } from '../errors.js';
import { didYouMean } from '../lib/nearest.js';
import { askQuestion } from './ask-question.js';
import { parseCount } from './parse-count.js';
import { json, print } from './print.js';
import { readShippedSchema } from './read-shipped.js';
import { renderHits, SEARCH_QUERY, type SearchAnswer, type SearchRefusal } from './render-hits.js';

const TYPES = Object.values(SEARCH_TYPES);

export const searchCommand = defineCommand({
  meta: { name: 'search', description: 'Find names, document numbers, titles and summaries, in characters or pinyin' },
  args: {
    text: { type: 'positional', description: 'What to search for: 辽宁计算机, 科协发3号, zgkx' },
    types: { type: 'string', description: `Only these, with commas between: ${TYPES.join(', ')}`, valueHint: 'types' },
    first: { type: 'string', description: 'How many hits to show, from 1 to 100', default: '10', valueHint: 'number' },
    json,
  },
  async run({ args }) {
    const first = parseCount('first', args.first);
    const answer = await ask({ text: args.text, first, types: parseTypes(args.types) });
    print(args.json, answer, renderHits);
  },
});

async function ask(variables: Readonly<Record<string, unknown>>): Promise<SearchAnswer> {
  const schema = await readShippedSchema();
  const { search } = await askQuestion({ text: SEARCH_QUERY }, variables, { schema, config: readConfig() });
  const answer = search as SearchAnswer | SearchRefusal;
  if ('message' in answer) throw new UsageError(answer.message);
  return answer;
}

function parseTypes(text: string | undefined): string[] | undefined {
  return text?.split(',').map((word) => {
    const type = word.trim().toUpperCase();
    if (TYPES.some((known) => known === type)) return type;
    throw new UsageError(
      `There is no type "${word.trim()}"${didYouMean(type, TYPES) || `; give some of ${TYPES.join(', ')}`}`,
    );
  });
}
