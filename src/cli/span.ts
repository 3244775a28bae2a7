import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { defineCommand } from 'citty';
import { readConfig } from '../config.js';
import { UsageError } from '../errors.js';
import { countOccurrences, findSpan } from '../evidence/find-span.js';
import { sha256 } from '../evidence/sha256.js';
import { readSource, type SourceText } from '../evidence/source.js';
import { renderSpan } from '../evidence/span.js';
import { fillSpans } from '../load/fill-spans.js';
import { json, print } from './print.js';

export const spanCommand = defineCommand({
  meta: { name: 'span', description: 'Find words in a source and print the span to paste into a dossier' },
  args: {
    source: { type: 'positional', description: 'File name in the folder of sources', required: false },
    text: { type: 'positional', description: 'The words; white space is ignored', required: false },
    nth: { type: 'string', description: 'Which occurrence', default: '1', valueHint: 'number' },
    fill: { type: 'string', description: 'Fill in the places of a whole dossier instead', valueHint: 'dossier.yaml' },
    json,
  },
  async run({ args }) {
    const { sourcesFolder } = readConfig();
    if (args.fill !== undefined) return fillDossier(args.fill, sourcesFolder);
    if (!args.source || !args.text) {
      throw new UsageError(
        'Give a source and its words, or --fill with a dossier: xielian span FILE.txt 辽宁省计算机学会',
      );
    }
    const source = await mustReadSource(sourcesFolder, args.source);
    print(args.json, locate(source, args.text, parseNth(args.nth)), ({ text, at, sha256: hash, occurrences }) =>
      [
        `- { text: ${text}, at: ${at}, sha256: ${hash} }`,
        ...(occurrences > 1 ? [`# occurrence ${args.nth} of ${occurrences}`] : []),
      ].join('\n'),
    );
  },
});

function parseNth(text: string): number {
  const nth = Number(text);
  if (Number.isInteger(nth) && nth > 0) return nth;
  throw new UsageError(`--nth ${text} is no occurrence; give a whole number from 1.`);
}

function locate({ file, text: source }: SourceText, words: string, nth: number) {
  const occurrences = countOccurrences(source, words);
  const span = findSpan(source, { words, nth });
  if (!span) {
    const found = occurrences === 0 ? 'does not stand in' : `stands only ${occurrences} times in`;
    throw new UsageError(`"${words}" ${found} ${file}; check each character, white space aside.`);
  }
  return { text: words, at: renderSpan(span), sha256: sha256(source.slice(span.start, span.end)), occurrences };
}

async function fillDossier(file: string, sourcesFolder: string): Promise<void> {
  const yaml = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`The dossier ${file} cannot be read; check the path.`, { cause });
  });
  const name = /^\s+file:\s*['"]?([^'"\s#]+)/mu.exec(yaml)?.[1];
  if (name === undefined) throw new UsageError(`${file} names no source; write "source:" with "file:" below it.`);
  const { text } = await mustReadSource(sourcesFolder, name);
  await writeFile(file, fillSpans(basename(file), yaml, text));
}

async function mustReadSource(folder: string, file: string): Promise<SourceText> {
  const source = await readSource(folder, file);
  if (source) return source;
  throw new UsageError(`There is no source ${join(folder, file)}; name the folder of sources with XIELIAN_SOURCES.`);
}
