import { expect, it } from 'vitest';
import { getFormat } from '../../../src/export/formats.js';

it.each([
  ['json-lnes', '"json-lnes" is not a format; did you mean "json-lines"?'],
  ['GEFX', '"GEFX" is not a format; did you mean "gexf"?'],
  ['spreadsheet', '"spreadsheet" is not a format; take one of csv, json-lines, graphml, gexf, json-ld.'],
])('of "%s" the refusal names what was meant', (name, message) => {
  expect(() => getFormat(name)).toThrow(message);
});
