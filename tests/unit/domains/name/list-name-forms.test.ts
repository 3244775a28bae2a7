import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listNameForms } from '../../../../src/domains/name/list-name-forms.js';
import { type ContextClues, createNameContext, type NamedBody } from '../../../../src/domains/name/name-context.js';
import { normalizeName } from '../../../../src/domains/name/normalize-name.js';
import { anyText } from '../../../support/any-text.js';
import { forAll } from '../../../support/for-all.js';

function aBody(name: string, rest: Partial<NamedBody> = {}): NamedBody {
  return { id: name, name, kind: 'OTHER', ...rest };
}

const CAST = aBody('中国科学技术协会', { level: 'NATIONAL' });
const OFFICE = aBody('中国科学技术协会办公厅', { level: 'NATIONAL' });
const COUNTY = aBody('青山县科学技术协会', { level: 'COUNTY', region: '320999' });

/** Forms of a name at a weight that could name a body. */
function likelyForms(text: string, clues: ContextClues = {}): string[] {
  const forms = listNameForms(text, createNameContext(clues));
  return forms.filter(({ weight, target }) => weight >= 0.7 && target === 'NAME').map(({ form }) => form);
}

describe('likely forms', () => {
  test.each<[string, ContextClues, string]>([
    ['省科协', { place: '320000' }, '江苏省科学技术协会'],
    ['省科协', { place: '320500' }, '江苏省科学技术协会'],
    ['市科协', { place: '320500' }, '苏州市科学技术协会'],
    ['市科协', { place: '110000' }, '北京市科学技术协会'],
    ['州科协', { place: '422800' }, '恩施土家族苗族自治州科学技术协会'],
    ['县科协', { speakers: [COUNTY] }, '青山县科学技术协会'],
    ['省科协', { speakers: [COUNTY] }, '江苏省科学技术协会'],
    ['省委宣传部', { place: '320000' }, '中共江苏省委宣传部'],
    ['自治区党委', { place: '650000' }, '中共新疆维吾尔自治区委'],
    ['省政府办公厅', { place: '320000' }, '江苏省人民政府办公厅'],
    ['江苏省委', {}, '中共江苏省委'],
    ['内蒙古科协', {}, '内蒙古自治区科学技术协会'],
    ['恩施科协', {}, '恩施土家族苗族自治州科学技术协会'],
    ['北京市城市管理科技协会', {}, '北京城市管理科技协会'],
    ['我会', { speakers: [CAST] }, '中国科学技术协会'],
    ['本会', { speakers: [OFFICE], parents: [CAST] }, '中国科学技术协会'],
    ['我办', { speakers: [aBody('江苏省科学技术协会办公室')] }, '江苏省科学技术协会办公室'],
    ['学会部', { speakers: [OFFICE], parents: [CAST] }, '中国科学技术协会学会部'],
    ['科协', { kinds: ['NATIONAL_ASSOCIATION'] }, '中国科学技术协会'],
    ['疾控中心', {}, '疾病预防控制中心'],
  ])('of %s in %j have %s', (text, clues, form) => expect(likelyForms(text, clues)).toContain(form));

  test('of 海南 and 吉林 have the province and the prefecture', () => {
    expect(likelyForms('海南科协')).toEqual(
      expect.arrayContaining(['海南省科学技术协会', '海南藏族自治州科学技术协会']),
    );
    expect(likelyForms('吉林科协')).toEqual(expect.arrayContaining(['吉林省科学技术协会', '吉林市科学技术协会']));
  });

  test('of relative names are none but the name itself without a context', () => {
    for (const text of ['省科协', '市委', '本会', '科协', '机械工程学会', '学会部']) {
      const written = text.replace('科协', '科学技术协会');
      expect(likelyForms(text)).toEqual([...new Set([text, written])]);
    }
  });

  test('do not say which city of a province is meant', () =>
    expect(likelyForms('市科协', { place: '320000' }).filter((form) => /^(南京|苏州|镇江)/.test(form))).toEqual([]));

  test('have neither of two speakers more than the other', () => {
    const context = createNameContext({ speakers: [CAST, aBody('江苏省科学技术协会', { region: '320000' })] });
    const weights = listNameForms('我会', context).filter(({ how }) => how === 'RELATIVE');
    expect(weights.map(({ form, weight }) => [form, weight])).toEqual([
      ['中国科学技术协会', 0.95],
      ['江苏省科学技术协会', 0.95],
    ]);
  });
});

describe('whatever the text and the context', () => {
  const words = [
    '省',
    '市',
    '科协',
    '学会',
    '本',
    '我',
    '该',
    '江苏',
    '苏',
    '委',
    '政府',
    '部',
    '中国',
    '协会',
    '分',
    '兵团',
    '😀',
  ];
  const text = fc.oneof(
    anyText(100),
    fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((parts) => parts.join('')),
  );
  const body = fc
    .tuple(text, fc.option(fc.constantFrom('320000', '990000', '610581')))
    .map(([name, region]) => aBody(name, region ? { region } : { level: 'NATIONAL' }));
  const clues = fc.record({
    place: fc.option(fc.stringMatching(/^\d{6}$/), { nil: undefined }),
    speakers: fc.array(body, { maxLength: 3 }),
    parents: fc.array(body, { maxLength: 3 }),
    documentPlaces: fc.array(fc.constantFrom('320000', '990000'), { maxLength: 2 }),
    kinds: fc.option(fc.subarray(['NATIONAL_SOCIETY', 'DEPARTMENT']), { nil: undefined }),
  });

  test('forms are few, each once, with a weight from 0 to 1, and the text is the likeliest', () =>
    forAll([text, clues], (written, given) => {
      const normalized = normalizeName(written);
      const forms = listNameForms(normalized, createNameContext(given));
      expect(forms.length).toBeLessThan(10_000);
      expect(new Set(forms.map(({ target, form }) => `${target} ${form}`)).size).toBe(forms.length);
      expect(forms.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true);
      expect(forms[0]).toMatchObject({ form: normalized, how: 'CANONICAL', weight: 1 });
    }));

  test('every form is normalized, so that it can equal a stored one', () =>
    forAll([fc.constantFrom('省科协', '科协党组', '机械工程学会', '学会部', '江苏省委'), clues], (written, given) => {
      const forms = listNameForms(written, createNameContext(given));
      expect(forms.filter(({ form }) => form !== normalizeName(form))).toEqual([]);
    }));
});
