import { UsageError } from '../errors.js';
import { didYouMean } from '../lib/nearest.js';
import { csv } from './csv.js';
import type { ExportFormat } from './export-format.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { jsonLd } from './json-ld.js';
import { jsonLines } from './json-lines.js';

/** Every format, in the order of help texts. */
export const formats: readonly ExportFormat[] = [csv, jsonLines, graphml, gexf, jsonLd];

export function getFormat(name: string): ExportFormat {
  const format = formats.find((candidate) => candidate.name === name);
  if (format) return format;
  const names = formats.map((candidate) => candidate.name);
  throw new UsageError(`"${name}" is not a format${didYouMean(name, names) || `; take one of ${names.join(', ')}.`}`);
}
