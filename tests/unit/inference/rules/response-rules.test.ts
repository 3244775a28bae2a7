import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../src/domains/fact/fact.js';
import { evidenceAt } from '../../../support/a-fact.js';
import { SampleCorpus } from '../../../support/sample-corpus.js';

const DAY = '2021-06-01';

interface Situation {
  readonly corpus: SampleCorpus;
  readonly notice: Fact;
  readonly issuer: Fact;
  readonly tea: Fact;
  readonly report: Fact;
  /** A directive to the society, about 茶艺培训 and the programme 春茶行动. */
  readonly directive: Fact;
  readonly programme: Fact;
}

/** A notice of 云州省科协 addressed to 茶学会, which the report names in the words 20 to 25, and a report of deeds. */
function situation(day: string | null = DAY): Situation {
  const corpus = new SampleCorpus();
  const issuer = corpus.body('云州省科协');
  const tea = corpus.society('茶学会');
  const programme = corpus.initiative('春茶行动');
  const dates = day === null ? {} : { printedOn: day };
  const notice = corpus.notice('通知1号', dates, issuer, [evidenceAt(20, { field: 'number', text: '通知1号' })]);
  corpus.send(notice, tea);
  const directive = corpus.directive('办好培训', notice, [tea], ['茶艺', '培训'], [programme]);
  const report = corpus.notice('简报9号', { writtenOn: '2021-07-30' });
  return { corpus, notice, issuer, tea, report, directive, programme };
}

/** Words that hold those with which the report names the notice, and words that do not. */
const [CITING, SILENT] = [[evidenceAt(10, { end: 40 })], [evidenceAt(50, { end: 80 })]];
const TRAINING = { kind: 'TRAINING', summary: '办茶艺培训班' };
const AFTER = { notBefore: '2021-06-10', notAfter: '2021-06-20' };

describe('addressee-cites-document', () => {
  it('concludes that a deed answers the document that its report names, and says with what evidence', () => {
    const { corpus, tea, report } = situation();
    corpus.action('办班', { actors: [tea], report, evidence: CITING, properties: { ...TRAINING, ...AFTER } });
    expect(corpus.conclusions()).toEqual(['addressee-cites-document: 办班 > 通知1号 0.9']);
    expect(corpus.conclusion('addressee-cites-document: 办班 > 通知1号 0.9')).toEqual({
      reasons: [
        '行动者茶学会是通知1号的主送对象',
        '报道行动的文字点名了通知1号',
        '行动最早在2021-06-10，不早于该文（2021-06-01）',
        '行动至迟在2021-06-20，在该文（2021-06-01）之后19天之内',
        '行动与该文的要求同以“茶艺”为题',
      ],
      counterEvidence: [],
      inputs: [
        'Action 办班',
        'Document 通知1号',
        'Organization 茶学会',
        'Transmission 通知1号 ADDRESSED 茶学会',
        'Directive 办好培训',
      ],
    });
  });

  it('refuses a name that stands outside the words that tell of the deed', () => {
    const { corpus, tea, report } = situation();
    corpus.action('办班', { actors: [tea], report, evidence: SILENT });
    expect(corpus.conclusions()).toEqual([]);
  });

  it('refuses an actor outside the audience, even one that is informed', () => {
    const { corpus, notice, report } = situation();
    const [copied, stranger] = [corpus.society('抄送学会'), corpus.society('路人学会')];
    corpus.send(notice, copied, 'COPIED');
    for (const actor of [copied, stranger]) {
      corpus.action(`${actor.key}办班`, {
        actors: [actor],
        report,
        evidence: CITING,
        properties: { ...TRAINING, ...AFTER },
      });
    }
    expect(corpus.conclusions()).toEqual([]);
  });

  it('refuses a part that is not an actor', () => {
    const { corpus, tea, report } = situation();
    const action = corpus.action('办班', { report, evidence: CITING, properties: { ...TRAINING, ...AFTER } });
    for (const role of ['PARTICIPANT', 'PARTNER', 'TARGET', 'RECIPIENT']) corpus.takePart(action, tea, role);
    expect(corpus.conclusions()).toEqual([]);
  });

  it('refuses an issuer that answers itself, also where the document is directed at it', () => {
    const { corpus, notice, issuer, report } = situation();
    corpus.send(notice, issuer);
    corpus.action('印发通知', { actors: [issuer], report, evidence: CITING });
    expect(corpus.conclusions()).toEqual([]);
  });

  it('refuses an issuer that answers what its own office sends out, with its own plan in it', () => {
    const { corpus, notice, issuer, report } = situation();
    const [body, office] = [corpus.body('云州省政府'), corpus.body('云州省科协办公室')];
    corpus.affiliate(office, 'PART_OF', issuer);
    const cover = corpus.notice('函4号', {}, office, [evidenceAt(20, { field: 'number' })]);
    const plan = corpus.notice('方案', {}, body);
    corpus.tie(notice, 'ISSUES', plan);
    for (const [document, actor] of [
      [cover, issuer],
      [notice, body],
    ] as const) {
      corpus.send(document, actor);
      corpus.action(`${actor.key}办班`, { actors: [actor], report, evidence: CITING });
    }
    expect(corpus.conclusions()).toEqual([]);
  });

  it('refuses the document that tells of the deed, and the one that the deed brought forth', () => {
    const { corpus, notice, tea } = situation();
    corpus.action('回顾', { actors: [tea], report: notice, evidence: CITING });
    corpus.action('代拟', { actors: [tea], outputs: [notice], evidence: CITING });
    expect(corpus.conclusions()).toEqual([]);
  });

  it('says nothing where a text says already what the deed answers', () => {
    const { corpus, tea, report, directive } = situation();
    const action = corpus.action('办班', { actors: [tea], report, evidence: CITING });
    const links = [
      { type: 'RESPONDS_WITH', to: action.id },
      { type: 'RESPONDS_TO', to: directive.id },
    ];
    corpus.add('Response', `${action.id}|${directive.id}`, { links });
    expect(corpus.conclusions()).toEqual([]);
  });
});

