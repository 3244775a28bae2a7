import { describe, expect, it } from 'vitest';
import { SampleCorpus } from '../../../support/sample-corpus.js';

/** 各省级学会 of a document of some day, and two rosters of its members, of 2019 and of March 2021. */
function twoRosters(printedOn: string | undefined, extension: 'OPEN' | 'CLOSED' = 'CLOSED') {
  const corpus = new SampleCorpus();
  const [tea, chess, silk] = ['茶学会', '棋学会', '丝绸学会'].map((name) => corpus.society(name));
  if (!tea || !chess || !silk) throw new Error('three societies were made');
  const notice = corpus.notice('通知1号', printedOn === undefined ? {} : { printedOn });
  const all = corpus.audience('各省级学会', { extension, memberRoster: 'societies' }, { document: notice });
  corpus.send(notice, all);
  const roster2019 = { lists: 'societies', title: '2019年名录', asOf: '2019', trust: 'HIGH' };
  const roster2021 = { lists: 'societies', title: '2021年名录', asOf: '2021-03', trust: 'MEDIUM' };
  corpus.roster('societies-2021', roster2021, [[tea], [silk]]);
  corpus.roster('societies-2019', roster2019, [[tea], [chess]]);
  return corpus;
}

describe('a roster lists the members of a class', () => {
  it('as of the day of the document: the latest roster that is no later', () => {
    expect(twoRosters('2021-06-01').conclusions()).toEqual([
      'roster-lists-member: 各省级学会 > 茶学会 0.9',
      'roster-lists-member: 各省级学会 > 丝绸学会 0.9',
    ]);
    expect(twoRosters('2020-12-31').conclusions()).toEqual([
      'roster-lists-member: 各省级学会 > 茶学会 0.96',
      'roster-lists-member: 各省级学会 > 棋学会 0.96',
    ]);
  });

  it('else the earliest after it, and says that it is later', () => {
    const corpus = twoRosters('2016-05-01');
    expect(corpus.conclusions()).toEqual([
      'roster-lists-member: 各省级学会 > 茶学会 0.95',
      'roster-lists-member: 各省级学会 > 棋学会 0.95',
    ]);
    expect(corpus.conclusion('roster-lists-member: 各省级学会 > 棋学会 0.95')).toEqual({
      reasons: ['名录《2019年名录》（2019，可信度高）列有棋学会', '“各省级学会”按这份名录确定成员'],
      counterEvidence: ['名录反映2019的情况，晚于文件（2016-05-01），此前的成员可能不同'],
      inputs: [
        'Organization 棋学会',
        'Audience 各省级学会',
        'Roster societies-2019',
        'RosterEntry societies-2019|棋学会',
      ],
    });
  });

  it('for an undated document the latest one, with less confidence', () => {
    const corpus = twoRosters(undefined);
    expect(corpus.conclusions()).toEqual([
      'roster-lists-member: 各省级学会 > 茶学会 0.85',
      'roster-lists-member: 各省级学会 > 丝绸学会 0.85',
    ]);
    expect(corpus.conclusion('roster-lists-member: 各省级学会 > 茶学会 0.85').counterEvidence).toEqual([
      '文件日期不明，无从确定当时的成员；名录反映2021-03的情况',
    ]);
  });

  it('whose lines say since and until when', () => {
    const corpus = new SampleCorpus();
    const notice = corpus.notice('通知1号', { printedOn: '2021-06-01' });
    const all = corpus.audience('各省级学会', { memberRoster: 'societies' }, { document: notice });
    corpus.send(notice, all);
    corpus.roster('societies', { trust: 'LOW' }, [
      [corpus.society('旧学会'), { validTo: '2021-05-31' }],
      [corpus.society('末日学会'), { validTo: '2021-06-01' }],
      [corpus.society('首日学会'), { validFrom: '2021-06-01' }],
      [corpus.society('新学会'), { validFrom: '2021-06-02' }],
    ]);
    expect(corpus.conclusions()).toEqual([
      'roster-lists-member: 各省级学会 > 末日学会 0.75',
      'roster-lists-member: 各省级学会 > 首日学会 0.75',
    ]);
  });

  it('but not whom the words leave out, nor who issued the document, nor for a class of which nothing is expected', () => {
    const corpus = new SampleCorpus();
    const [issuer, other, member] = [corpus.society('发文学会'), corpus.society('另列学会'), corpus.society('茶学会')];
    const notice = corpus.notice('通知1号', { printedOn: '2021-06-01' }, issuer);
    const words = { memberRoster: 'societies' };
    const all = corpus.audience('各学会', words, { document: notice, exclude: [other] });
    corpus.audience('提到的学会', words, { document: notice });
    corpus.send(notice, all);
    corpus.roster('societies', { trust: 'HIGH', asOf: '2021-06' }, [[issuer], [other], [member]]);
    expect(corpus.conclusions()).toEqual(['roster-lists-member: 各学会 > 茶学会 0.97']);
  });

  it('a roster of another class says nothing', () => {
    const corpus = new SampleCorpus();
    const notice = corpus.notice('通知1号');
    corpus.send(notice, corpus.audience('各学会', { memberRoster: 'societies' }, { document: notice }));
    corpus.roster('schools', { trust: 'HIGH' }, [[corpus.society('茶学会')]]);
    expect(corpus.conclusions()).toEqual([]);
  });
});
