import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sha256 } from '../../../src/evidence/sha256.js';
import { fillSpans } from '../../../src/load/fill-spans.js';
import { refusalOf } from '../../support/render-facts.js';

const SOURCE = '读书月\n通知\n\n各市：\n请开展读\n书月活动。\n附件\n各县：请开展活动。\n';

const hash = (words: string) => sha256(words);

const DRAFT = `# 草稿
dossier: reading
sections:
  - { name: 正文, quote: 各市 … 活动。 }
documents:
  - key: notice # 主件
    extent: { quote: 读书月 通知 … 活动。 }
    proof:
      # 标题
      - { field: title, text: 读书月通知 }
  - key: attachment
    extent: [{ quote: 附件 }, { quote: 各县 … 活动。 }]
    proof: [{ quote: 开展, in: attachment }]
actions:
  - summary: 文字 # text outside a proof needs no place
    text: 读书月
    proof:
      - { text: 读书月, nth: 2 }
      - { field: name, text: 各县, at: 1-3, sha256: kept }
nonfacts:
  - { reason: furniture, quote: 附件 }
`;

const FILLED = `# 草稿
dossier: reading
sections:
  - { name: 正文, at: 8-22 }
documents:
  - key: notice # 主件
    extent: 0-22
    proof:
      # 标题
      - { field: title, text: 读书月通知, at: 0-6, sha256: ${hash('读书月\n通知')} }
  - key: attachment
    extent: [ 23-25, 26-35 ]
    proof: [ { at: 30-32, sha256: ${hash('开展')} } ]
actions:
  - summary: 文字 # text outside a proof needs no place
    text: 读书月
    proof:
      - { text: 读书月, at: 15-19, sha256: ${hash('读\n书月')} }
      - { field: name, text: 各县, at: 1-3, sha256: kept }
nonfacts:
  - { reason: furniture, at: 23-25, sha256: ${hash('附件')} }
`;

describe('a draft', () => {
  test('gets the place of every quote and surface form; all else stays, comments too', () =>
    expect(fillSpans('reading.yaml', DRAFT, SOURCE)).toBe(FILLED));

  test('that is filled out stays as it is', () => expect(fillSpans('reading.yaml', FILLED, SOURCE)).toBe(FILLED));

  test('may stand in block style', () =>
    expect(parse(fillSpans('reading.yaml', 'proof:\n  - quote: 附\n      件\n    nth: 1\n', SOURCE))).toEqual({
      proof: [{ at: '23-25', sha256: hash('附件') }],
    }));
});

describe('words that cannot be found', () => {
  test('are all named with their lines', () => {
    const draft = `documents:
  - key: notice
    extent: { quote: 从前 … 活动。 }
    proof:
      - { quote: 各省 }
      - { text: 各县, nth: 2 }
      - { quote: 各县 }
`;
    expect(refusalOf(() => fillSpans('reading.yaml', draft, SOURCE)).split('\n')).toEqual([
      'reading.yaml:3 "从前 … 活动。" does not stand in the source',
      'reading.yaml:5 "各省" does not stand in the source',
      'reading.yaml:6 "各县" does not stand in the source 2 times',
    ]);
  });

  test('in the document that is named are refused, though they stand elsewhere', () => {
    const draft = DRAFT.replace('{ quote: 开展, in: attachment }', '{ quote: 各市, in: attachment }');
    expect(refusalOf(() => fillSpans('reading.yaml', draft, SOURCE))).toBe(
      'reading.yaml:13 "各市" does not stand in the source',
    );
  });

  test('in a document that the draft does not have are refused with the nearest one', () => {
    const draft = DRAFT.replace('in: attachment', 'in: atachment');
    expect(refusalOf(() => fillSpans('reading.yaml', draft, SOURCE))).toBe(
      'reading.yaml:13 there is no document "atachment" in this file; did you mean "attachment"?',
    );
  });
});

test.each([
  [
    'a list without its end',
    'proof: [\na: 1\n',
    'reading.yaml:2 Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  [
    'a text that begins with a star',
    'a: *b\n',
    'reading.yaml:1 "*b" stands for nothing here; put quotes around a text that begins with *',
  ],
])('what is not YAML is refused with its line: %s', (_name, draft, fault) =>
  expect(refusalOf(() => fillSpans('reading.yaml', draft, SOURCE))).toBe(fault),
);
