import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../src/domains/fact/fact.js';
import { type AudienceOptions, SampleCorpus } from '../../../support/sample-corpus.js';

const SOCIETIES = { memberKinds: ['PROVINCIAL_SOCIETY'], memberRegion: '990000' };

/** A notice of 云州省科协 to a class. */
function noticeTo(words: AudienceOptions, links: (corpus: SampleCorpus) => object = () => ({})) {
  const corpus = new SampleCorpus();
  const issuer = corpus.body('云州省科协', { kind: 'PROVINCIAL_ASSOCIATION', level: 'PROVINCE', region: '990000' });
  const notice = corpus.notice('通知1号', { printedOn: '2021-06-01' }, issuer);
  const audience = corpus.audience('收文类别', words, { document: notice, ...links(corpus) });
  corpus.send(notice, audience);
  return { corpus, notice, audience, issuer };
}

describe('known-body-of-class', () => {
  it('counts in the known bodies of the kinds and the place that the words of an open class name', () => {
    const { corpus } = noticeTo(SOCIETIES);
    corpus.society('茶学会');
    corpus.society('市里的省级学会', { region: '990100' });
    expect(corpus.conclusions()).toEqual([
      'known-body-of-class: 收文类别 > 茶学会 0.9',
      'known-body-of-class: 收文类别 > 市里的省级学会 0.9',
    ]);
    expect(corpus.conclusion('known-body-of-class: 收文类别 > 茶学会 0.9')).toEqual({
      reasons: ['茶学会的类别、层级和地域与“收文类别”相符'],
      counterEvidence: ['文件没有逐一列出这一类的成员', '该机构在发文时是否已经成立，文本没有写明'],
      inputs: ['Organization 茶学会', 'Audience 收文类别'],
    });
  });

  it.each<[string, (corpus: SampleCorpus) => Fact]>([
    ['another kind', (corpus) => corpus.society('市学会', { kind: 'LOCAL_SOCIETY' })],
    ['another level', (corpus) => corpus.society('国家学会', { level: 'NATIONAL' })],
    ['another province', (corpus) => corpus.society('邻省学会', { region: '980000' })],
    ['no known place', (corpus) => corpus.body('无地学会', { kind: 'PROVINCIAL_SOCIETY' })],
    ['context only', (corpus) => corpus.society('背景学会', { contextOnly: true })],
  ])('refuses a body with %s', (_what, add) => {
    const { corpus } = noticeTo(SOCIETIES);
    add(corpus);
    expect(corpus.conclusions()).toEqual([]);
  });

  it('refuses the issuer of the document, though it fits', () => {
    const { corpus } = noticeTo({ memberKinds: ['PROVINCIAL_ASSOCIATION'], memberRegion: '990000' });
    expect(corpus.conclusions()).toEqual([]);
  });

  it('refuses a closed class, and kinds that say too little without a place', () => {
    for (const words of [{ ...SOCIETIES, extension: 'CLOSED' as const }, { memberKinds: ['COMPANY'] }]) {
      const { corpus } = noticeTo(words);
      corpus.society('茶学会');
      corpus.body('茶叶公司', { kind: 'COMPANY' });
      expect(corpus.conclusions()).toEqual([]);
    }
  });

  it('needs no place for kinds that name their level', () => {
    const { corpus } = noticeTo({ memberKinds: ['NATIONAL_SOCIETY'] });
    corpus.body('中国茶学会', { kind: 'NATIONAL_SOCIETY', level: 'NATIONAL' });
    corpus.society('茶学会');
    expect(corpus.conclusions()).toEqual(['known-body-of-class: 收文类别 > 中国茶学会 0.9']);
  });

  it('reads a prefecture by four digits and a county by six', () => {
    const { corpus } = noticeTo({ memberKinds: ['COUNTY_ASSOCIATION'], memberRegion: '990100' });
    corpus.body('县科协', { kind: 'COUNTY_ASSOCIATION', level: 'COUNTY', region: '990122' });
    corpus.body('邻市县科协', { kind: 'COUNTY_ASSOCIATION', level: 'COUNTY', region: '990222' });
    expect(corpus.conclusions()).toEqual(['known-body-of-class: 收文类别 > 县科协 0.9']);
  });
});

