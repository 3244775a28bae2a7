import { describe, expect, it } from 'vitest';
import { findHighlights } from '../../../../src/domains/search/find-highlights.js';
import { rankFullHits, rankPartialHits, type SearchCandidate } from '../../../../src/domains/search/rank-hits.js';
import { toSearchQuestion } from '../../../../src/domains/search/search-question.js';
import { type SearchedProperties, searchedTexts } from '../../../../src/domains/search/searched-texts.js';

function candidate(id: string, properties: SearchedProperties): SearchCandidate {
  return { id, type: 'ORGANIZATION', positionKey: `dossier|${id}`, texts: searchedTexts(properties), stored: {} };
}

const NUMBER = candidate('number', { number: '云科协发〔2021〕7号', numberKey: '云科协发〔2021〕7号', title: '通知' });
const NAMED = candidate('named', { name: '云科协发〔2021〕7号' });
const CITED = candidate('cited', { summary: '落实云科协发〔2021〕7号。' });
const BODY = candidate('body', { name: '云泽省天文学会', aliases: ['省天文学会'] });
const LONGER = candidate('longer', { name: '云泽省天文学会办公室' });
const TITLED = candidate('titled', { title: '云泽省天文学会章程' });
const DEED = candidate('deed', { summary: '云泽省天文学会办了巡展。' });
const ALL = [NUMBER, NAMED, CITED, BODY, LONGER, TITLED, DEED];

const full = (text: string) =>
  rankFullHits(toSearchQuestion(text), ALL).map((hit) => [hit.candidate.id, ...hit.reasons]);

describe('hits', () => {
  it('come as number, name, title and text', () => {
    expect(full('云科协发[2021]7号')).toEqual([
      ['number', 'NUMBER'],
      ['named', 'NAME'],
      ['cited', 'TEXT'],
    ]);
    expect(full('云泽省天文学会')).toEqual([
      ['body', 'NAME'],
      ['longer', 'NAME'],
      ['titled', 'TITLE'],
      ['deed', 'TEXT'],
    ]);
  });

  it('come as written before abbreviated before pinyin', () => {
    expect(full('省天文学会')[0]).toEqual(['body', 'ALIAS', 'NAME']);
    expect(full('云泽天文学会').map(([id]) => id)).toEqual(['body', 'longer', 'titled']);
    expect(full('yunzesheng')).toEqual([
      ['body', 'PINYIN'],
      ['longer', 'PINYIN'],
      ['titled', 'PINYIN'],
    ]);
    expect(full('yzstwxh')[0]).toEqual(['body', 'PINYIN_INITIALS']);
  });

  it('hold every term, in whichever text and order', () => {
    expect(full('天文 云泽')).toEqual([
      ['body', 'NAME', 'ALIAS'],
      ['longer', 'NAME'],
      ['titled', 'TITLE'],
      ['deed', 'TEXT'],
    ]);
    expect(full('天文 海洋')).toEqual([]);
  });

  it('do not depend on the order in which candidates come, and equal ones stand in the order of the dataset', () => {
    const twins = ['b', 'a', 'c'].map((id) => candidate(id, { name: '云泽省地震学会' }));
    const order = (candidates: readonly SearchCandidate[]) =>
      rankFullHits(toSearchQuestion('地震'), candidates).map((hit) => hit.candidate.id);
    expect(order(twins)).toEqual(['a', 'b', 'c']);
    expect(order([...twins].reverse())).toEqual(['a', 'b', 'c']);
  });

  it('that hold only most of the text are partial', () => {
    const partial = (text: string) => rankPartialHits(toSearchQuestion(text), ALL).map((hit) => hit.candidate.id);
    expect(partial('云泽省天文协会')).toEqual(['body', 'longer', 'titled', 'deed']);
    expect(partial('云泽 海洋')).toEqual([]);
  });
});

describe('highlights', () => {
  const highlights = (text: string, { texts }: SearchCandidate) => findHighlights(toSearchQuestion(text), texts);

  it('are places in the stored text, brackets and all', () => {
    expect(highlights('云科协发2021 7号', NUMBER)).toEqual([
      { field: 'NUMBER', text: '云科协发〔2021〕7号', ranges: [{ start: 0, end: 12 }] },
    ]);
    expect(highlights('2021', CITED)).toEqual([
      { field: 'TEXT', text: '落实云科协发〔2021〕7号。', ranges: [{ start: 7, end: 11 }] },
    ]);
  });

  it('stand in every text that answers, each place once, those that touch joined', () => {
    expect(highlights('天文 学会', BODY)).toEqual([
      { field: 'NAME', text: '云泽省天文学会', ranges: [{ start: 3, end: 7 }] },
      { field: 'ALIAS', text: '省天文学会', ranges: [{ start: 1, end: 5 }] },
    ]);
    expect(highlights('yunze', BODY)).toEqual([
      { field: 'NAME', text: '云泽省天文学会', ranges: [{ start: 0, end: 2 }] },
    ]);
  });

  it('count UTF-16 units, whatever stands before', () => {
    const [first] = highlights('ａ学会', candidate('odd', { name: '😀𠮷 Ａ学 会' }));
    expect(first).toEqual({ field: 'NAME', text: '😀𠮷 Ａ学 会', ranges: [{ start: 5, end: 9 }] });
  });
});
