import { describe, expect, test } from 'vitest';
import type { CascadeDocument } from '../../../../src/domains/chain/cascade.js';
import { type ChainSearch, daysOfChain, findChains, MAX_CHAINS } from '../../../../src/domains/chain/find-chains.js';
import {
  aDocument,
  addressedTo,
  answeredBy,
  assignedTo,
  cascadeOf,
  leadingTo,
  renderChain,
  tiedTo,
} from '../../../support/sample-cascade.js';

function search(documents: readonly CascadeDocument[], rest: Partial<ChainSearch> = {}) {
  const { chains, ...counts } = findChains(cascadeOf(...documents), { starts: ['通知'], maxHops: 12, ...rest });
  return { chains: chains.map(renderChain), ...counts };
}

const COMPLETE = { cutByHops: 0, cutByCount: false, contradicted: 0, later: 0 };

/** A notice of the provincial association to the societies, one of which passes it on to its members. */
const NOTICE = aDocument('通知', {
  writtenOn: '2021-04-20',
  printedOn: '2021-04-22',
  issuers: [leadingTo('省科协')],
  transmissions: [addressedTo('各学会', ['图书学会'])],
  ties: [tiedTo('转发')],
});
const FORWARDING = aDocument('转发', {
  writtenOn: '2021-04-25',
  issuers: [leadingTo('图书学会')],
  transmissions: [addressedTo('全体会员')],
});
const PASSED_ON =
  '省科协 =ISSUED=> 通知 =ADDRESSED=> 各学会 =MEMBER=> 图书学会 =FORWARDED=> 转发 =ADDRESSED=> 全体会员';

describe('chains of a document', () => {
  test('run from its issuer through a class and its member to the document that passes it on', () =>
    expect(search([NOTICE, FORWARDING])).toEqual({ chains: [PASSED_ON], ...COMPLETE }));

  test('carry documents, dates, sureness and facts on every hop', () => {
    const unsure = aDocument('通知', {
      ...NOTICE,
      transmissions: [
        { ...addressedTo('各学会'), members: [leadingTo('图书学会', { basis: 'INFERRED', confidence: 0.9 })] },
      ],
      ties: [{ ...tiedTo('转发'), basis: 'COREFERENCE', confidence: 0.8 }],
    });
    const { chains } = findChains(cascadeOf(unsure, FORWARDING), { starts: ['通知'], maxHops: 12 });
    const explicit = { basis: 'EXPLICIT', confidence: 1 };
    expect(chains).toEqual([
      [
        {
          kind: 'ISSUED',
          from: '省科协',
          to: '通知',
          document: '通知',
          earliest: '2021-04-20',
          latest: '2021-04-22',
          ...explicit,
          facts: ['fact to 省科协'],
        },
        {
          kind: 'ADDRESSED',
          from: '通知',
          to: '各学会',
          document: '通知',
          earliest: '2021-04-22',
          latest: '2021-04-22',
          ...explicit,
          facts: ['fact to 各学会'],
        },
        {
          kind: 'MEMBER',
          from: '各学会',
          to: '图书学会',
          document: '通知',
          earliest: null,
          latest: null,
          basis: 'INFERRED',
          confidence: 0.9,
          facts: ['fact to 图书学会'],
        },
        {
          kind: 'FORWARDED',
          from: '图书学会',
          to: '转发',
          document: '转发',
          earliest: '2021-04-25',
          latest: '2021-04-25',
          basis: 'COREFERENCE',
          confidence: 0.8,
          facts: ['fact to 转发', 'fact to 图书学会'],
        },
        {
          kind: 'ADDRESSED',
          from: '转发',
          to: '全体会员',
          document: '转发',
          earliest: '2021-04-25',
          latest: '2021-04-25',
          ...explicit,
          facts: ['fact to 全体会员'],
        },
      ],
    ]);
  });

  test('begin at the document where no issuer is stated, and once for each issuer where there are several', () => {
    const transmissions = [addressedTo('各市')];
    expect(search([aDocument('通知', { transmissions })]).chains).toEqual(['通知 =ADDRESSED=> 各市']);
    expect(
      search([aDocument('通知', { transmissions, issuers: [leadingTo('省科协'), leadingTo('省团委')] })]).chains,
    ).toEqual(['省科协 =ISSUED=> 通知 =ADDRESSED=> 各市', '省团委 =ISSUED=> 通知 =ADDRESSED=> 各市']);
  });

  test('keep the channels apart and follow what a notice issues', () =>
    expect(
      search([
        aDocument('通知', {
          transmissions: [
            addressedTo('各市'),
            addressedTo('省政府', [], 'COPIED'),
            addressedTo('科协', [], 'REPORTED_UP'),
          ],
          ties: [tiedTo('方案', 'ISSUES')],
        }),
        aDocument('方案', { assignments: [assignedTo('图书学会', '任务')] }),
      ]).chains,
    ).toEqual([
      '通知 =ADDRESSED=> 各市',
      '通知 =COPIED=> 省政府',
      '通知 =REPORTED_UP=> 科协',
      '通知 =PRINTED=> 方案 =ASSIGNED=> 图书学会',
    ]));

  test('come shortest first', () =>
    expect(
      search([
        aDocument('通知', { ties: [tiedTo('方案', 'ISSUES')], transmissions: [addressedTo('各市')] }),
        aDocument('方案', { transmissions: [addressedTo('各学会')] }),
      ]).chains,
    ).toEqual(['通知 =ADDRESSED=> 各市', '通知 =PRINTED=> 方案 =ADDRESSED=> 各学会']));

  test('end at a class of whose members none does anything, and name a member only where it is asked for', () => {
    const notice = aDocument('通知', { transmissions: [addressedTo('各学会', ['图书学会', '茶学会'])] });
    expect(search([notice]).chains).toEqual(['通知 =ADDRESSED=> 各学会']);
    expect(search([notice], { to: '茶学会' }).chains).toEqual(['通知 =ADDRESSED=> 各学会 =MEMBER=> 茶学会']);
  });

  test('name of a class the members that pass the document on or answer it, and no others', () => {
    const members = addressedTo('各学会', ['图书学会', '茶学会', '棋学会']);
    const answer = answeredBy('讲座', { asked: '通知', actors: [leadingTo('棋学会')] });
    const notice = aDocument('通知', { transmissions: [members], ties: [tiedTo('转发')], responses: [answer] });
    expect(search([notice, aDocument('转发', { issuers: [leadingTo('图书学会')] })]).chains).toEqual([
      '通知 =ADDRESSED=> 各学会 =MEMBER=> 图书学会 =FORWARDED=> 转发',
      '通知 =ADDRESSED=> 各学会 =MEMBER=> 棋学会 =RESPONDED=> 讲座',
    ]);
  });

  test('of a document that is not there are none', () =>
    expect(search([NOTICE], { starts: ['别的通知'] })).toEqual({ chains: [], ...COMPLETE }));
});

