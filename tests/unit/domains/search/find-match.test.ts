import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatch } from '../../../../src/domains/search/find-match.js';
import { type SearchedProperties, searchedTexts } from '../../../../src/domains/search/searched-texts.js';
import { foldText } from '../../../../src/lib/fold-text.js';
import { forAll } from '../../../support/for-all.js';

/** How the first text of a thing answers, and the pieces of it that do. */
function match(sought: string, properties: SearchedProperties) {
  const [text] = searchedTexts(properties);
  const found = text && findMatch(foldText(sought).text, text);
  if (!text || !found) return undefined;
  const pieces = found.places.map(({ start, end }) => text.folded.text.slice(start, end));
  return [found.manner, found.extent, pieces.join('+')];
}

describe('a name', () => {
  it.each([
    ['辽宁省计算机学会', ['WRITTEN', 'WHOLE', '辽宁省计算机学会']],
    ['辽宁', ['WRITTEN', 'BEGINNING', '辽宁']],
    ['学', ['WRITTEN', 'INSIDE', '学']],
    ['辽宁计算机学会', ['ABBREVIATED', 'BEGINNING', '辽+宁+计+算+机+学+会']],
    ['liaoningshengjisuanjixuehui', ['PINYIN', 'WHOLE', '辽宁省计算机学会']],
    ['jisuanji', ['PINYIN', 'INSIDE', '计算机']],
    ['jisuanjix', ['PINYIN', 'INSIDE', '计算机学']],
    ['lnsjsjxh', ['INITIALS', 'WHOLE', '辽宁省计算机学会']],
    ['jsj', ['INITIALS', 'INSIDE', '计算机']],
    ['ln', ['INITIALS', 'BEGINNING', '辽宁']],
  ])('answers to %s', (sought, answer) => {
    expect(match(sought, { name: '辽宁省计算机学会' })).toEqual(answer);
  });

  it.each(['辽计', '计算机协会', '学会辽宁', 'xh', 'jisuanjia', 'l', 'liaoningx', '辽宁省计算机学会会'])(
    'does not answer to %s',
    (sought) => {
      expect(match(sought, { name: '辽宁省计算机学会' })).toBeUndefined();
    },
  );

  it('answers in each reading of a character, and to lv and lu', () => {
    for (const sought of ['chongqing', 'zhongqing']) {
      expect(match(sought, { name: '重庆市' })).toEqual(['PINYIN', 'BEGINNING', '重庆']);
    }
    for (const sought of ['lvpingtai', 'lupingtai', 'lǜpíngtái']) {
      expect(match(sought, { name: '绿平台' })).toEqual(['PINYIN', 'WHOLE', '绿平台']);
    }
  });

  it('answers to whole syllables rather than to one that is still being typed', () => {
    expect(match('wuhan', { name: '服务行动在武汉' })).toEqual(['PINYIN', 'INSIDE', '武汉']);
  });

  it('answers to an abbreviation inside of it only where its characters are close together', () => {
    expect(match('心理援助热线', { name: '抗击疫情心理援助值守热线' })?.[0]).toBe('ABBREVIATED');
    expect(match('疫情热线', { name: '抗击疫情心理援助值守热线' })).toBeUndefined();
  });

  it('answers to the beginning of a word in it', () => {
    expect(match('cn', { name: '推迟开工——CNKI抗疫' })).toEqual(['WRITTEN', 'INSIDE', 'cn']);
    expect(match('nki', { name: '推迟开工——CNKI抗疫' })).toBeUndefined();
  });
});

describe('a number', () => {
  const number = { number: '辽计会字〔2020〕第001号', numberKey: '辽计会字〔2020〕1号' };

  it.each([
    ['辽计会字(2020)第001号', ['WRITTEN', 'WHOLE', '辽计会字2020第001号']],
    ['辽计会字2020 1号', ['WRITTEN', 'WHOLE', '辽计会字2020第001号']],
    ['001号', ['WRITTEN', 'INSIDE', '001号']],
    ['1号', ['WRITTEN', 'INSIDE', '辽计会字2020第001号']],
    ['2020', ['WRITTEN', 'INSIDE', '2020']],
    ['辽计会字〔20', ['WRITTEN', 'BEGINNING', '辽计会字20']],
  ])('answers to %s', (sought, answer) => {
    expect(match(sought, number)).toEqual(answer);
  });

  it.each(['20', '01号', '20号', '020', '辽计会字〔2020〕2号'])('does not answer to %s', (sought) => {
    expect(match(sought, number)).toBeUndefined();
  });
});

describe('a summary', () => {
  it('answers to what is written in it, not to abbreviations or pinyin', () => {
    const summary = '江苏省心理学会开通抗疫心理援助热线。';
    expect(match('心理', { summary })).toEqual(['WRITTEN', 'INSIDE', '心理+心理']);
    for (const sought of ['江苏省心理援助', 'xinli', 'xlyz']) expect(match(sought, { summary })).toBeUndefined();
  });
});

it('every piece of a name is found in it', () => {
  const name = fc.string({ unit: fc.constantFrom(...'辽宁省计算机学会'), minLength: 1, maxLength: 12 });
  forAll([name, fc.nat(11), fc.integer({ min: 1, max: 12 })], (text, from, length) => {
    const piece = text.slice(from, from + length);
    if (piece !== '') expect(match(piece, { name: text })?.[0]).toBe('WRITTEN');
  });
});