describe('shared-programme', () => {
  it('concludes that a deed answers the directive to its actor that concerns the same initiative, even undated', () => {
    const { corpus, tea, programme } = situation();
    corpus.action('春茶讲座', { actors: [tea], initiatives: [programme] });
    expect(corpus.conclusions()).toEqual(['shared-programme: 春茶讲座 > 办好培训 0.35']);
    expect(corpus.conclusion('shared-programme: 春茶讲座 > 办好培训 0.35')).toEqual({
      reasons: ['行动者茶学会是通知1号的主送对象', '行动与该文的要求都涉及“春茶行动”'],
      counterEvidence: [
        '报道没有提到该文，也没有说行动落实的是哪份文件',
        '行动的起始日期不明，未必晚于该文',
        '行动的结束日期不明，与该文相隔多久无从判断',
        '行动的内容不见于该文的要求',
      ],
      inputs: [
        'Action 春茶讲座',
        'Document 通知1号',
        'Organization 茶学会',
        'Transmission 通知1号 ADDRESSED 茶学会',
        'Directive 办好培训',
        'Initiative 春茶行动',
      ],
    });
  });

  it('refuses an actor outside the audience, and a directive that is given to others', () => {
    const { corpus, notice, tea, programme } = situation();
    const [stranger, silk] = [corpus.society('路人学会'), corpus.society('丝绸学会')];
    const festival = corpus.initiative('丝绸节');
    corpus.directive('办丝绸节', notice, [silk], [], [festival]);
    corpus.action('路人讲座', { actors: [stranger], initiatives: [programme] });
    corpus.action('茶学会办丝绸节', { actors: [tea], initiatives: [festival] });
    expect(corpus.conclusions()).toEqual([]);
  });

  it('reaches the tasks of a plan that a notice puts into force', () => {
    const { corpus, notice, tea, programme } = situation();
    const plan = corpus.notice('方案');
    corpus.tie(notice, 'ISSUES', plan);
    corpus.directive('方案第一条', plan, [], [], [programme]);
    corpus.action('春茶讲座', { actors: [tea], initiatives: [programme], properties: AFTER });
    expect(corpus.conclusions()).toEqual([
      'shared-programme: 春茶讲座 > 办好培训 0.5',
      'shared-programme: 春茶讲座 > 方案第一条 0.5',
    ]);
  });
});