describe('a forwarder that no known step reaches', () => {
  test('gets a hop straight from the document, which does not claim that it was addressed', () =>
    expect(search([{ ...NOTICE, transmissions: [addressedTo('各学会')] }, FORWARDING]).chains).toEqual([
      '省科协 =ISSUED=> 通知 =ADDRESSED=> 各学会',
      '省科协 =ISSUED=> 通知 =FORWARDED=> 转发 =ADDRESSED=> 全体会员',
    ]));

  test('forwards without its name where the forwarding states no issuer', () => {
    const cascade = cascadeOf(NOTICE, { ...FORWARDING, issuers: [] });
    const { chains } = findChains(cascade, { starts: ['通知'], to: '转发', maxHops: 12 });
    expect(chains.map(renderChain)).toEqual(['省科协 =ISSUED=> 通知 =FORWARDED=> 转发']);
    expect(chains[0]?.at(-1)?.facts).toEqual(['fact to 转发']);
  });
});

describe('an answer', () => {
  const answer = answeredBy('讲座', { asked: '任务', notAfter: '2021-05-17', actors: [leadingTo('图书学会')] });

  test('follows the body that was assigned the task, at the directive that it answers', () => {
    const document = aDocument('通知', { assignments: [assignedTo('图书学会', '任务')], responses: [answer] });
    const { chains } = findChains(cascadeOf(document), { starts: ['通知'], maxHops: 12 });
    expect(chains.map(renderChain)).toEqual(['通知 =ASSIGNED=> 图书学会 =RESPONDED=> 讲座']);
    expect(chains[0]?.map(({ directive }) => directive)).toEqual(['任务', '任务']);
  });

  test('does not follow another task that the body was assigned', () => {
    const document = aDocument('通知', {
      assignments: [assignedTo('图书学会', '任务'), assignedTo('图书学会', '别的任务')],
      responses: [answer],
    });
    expect(search([document]).chains).toEqual([
      '通知 =ASSIGNED=> 图书学会',
      '通知 =ASSIGNED=> 图书学会 =RESPONDED=> 讲座',
    ]);
  });

  test('to the document as a whole follows whatever reached the body', () => {
    const document = aDocument('通知', {
      transmissions: [addressedTo('图书学会')],
      assignments: [assignedTo('图书学会', '任务')],
      responses: [{ ...answer, asked: '通知' }],
    });
    expect(search([document], { to: '讲座' }).chains).toEqual([
      '通知 =ADDRESSED=> 图书学会 =RESPONDED=> 讲座',
      '通知 =ASSIGNED=> 图书学会 =RESPONDED=> 讲座',
    ]);
  });

  test('by a body that nothing reached starts at the document', () =>
    expect(search([aDocument('通知', { responses: [answer] })]).chains).toEqual(['通知 =RESPONDED=> 讲座']));
});

