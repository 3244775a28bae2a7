import { describe, expect, it } from 'vitest';
import { datesOfEdge, datesOfNode, UNDATED } from '../../../src/export/export-dates.js';
import type { FactLink, FactRecord } from '../../../src/export/read-facts.js';

const NO_DAYS = { writtenOn: null, printedOn: null, heldOn: null, notBefore: null, notAfter: null, asOf: null };
const linkTo = (type: string, to: string, days: Partial<FactLink['days']>, datedBy = to): FactLink => ({
  type,
  to,
  datedBy,
  days: { ...NO_DAYS, ...days },
});
const fact = (type: FactRecord['type'], values: object, ...links: FactLink[]): FactRecord => ({
  id: `${type}.1`,
  type,
  values: { ...values },
  links,
  proofs: [],
  inferredFrom: [],
  recordedIn: null,
  recordedAt: null,
});

describe('the dates of a node', () => {
  it.each([
    ['written and printed', { writtenOn: '2020-01-02', printedOn: '2020-01-05' }, '2020-01-02', '2020-01-05'],
    ['printed only: issued no later', { printedOn: '2020-01-05' }, null, '2020-01-05'],
    ['written only', { writtenOn: '2020-01-02' }, '2020-01-02', '2020-01-02'],
    ['a speech', { heldOn: '2020-01-03' }, '2020-01-03', '2020-01-03'],
  ])('a document %s', (_case, values, earliest, latest) => {
    expect(datesOfNode(fact('Document', values))).toEqual({
      meaning: 'HAPPENED',
      earliest,
      latest,
      datedBy: 'Document.1',
    });
  });

  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-02', '2018-02-01', '2018-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2018-02-03', '2018-02-03', '2018-02-03'],
  ])('a list as of %s shows the state of some day from %s to %s', (asOf, earliest, latest) => {
    expect(datesOfNode(fact('Roster', { asOf }))).toMatchObject({ meaning: 'LISTED', earliest, latest });
  });

  it('are unknown where nothing is known', () => {
    expect(datesOfNode(fact('Document', {}))).toEqual(UNDATED);
    expect(datesOfNode(fact('Directive', {}, linkTo('CONTAINED_IN', 'Document.2', {})))).toEqual(UNDATED);
  });
});

describe('the dates of an edge', () => {
  it('are those of the document from the day on which it can be read', () => {
    const days = { writtenOn: '2020-01-02', printedOn: '2020-01-05' };
    const sent = fact(
      'Transmission',
      {},
      linkTo('TRANSMITS', 'Document.2', days),
      linkTo('TRANSMITS_TO', 'Audience.3', {}),
    );
    expect(datesOfEdge(sent)).toEqual({
      meaning: 'HAPPENED',
      earliest: '2020-01-05',
      latest: '2020-01-05',
      datedBy: 'Document.2',
    });
  });

  it('are bounds of the deed for a part in it', () => {
    const part = fact('Participation', {}, linkTo('PARTICIPATES_IN', 'Action.2', { notAfter: '2020-02-24' }));
    expect(datesOfEdge(part)).toEqual({
      meaning: 'HAPPENED',
      earliest: null,
      latest: '2020-02-24',
      datedBy: 'Action.2',
    });
  });

  it('of a tie of two bodies are from when to when it held', () => {
    expect(datesOfEdge(fact('Affiliation', { validFrom: '2019-01-01' }))).toEqual({
      meaning: 'HELD',
      earliest: '2019-01-01',
      latest: null,
      datedBy: 'Affiliation.1',
    });
  });

  it('are unknown where nobody dates them', () => {
    expect(datesOfEdge(fact('Ownership', {}))).toEqual(UNDATED);
  });
});