describe('unit-of-body and member-of-body', () => {
  function tied(link: 'unitsOf' | 'membersOf') {
    const corpus = new SampleCorpus();
    const whole = corpus.body('云州省科协');
    const notice = corpus.notice('通知1号', { printedOn: '2021-06-01' }, whole);
    const words = link === 'unitsOf' ? { memberKinds: ['DEPARTMENT'] } : {};
    corpus.send(notice, corpus.audience('下属', words, { document: notice, [link]: whole }));
    return { corpus, whole };
  }

  it('count in the departments of a body, less surely where the tie is inferred', () => {
    const { corpus, whole } = tied('unitsOf');
    corpus.affiliate(corpus.body('办公室', { kind: 'DEPARTMENT' }), 'PART_OF', whole);
    const inferred = { basis: 'INFERRED', confidence: 0.8 } as const;
    corpus.affiliate(corpus.body('学会部', { kind: 'DEPARTMENT' }), 'PART_OF', whole, inferred);
    expect(corpus.conclusions()).toEqual(['unit-of-body: 下属 > 办公室 0.95', 'unit-of-body: 下属 > 学会部 0.76']);
    expect(corpus.conclusion('unit-of-body: 下属 > 学会部 0.76')).toEqual({
      reasons: ['学会部是云州省科协的内设或直属单位', '“下属”指云州省科协的内设或直属单位'],
      counterEvidence: ['这一关系没有写明起止日期', '这一关系本身是推断的'],
      inputs: [
        'Organization 学会部',
        'Audience 下属',
        'Organization 云州省科协',
        'Affiliation PART_OF 学会部 云州省科协',
      ],
    });
  });

  it('refuse another kind of body, another kind of tie, another whole and another time', () => {
    const { corpus, whole } = tied('unitsOf');
    const department = (name: string) => corpus.body(name, { kind: 'DEPARTMENT' });
    corpus.affiliate(corpus.body('科技馆', { kind: 'SUBSIDIARY_UNIT' }), 'PART_OF', whole);
    corpus.affiliate(department('代管处'), 'GUIDED_BY', whole);
    corpus.affiliate(department('别家处'), 'PART_OF', corpus.body('云州省政府'));
    corpus.affiliate(department('旧处'), 'PART_OF', whole, { properties: { validTo: '2021-05-31' } });
    corpus.affiliate(department('新处'), 'PART_OF', whole, { properties: { validFrom: '2021-06-02' } });
    expect(corpus.conclusions()).toEqual([]);
  });

  it('count in the members of a body, and not its parts', () => {
    const { corpus, whole } = tied('membersOf');
    corpus.affiliate(corpus.body('会员企业'), 'MEMBER_OF', whole, { properties: { validFrom: '2020-01-01' } });
    corpus.affiliate(corpus.body('办公室'), 'PART_OF', whole);
    expect(corpus.conclusions()).toEqual(['member-of-body: 下属 > 会员企业 0.95']);
    expect(corpus.conclusion('member-of-body: 下属 > 会员企业 0.95').counterEvidence).toEqual([]);
  });
});

describe('forwarder-belongs-to-audience', () => {
  function forwarding(forwarder: (corpus: SampleCorpus) => Fact, channel = 'ADDRESSED') {
    const corpus = new SampleCorpus();
    const notice = corpus.notice('通知1号');
    corpus.send(notice, corpus.audience('各学会', SOCIETIES, { document: notice }), channel);
    corpus.tie(corpus.notice('转发2号', {}, forwarder(corpus)), 'FORWARDS', notice);
    return corpus;
  }

  it('counts in who passed the document on and fits the class; it is surer than kind and place alone', () => {
    const corpus = forwarding((one) => one.society('茶学会'));
    expect(corpus.conclusions()).toEqual(['forwarder-belongs-to-audience: 各学会 > 茶学会 0.95']);
    expect(corpus.conclusion('forwarder-belongs-to-audience: 各学会 > 茶学会 0.95')).toEqual({
      reasons: ['茶学会的类别和地域与主送的“各学会”相符', '茶学会以自己的名义用转发2号转发了主送这一类的通知1号'],
      counterEvidence: ['两份文件都没有逐一列出主送的单位'],
      inputs: [
        'Organization 茶学会',
        'Audience 各学会',
        'Document 通知1号',
        'Document 转发2号',
        'DocumentLink 转发2号 FORWARDS 通知1号',
      ],
    });
  });

  it('refuses a forwarder that does not fit, and a class that is only informed', () => {
    expect(forwarding((corpus) => corpus.society('邻省学会', { region: '980000' })).conclusions()).toEqual([]);
    const informed = forwarding((corpus) => corpus.society('茶学会'), 'COPIED').conclusions();
    expect(informed).toEqual(['known-body-of-class: 各学会 > 茶学会 0.9']);
  });
});