describe('the order of days', () => {
  const backwards = { ...FORWARDING, writtenOn: '2021-04-01' };

  test('ends a chain before a step that was over before an earlier one began, and counts it', () =>
    expect(search([NOTICE, backwards])).toEqual({
      chains: ['省科协 =ISSUED=> 通知 =ADDRESSED=> 各学会 =MEMBER=> 图书学会'],
      ...COMPLETE,
      contradicted: 1,
    }));

  test('looks through undated steps at the dated ones before them', () =>
    expect(search([{ ...NOTICE, issuers: [] }, backwards]).contradicted).toBe(1));

  test.each([
    ['undated', { ...FORWARDING, writtenOn: null }],
    ['written on the day of the printing', { ...FORWARDING, writtenOn: '2021-04-22' }],
    [
      'written before the printing, but printed after it',
      { ...FORWARDING, writtenOn: '2021-04-01', printedOn: '2021-04-23' },
    ],
  ])('does not contradict a forwarding that is %s', (_name, forwarding) =>
    expect(search([NOTICE, forwarding])).toEqual({ chains: [PASSED_ON], ...COMPLETE }),
  );

  test('marks undated steps and never guesses their days', () => {
    const cascade = cascadeOf({ ...NOTICE, writtenOn: null, printedOn: null }, { ...FORWARDING, writtenOn: null });
    const { chains } = findChains(cascade, { starts: ['通知'], maxHops: 12 });
    expect(chains.flat().flatMap(({ earliest, latest }) => [earliest, latest])).toEqual(new Array(10).fill(null));
  });
});

describe('a search', () => {
  test('says how many chains would have gone on after the greatest number of hops', () =>
    expect(search([NOTICE, FORWARDING], { maxHops: 3 })).toEqual({
      chains: ['省科协 =ISSUED=> 通知 =ADDRESSED=> 各学会 =MEMBER=> 图书学会'],
      ...COMPLETE,
      cutByHops: 1,
    }));

  test('is complete where the longest chain has just as many hops', () =>
    expect(search([NOTICE, FORWARDING], { maxHops: 5 })).toEqual({ chains: [PASSED_ON], ...COMPLETE }));

  test('says so where there are more chains than a person can read', () => {
    const transmissions = Array.from({ length: MAX_CHAINS + 1 }, (_, index) => addressedTo(`市${index}`));
    const found = search([aDocument('通知', { transmissions })]);
    expect([found.chains.length, found.cutByCount]).toEqual([MAX_CHAINS, true]);
  });

  test('for an end gives the chains that lead there, and no further', () =>
    expect(search([NOTICE, FORWARDING], { to: '图书学会' })).toEqual({
      chains: ['省科协 =ISSUED=> 通知 =ADDRESSED=> 各学会 =MEMBER=> 图书学会'],
      ...COMPLETE,
    }));

  test('for an end is complete where only what lies beyond the end is cut', () =>
    expect(search([NOTICE, FORWARDING], { to: '图书学会', maxHops: 4 })).toMatchObject({ cutByHops: 0 }));

  test('for an end that nothing leads to gives no chain', () =>
    expect(search([NOTICE, FORWARDING], { to: '县科协' })).toEqual({ chains: [], ...COMPLETE }));

  test('as of a day leaves out what is not known to have happened by then, and counts it', () => {
    const chain = '省科协 =ISSUED=> 通知 =ADDRESSED=> 各学会 =MEMBER=> 图书学会';
    expect(search([NOTICE, FORWARDING], { asOf: '2021-04-19' }).chains).toEqual([]);
    expect(search([NOTICE, FORWARDING], { asOf: '2021-04-21' })).toEqual({ chains: [], ...COMPLETE, later: 1 });
    expect(search([NOTICE, FORWARDING], { asOf: '2021-04-24' }).chains).toEqual([chain]);
    expect(search([NOTICE, FORWARDING], { asOf: '2021-04-25' }).chains).toEqual([PASSED_ON]);
    expect(search([NOTICE, { ...FORWARDING, writtenOn: null }], { asOf: '2021-04-24' }).chains).toEqual([PASSED_ON]);
  });
});

