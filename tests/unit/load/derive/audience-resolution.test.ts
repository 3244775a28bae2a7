import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../src/domains/fact/fact.js';
import { FactIndex } from '../../../../src/domains/fact/fact-index.js';
import { conclude } from '../../../../src/inference/conclude.js';
import { resolveAudiences } from '../../../../src/load/derive/audience-resolution.js';
import { byId } from '../../../support/a-fact.js';
import { type AudienceOptions, SampleCorpus } from '../../../support/sample-corpus.js';

/** What is known of a class once the rules have run; undefined where it is not worked out. */
function resolutionOf(corpus: SampleCorpus, audience: Fact) {
  const { facts } = conclude(byId(...corpus.facts));
  const resolution = resolveAudiences(new FactIndex(facts.values())).get(audience.id);
  return (
    resolution && {
      ...resolution.properties,
      rosters: resolution.relationships.map(({ type, to }) => `${type} ${facts.get(to)?.key}`),
    }
  );
}

const CLOSED: AudienceOptions = { extension: 'CLOSED', memberRoster: 'societies' };

function listed(extension: AudienceOptions['extension'] = 'CLOSED') {
  const corpus = new SampleCorpus();
  const notice = corpus.notice('通知1号');
  const [tea, silk] = [corpus.society('茶学会'), corpus.society('丝绸学会')];
  corpus.roster('societies', { trust: 'HIGH' }, [[tea], [silk]]);
  const all = corpus.audience('各学会', { ...CLOSED, extension: extension ?? 'CLOSED' }, { document: notice });
  return { corpus, notice, tea, silk, all };
}

describe('what is known of a class', () => {
  it('is complete where the class is closed and a roster lists it', () => {
    const { corpus, notice, all } = listed();
    corpus.send(notice, all);
    expect(resolutionOf(corpus, all)).toEqual({ complete: true, atLeast: 2, rosters: ['RESOLVED_BY societies'] });
  });

  it('is a lower bound where the class is open, though a roster lists some', () => {
    const { corpus, notice, all } = listed('OPEN');
    corpus.send(notice, all);
    expect(resolutionOf(corpus, all)).toEqual({ complete: false, atLeast: 2, rosters: ['RESOLVED_BY societies'] });
  });

  it('is a lower bound where the class is closed and no roster lists it', () => {
    const { corpus, notice, tea } = listed();
    const named = corpus.audience('三家学会', { extension: 'CLOSED' }, { document: notice, include: [tea] });
    corpus.send(notice, named);
    expect(resolutionOf(corpus, named)).toEqual({ complete: false, atLeast: 1, rosters: [] });
  });

  it('counts two names that are possibly one body once', () => {
    const { corpus, notice, tea, silk, all } = listed();
    corpus.affiliate(tea, 'POSSIBLY_SAME_AS', silk);
    corpus.send(notice, all);
    expect(resolutionOf(corpus, all)).toMatchObject({ atLeast: 1 });
  });

  it('is nothing for a class of which nothing is expected', () => {
    const { corpus, all } = listed();
    expect(resolutionOf(corpus, all)).toBeUndefined();
  });

  it('is complete for a class of classes where each of them is', () => {
    const { corpus, notice, all } = listed();
    const guests = corpus.audience('来宾', {}, { document: notice });
    const closed = corpus.audience('甲', { extension: 'CLOSED' }, { document: notice, classes: [all] });
    const mixed = corpus.audience('乙', { extension: 'CLOSED' }, { document: notice, classes: [all, guests] });
    for (const audience of [closed, mixed]) corpus.send(notice, audience);
    const rosters = ['RESOLVED_BY societies'];
    expect(resolutionOf(corpus, closed)).toEqual({ complete: true, atLeast: 2, rosters });
    expect(resolutionOf(corpus, mixed)).toEqual({ complete: false, atLeast: 2, rosters });
  });
});