describe('class-includes-body', () => {
  it('counts in whom the dossier names, and nobody that it also leaves out', () => {
    const { corpus } = noticeTo({}, (one) => {
      const [named, both] = [one.body('特邀单位'), one.body('两列单位')];
      return { include: [named, both], exclude: [both] };
    });
    expect(corpus.conclusions()).toEqual(['class-includes-body: 收文类别 > 特邀单位 0.97']);
    expect(corpus.conclusion('class-includes-body: 收文类别 > 特邀单位 0.97')).toEqual({
      reasons: ['卷宗把特邀单位点名计入“收文类别”'],
      counterEvidence: [],
      inputs: ['Organization 特邀单位', 'Audience 收文类别'],
    });
  });
});

describe('member-of-combined-class', () => {
  /** 各单位 combines 各学会 (without 丝绸学会) and 基层, which combines 各学会 again with an invited body. */
  function combined() {
    const corpus = new SampleCorpus();
    const [tea, silk, guest] = [corpus.society('茶学会'), corpus.society('丝绸学会'), corpus.body('特邀单位')];
    const notice = corpus.notice('通知1号');
    const societies = corpus.audience('各学会', SOCIETIES, { document: notice });
    const base = corpus.audience(
      '基层',
      {},
      { document: notice, include: [guest], exclude: [silk], classes: [societies] },
    );
    const all = corpus.audience('各单位', {}, { document: notice, classes: [base] });
    return { corpus, notice, tea, silk, societies, base, all };
  }

  it('counts in the members of the classes of a class, however deep, and not whom a class on the way leaves out', () => {
    const { corpus, notice, all } = combined();
    corpus.send(notice, all);
    expect(corpus.conclusions()).toEqual([
      'class-includes-body: 基层 > 特邀单位 0.97',
      'known-body-of-class: 各学会 > 茶学会 0.9',
      'known-body-of-class: 各学会 > 丝绸学会 0.9',
      'member-of-combined-class: 各单位 > 特邀单位 0.97',
      'member-of-combined-class: 各单位 > 茶学会 0.9',
      'member-of-combined-class: 基层 > 茶学会 0.9',
    ]);
    expect(corpus.conclusion('member-of-combined-class: 基层 > 茶学会 0.9')).toEqual({
      reasons: ['茶学会属于“各学会”', '“基层”包括“各学会”'],
      counterEvidence: ['文件没有逐一列出这一类的成员', '该机构在发文时是否已经成立，文本没有写明'],
      inputs: ['Organization 茶学会', 'Audience 基层', 'Audience 各学会', 'AudienceMembership 各学会 > 茶学会 0.9'],
    });
  });

  it('ends where classes combine each other in a circle', () => {
    const corpus = new SampleCorpus();
    const notice = corpus.notice('通知1号');
    const one = corpus.audience('甲类', {}, { document: notice, include: [corpus.body('特邀单位')] });
    const two = corpus.audience('乙类', {}, { document: notice, classes: [one] });
    const circle = corpus.facts.indexOf(one);
    corpus.facts[circle] = { ...one, links: [...one.links, { type: 'COMBINES', to: two.id }] };
    corpus.send(notice, one);
    expect(corpus.conclusions()).toEqual([
      'class-includes-body: 甲类 > 特邀单位 0.97',
      'member-of-combined-class: 乙类 > 特邀单位 0.97',
    ]);
  });
});
