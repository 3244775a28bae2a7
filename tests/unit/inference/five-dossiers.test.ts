import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../../src/config.js';
import type { Fact } from '../../../src/domains/fact/fact.js';
import { groupBy } from '../../../src/lib/group-by.js';
import { compileWithLapses } from '../../../src/load/compile-inputs.js';
import { readInputs } from '../../../src/load/read-inputs.js';

// Each conclusion here was read against the texts; one more or one less is a change that a person judges again.

const { facts, lapsed } = compileWithLapses(await readInputs(join(packageFolder, 'seeds')));
const concluded = [...facts.values()].filter(({ claimedBy }) => claimedBy.includes('rules'));
const endsOf = ({ links }: Fact) => links.map(({ to }) => facts.get(to)?.key ?? to);

function listOf(rule: string): string[] {
  return concluded
    .filter((fact) => fact.rule === rule)
    .map((fact) => `${endsOf(fact).join(' > ')} ${fact.confidence}`)
    .sort();
}

describe('of the five dossiers, the rules conclude', () => {
  it('from rosters: 210 national societies and 31 provincial associations, without the one that is named apart', () => {
    const listed = concluded.filter(({ rule }) => rule === 'roster-lists-member');
    const byClass = groupBy(listed, (fact) => `${endsOf(fact)[0]} ${fact.confidence}`);
    expect([...byClass].map(([audience, members]) => [audience, members.length])).toEqual([
      ['000-cast-briefing/national-societies 0.95', 210],
      ['002-cast-hubei-plan/national-societies 0.95', 210],
      ['002-cast-hubei-plan/provincial-associations 0.92', 31],
    ]);
    const names = listed.map((fact) => endsOf(fact)[1]);
    expect(names).not.toContain('新疆生产建设兵团科学技术协会');
    expect(names).toContain('湖北省科学技术协会');
    const doubts = new Set(listed.flatMap(({ counterEvidence }) => counterEvidence));
    expect([...doubts]).toEqual([
      '名录反映2018-01的情况，早于文件（2020-02-24），其间的变动未收',
      '名录反映2018-01的情况，早于文件（2020-07-21），其间的变动未收',
      '名录没有写明所反映的日期',
    ]);
  });

  it('from affiliations: the departments and units of the association, without the office that issued the notice', () => {
    const departments = ['国际部', '学会学术部', '学会部', '科普部', '计财部', '调宣部'];
    expect(listOf('unit-of-body')).toEqual(
      [
        ...departments.map(
          (name) =>
            `002-cast-hubei-plan/cast-departments > 中国科学技术协会${name} ${name === '学会学术部' ? 0.86 : 0.95}`,
        ),
        ...[
          '中国科学技术出版社',
          '中国科学技术协会企业创新服务中心',
          '中国科学技术协会学会服务中心',
          '中国科学技术馆',
          '中国科普研究所',
          '科技导报社',
        ].map((name) => `002-cast-hubei-plan/cast-subsidiary-units > ${name} 0.86`),
        '002-cast-hubei-plan/cast-subsidiary-units > 中国科学技术协会青少年科技中心 0.95',
      ].sort(),
    );
  });

  it('from kind and place: societies of the places that the briefing names, a society and a county association of Shaanxi', () => {
    expect(listOf('known-body-of-class')).toEqual([
      '000-cast-briefing/beijing-societies > 北京城市管理科技协会 0.9',
      '000-cast-briefing/guangdong-societies > 广东省机械工程学会 0.9',
      '000-cast-briefing/hainan-societies > 海南省管理现代化研究会 0.9',
      '000-cast-briefing/heilongjiang-societies > 黑龙江省科技创新协会 0.9',
      '000-cast-briefing/jiangxi-societies > 江西省稀土学会 0.9',
      '000-cast-briefing/liaoning-societies > 辽宁省计算机学会 0.9',
      '000-cast-briefing/tianjin-societies > 天津市建筑学会 0.9',
      '001-shaanxi-notice/associations-of-every-level > 韩城市科学技术协会 0.9',
      '001-shaanxi-notice/provincial-association-system > 韩城市科学技术协会 0.9',
      '001-shaanxi-notice/provincial-societies > 陕西省机械工程学会 0.9',
      '001-shaanxi-notice/societies > 陕西省机械工程学会 0.9',
    ]);
  });

  it('from a forwarding: that the society of Liaoning belongs to the societies addressed', () => {
    expect(listOf('forwarder-belongs-to-audience')).toEqual([
      '003-liaoning-forward/provincial-societies > 辽宁省计算机学会 0.95',
    ]);
  });

  it('one response, with little confidence, and its doubts', () => {
    const responses = concluded.filter(({ type }) => type === 'Response');
    expect(responses.map((fact) => [fact.rule, ...endsOf(fact), fact.confidence, fact.counterEvidence])).toEqual([
      [
        'addressee-acts-after-directive',
        '000-cast-briefing/remote-work-service',
        'liaoning-kx-3',
        0.33,
        [
          '辽宁省计算机学会属于“各省级学会（协会、研究会）”，这一点本身是推断',
          '《全国学会防疫抗炎工作情况简报》第24期没有提到该文，也没有说行动落实的是哪份文件',
          '行动的起始日期不明，未必晚于该文',
          '行动只在类型上与要求相符，内容不在该文列出的任务之内',
        ],
      ],
    ]);
  });

  it('nothing by any other rule', () => {
    expect(
      Object.fromEntries([...groupBy(concluded, ({ rule }) => rule)].map(([rule, all]) => [rule, all.length])),
    ).toEqual({
      'roster-lists-member': 451,
      'forwarder-belongs-to-audience': 1,
      'unit-of-body': 13,
      'known-body-of-class': 11,
      'addressee-acts-after-directive': 1,
    });
  });

  it('every conclusion from facts that are there, and no decision or conclusion lapses', () => {
    const without = concluded.filter(({ inputs }) => inputs.length === 0 || inputs.some((id) => !facts.has(id)));
    expect([without, lapsed]).toEqual([[], []]);
  });
});

it('a programme that an association of another province shares is no response: it is outside the audience', () => {
  const [action, directive, programme] = [
    ['Action', '004-jiangsu-article/all-area-popularization'],
    ['Directive', '001-shaanxi-notice/shaanxi-2'],
    ['Initiative', '全域科普'],
  ].map(([type, key]) => [...facts.values()].find((fact) => fact.type === type && fact.key === key));
  for (const fact of [action, directive]) {
    expect(fact?.links).toContainEqual({ type: 'CONCERNS', to: programme?.id });
  }
  const answers = [...facts.values()].filter(({ type, links }) => type === 'Response' && links[0]?.to === action?.id);
  expect(answers).toEqual([]);
});
