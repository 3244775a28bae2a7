import { describe, expect, it } from 'vitest';
import { toFactId } from '../../../src/domains/fact/fact.js';
import { compileInputs, compileWithLapses } from '../../../src/load/compile-inputs.js';
import { refusalOf } from '../../support/render-facts.js';
import { readSampleDossier, SAMPLE_SECTIONS, sampleInputs } from '../../support/sample-dossier.js';
import { sampleRoster } from '../../support/sample-roster.js';

/** The sample notice, sent to the societies of the roster too; another paper tells of a deed of one of them. */
const SECTIONS = SAMPLE_SECTIONS.replace(
  'memberships:',
  `  - key: societies
    document: yunzhou-7
    text: 各市科协
    extension: CLOSED
    members: { roster: yunzhou-societies }
    proof: [{ field: text, text: 各市科协 }]
memberships:`,
)
  .replace(
    'transmissions:',
    'transmissions:\n  - { document: yunzhou-7, channel: ADDRESSED, audience: societies, proof: [{ text: 各市科协 }] }',
  )
  .replace(
    'responses:\n  - { action: lectures, to: { directive: groups }, proof: [{ quote: 已有进展 }] }',
    'responses: []',
  )
  .replace('- key: lectures\n    document: yunzhou-7', '- key: lectures\n    document: national-plan')
  .replace('summary: 成立读书小组并上报名单', 'summary: 成立读书小组并上报名单\n    topics: [科普]');

const inputsWith = (decisions: string) =>
  sampleInputs({ dossiers: [readSampleDossier(SECTIONS)], rosters: [sampleRoster()], decisions });

const MEMBERSHIP = toFactId(
  'AudienceMembership',
  `${toFactId('Audience', 'reading-month/societies')}|${toFactId('Organization', '云州省图书学会')}`,
);
const RESPONSE = toFactId(
  'Response',
  `${toFactId('Action', 'reading-month/lectures')}|${toFactId('Document', 'yunzhou-7')}`,
);
const TEA = { audience: 'reading-month/societies', organization: '云州省图书学会' };
const ANSWER = 'action: reading-month/lectures, to: { document: yunzhou-7 }';
const JUDGED = 'by: 李审, on: 2021-07-01, reason: 查过名单';

describe('a decision of a person', () => {
  it('is not needed: without one, the score decides', () => {
    const facts = compileInputs(inputsWith('{}'));
    expect(facts.get(MEMBERSHIP)).toMatchObject({ rule: 'roster-lists-member', confidence: 0.9, properties: {} });
    // The bounds of April leave open whether the lectures came after the notice.
    expect(facts.get(RESPONSE)).toBeUndefined();
  });

  it('that rejects takes the conclusion away, and what rests on it', () => {
    const inputs = inputsWith(
      `memberships: [{ audience: ${TEA.audience}, organization: ${TEA.organization}, verdict: REJECT, ${JUDGED} }]`,
    );
    const { facts, lapsed } = compileWithLapses(inputs);
    expect(facts.has(MEMBERSHIP)).toBe(false);
    expect(lapsed).toEqual([]);
  });

  it('that accepts asserts the conclusion below the threshold, still inferred and with its score', () => {
    const { facts, lapsed } = compileWithLapses(inputsWith(`responses: [{ ${ANSWER}, verdict: ACCEPT, ${JUDGED} }]`));
    expect(facts.get(RESPONSE)).toMatchObject({
      basis: 'INFERRED',
      confidence: 0.2,
      rule: 'addressee-acts-after-directive',
      properties: {
        decisionVerdict: 'ACCEPT',
        decisionBy: '李审',
        decisionOn: '2021-07-01',
        decisionReason: '查过名单',
      },
    });
    expect(lapsed).toEqual([]);
  });

  it('also rejects what links.yaml concludes', () => {
    const links = `responses: [{ ${ANSWER}, basis: INFERRED, confidence: 0.6, rule: by-hand, reasons: [理由], inputs: [document yunzhou-7] }]`;
    const concluded = { ...inputsWith('{}'), links: sampleInputs({ links }).links };
    expect(compileInputs(concluded).get(RESPONSE)).toMatchObject({ rule: 'by-hand' });
    const { decisions } = inputsWith(`responses: [{ ${ANSWER}, rule: by-hand, verdict: REJECT, ${JUDGED} }]`);
    expect(compileInputs({ ...concluded, decisions }).has(RESPONSE)).toBe(false);
  });

  it('about one rule leaves what another concludes', () => {
    const { facts, lapsed } = compileWithLapses(
      inputsWith(`responses: [{ ${ANSWER}, rule: shared-programme, verdict: ACCEPT, ${JUDGED} }]`),
    );
    expect(facts.has(RESPONSE)).toBe(false);
    expect(lapsed).toEqual([
      'decisions.yaml:1 decides about nothing: the rule shared-programme does not conclude anything about action "reading-month/lectures" and document "yunzhou-7"',
    ]);
  });

  it('does not touch what a text says, and says so', () => {
    const stated = readSampleDossier(SAMPLE_SECTIONS);
    const decisions = `responses: [{ action: reading-month/lectures, to: { directive: reading-month/groups }, verdict: REJECT, ${JUDGED} }]`;
    const { facts, lapsed } = compileWithLapses(sampleInputs({ dossiers: [stated], decisions }));
    expect([...facts.values()].filter(({ type }) => type === 'Response').map(({ basis }) => basis)).toEqual([
      'EXPLICIT',
    ]);
    expect(lapsed).toEqual([
      'decisions.yaml:1 decides about nothing: a text says it, and no rule concludes anything about action "reading-month/lectures" and directive "reading-month/groups"',
    ]);
  });

  it('about something that nobody names is reported with the nearest name, and never dropped in silence', () => {
    const decisions = `responses:\n  - { action: reading-month/lecture, to: { document: yunzhou-7 }, verdict: REJECT, ${JUDGED} }`;
    expect(compileWithLapses(inputsWith(decisions)).lapsed).toEqual([
      'decisions.yaml:2 decides about nothing: there is no action "reading-month/lecture"; did you mean "reading-month/lectures"?',
    ]);
  });
});

describe('two decisions about one conclusion', () => {
  const both = (first: string, second: string) =>
    `responses:\n  - { ${ANSWER}, ${first}, ${JUDGED} }\n  - { ${ANSWER}, ${second}, ${JUDGED} }`;
  const ONE_RULE = 'rule: addressee-acts-after-directive';

  it.each([
    ['verdict: ACCEPT', 'verdict: REJECT', 'contradicts what'],
    [`verdict: ACCEPT, ${ONE_RULE}`, 'verdict: REJECT', 'contradicts what'],
    ['verdict: ACCEPT', `verdict: REJECT, ${ONE_RULE}`, 'contradicts what'],
    ['verdict: REJECT', 'verdict: REJECT', 'says again what'],
  ])('that meet are a fault with both places: %s, %s', (first, second, fault) =>
    expect(refusalOf(() => compileInputs(inputsWith(both(first, second))))).toBe(
      `decisions.yaml:3 responses[1]: ${fault} decisions.yaml:2 decides about the same conclusion; keep one of them`,
    ),
  );

  it('are both kept where they are about different rules', () => {
    const decisions = both(`verdict: ACCEPT, ${ONE_RULE}`, 'verdict: REJECT, rule: shared-programme');
    expect(compileInputs(inputsWith(decisions)).has(RESPONSE)).toBe(true);
  });
});