describe('addressee-acts-after-directive', () => {
  it('concludes with low confidence where the actor had passed the document on and acts soon after it', () => {
    const { corpus, notice, tea, report } = situation();
    corpus.tie(corpus.notice('转发2号', {}, tea), 'FORWARDS', notice);
    corpus.action('办班', {
      actors: [tea],
      report,
      evidence: SILENT,
      properties: { kind: 'TRAINING', notAfter: '2021-06-20' },
    });
    expect(corpus.conclusions()).toEqual(['addressee-acts-after-directive: 办班 > 通知1号 0.35']);
    expect(corpus.conclusion('addressee-acts-after-directive: 办班 > 通知1号 0.35')).toEqual({
      reasons: [
        '行动者茶学会是通知1号的主送对象',
        '茶学会曾以转发2号转发该文，可见已经收到',
        '行动至迟在2021-06-20，在该文（2021-06-01）之后19天之内',
        '该文要求“培训”，行动属于这一类型',
      ],
      counterEvidence: [
        '报道行动的文字没有点名该文',
        '行动的起始日期不明，未必晚于该文',
        '行动只在类型上与要求相符，内容不在该文列出的任务之内',
      ],
      inputs: [
        'Action 办班',
        'Document 通知1号',
        'Organization 茶学会',
        'Transmission 通知1号 ADDRESSED 茶学会',
        'DocumentLink 转发2号 FORWARDS 通知1号',
        'Directive 办好培训',
      ],
    });
  });

  it('is as sure as the membership of the class by which the actor is expected', () => {
    const { corpus, notice, report } = situation();
    const words = { memberKinds: ['PROVINCIAL_SOCIETY'], memberRegion: '990000' };
    const all = corpus.audience('各学会', words, { document: notice });
    const silk = corpus.society('丝绸学会');
    corpus.send(notice, all);
    corpus.directive('人人培训', notice, [all], ['丝绸']);
    corpus.action('办班', { actors: [silk], report, properties: { summary: '丝绸展', ...AFTER } });
    expect(corpus.conclusions()).toEqual([
      'known-body-of-class: 各学会 > 茶学会 0.9',
      'known-body-of-class: 各学会 > 丝绸学会 0.9',
      'addressee-acts-after-directive: 办班 > 通知1号 0.32',
    ]);
    const { reasons, counterEvidence } = corpus.conclusion('addressee-acts-after-directive: 办班 > 通知1号 0.32');
    expect([reasons[0], counterEvidence[0]]).toEqual([
      '行动者丝绸学会所属的“各学会”是通知1号的主送对象',
      '丝绸学会属于“各学会”，这一点本身是推断',
    ]);
  });

  it.each([
    ['a mere match of topic without dates', {}],
    ['a match of topic whose beginning is not known to be later', { notAfter: '2021-06-20' }],
    [
      'a deed long after the document, of the kind that it asks for',
      { kind: 'TRAINING', summary: '办班', notBefore: '2022-01-01' },
    ],
    ['a deed that was over before the document came out', { notAfter: '2021-05-31' }],
  ])('refuses %s', (_what, properties) => {
    const { corpus, tea } = situation();
    corpus.action('办班', { actors: [tea], properties: { ...TRAINING, ...properties } });
    expect(corpus.conclusions()).toEqual([]);
  });

  it('refuses a deed without any match of topic, though it follows at once and its actor had the document', () => {
    const { corpus, notice, tea } = situation();
    corpus.tie(corpus.notice('转发2号', {}, tea), 'FORWARDS', notice);
    corpus.action('采茶', { actors: [tea], properties: { kind: 'OTHER', ...AFTER } });
    expect(corpus.conclusions()).toEqual([]);
  });

  it('refuses a deed that was reported before the document came out, whatever its own dates leave open', () => {
    const { corpus, notice, tea } = situation();
    corpus.tie(corpus.notice('转发2号', {}, tea), 'FORWARDS', notice);
    const early = corpus.notice('简报1号', { writtenOn: '2021-05-31' });
    corpus.action('办班', { actors: [tea], report: early, properties: TRAINING });
    expect(corpus.conclusions()).toEqual([]);
  });

  it('does not count the words of the name of the actor as a topic', () => {
    const { corpus, notice, tea, report } = situation();
    corpus.directive('关心茶学', notice, [tea], ['茶学']);
    corpus.action('茶学会开会', { actors: [tea], report, properties: { summary: '茶学会开会', ...AFTER } });
    expect(corpus.conclusions()).toEqual([]);
  });

  it('says that nothing can be known of the order where the document is undated', () => {
    const { corpus, notice, tea, report } = situation(null);
    corpus.tie(corpus.notice('转发2号', {}, tea), 'FORWARDS', notice);
    corpus.action('办班', { actors: [tea], report, properties: { ...TRAINING, ...AFTER } });
    expect(corpus.conclusion('addressee-acts-after-directive: 办班 > 通知1号 0.35').counterEvidence).toEqual([
      '简报9号没有提到该文，也没有说行动落实的是哪份文件',
      '该文日期不明，行动是否在后无从判断',
    ]);
  });
});