describe('documents that forward each other in a circle', () => {
  const circle = [
    aDocument('通知', { issuers: [leadingTo('甲')], ties: [tiedTo('转发')] }),
    aDocument('转发', { issuers: [leadingTo('乙')], ties: [tiedTo('再转发')] }),
    aDocument('再转发', { issuers: [leadingTo('丙')], ties: [tiedTo('通知'), tiedTo('转发')] }),
  ];

  test('are each passed once', () =>
    expect(search(circle)).toEqual({
      chains: ['甲 =ISSUED=> 通知 =FORWARDED=> 转发 =FORWARDED=> 再转发'],
      ...COMPLETE,
    }));

  test('are each passed once also where no issuer is stated', () =>
    expect(search(circle.map((document) => ({ ...document, issuers: [] })))).toEqual({
      chains: ['通知 =FORWARDED=> 转发 =FORWARDED=> 再转发'],
      ...COMPLETE,
    }));

  test('end where a document forwards itself', () =>
    expect(search([aDocument('通知', { issuers: [leadingTo('甲')], ties: [tiedTo('通知')] })]).chains).toEqual([
      '甲 =ISSUED=> 通知',
    ]));
});

describe('the days of a chain', () => {
  const notice = { writtenOn: '2021-04-20', printedOn: '2021-04-22', issuers: [leadingTo('省科协')] };
  const daysTo = (to: string, ...documents: CascadeDocument[]) =>
    findChains(cascadeOf(...documents), { starts: ['通知'], to, maxHops: 12 }).chains.map(daysOfChain);
  const answered = (bounds: Parameters<typeof answeredBy>[1], dates: Partial<CascadeDocument> = {}) =>
    daysTo('讲座', aDocument('通知', { ...notice, ...dates, responses: [answeredBy('讲座', bounds)] }));

  test.each([
    ['both bounds where both days are known', { notBefore: '2021-04-25', notAfter: '2021-05-17' }, { min: 3, max: 25 }],
    ['an upper bound only where the last day is known', { notAfter: '2021-05-17' }, { min: 0, max: 25 }],
    ['a lower bound only where the first day is known', { notBefore: '2021-04-25' }, { min: 3, max: null }],
    ['no upper bound where the end is undated', {}, { min: 0, max: null }],
    [
      'a lower bound of 0 where the end may have begun before',
      { notBefore: '2021-04-20', notAfter: '2021-05-17' },
      { min: 0, max: 25 },
    ],
  ])('have %s', (_name, bounds, days) => expect(answered(bounds)).toEqual([days]));

  test('are unknown where nothing before the end is dated', () =>
    expect(answered({}, { writtenOn: null, printedOn: null })).toEqual([{ min: 0, max: null }]));

  test('never run backwards where the end is written between writing and printing', () =>
    expect(
      daysTo(
        '转发',
        aDocument('通知', { ...notice, ties: [tiedTo('转发')] }),
        aDocument('转发', { writtenOn: '2021-04-21' }),
      ),
    ).toEqual([{ min: 0, max: 0 }]));

  test('end with the last event, not with the membership after it', () =>
    expect(daysTo('图书学会', NOTICE)).toEqual([{ min: 0, max: 0 }]));

  test('of no hops are unknown', () => expect(daysOfChain([])).toEqual({ min: 0, max: null }));
});
