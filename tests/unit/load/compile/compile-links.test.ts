import { describe, expect, test } from 'vitest';
import { compileInputs, compileWithLapses } from '../../../../src/load/compile-inputs.js';
import { refusalOf, renderFacts } from '../../../support/render-facts.js';
import { SAMPLE_TEXT, sampleInputs } from '../../../support/sample-dossier.js';
import { sampleRoster } from '../../../support/sample-roster.js';

const CONCLUSION = `basis: INFERRED, confidence: 0.3, rule: addressee-acts, reasons: [理由], counterEvidence: [反证]`;

function compile(links: string) {
  return [...compileInputs(sampleInputs({ links, rosters: [sampleRoster()] })).values()];
}

describe('links across dossiers', () => {
  test('point at what dossiers and rosters name', () => {
    const facts = compile(
      `responses:\n  - { action: reading-month/lectures, to: { document: yunzhou-7 }, ${CONCLUSION}, inputs: [action reading-month/lectures, organization 云州省茶学会] }`,
    );
    expect(
      renderFacts(facts, SAMPLE_TEXT).split('\n\n').at(-1),
    ).toBe(`Response (Action reading-month/lectures)|(Document yunzhou-7)
  RESPONDS_WITH → (Action reading-month/lectures)
  RESPONDS_TO → (Document yunzhou-7)
  from (Action reading-month/lectures)
  from (Organization 云州省茶学会)
  INFERRED 0.3 by addressee-acts
  links.yaml:2 responses[0]`);
  });

  test('to what nobody names are refused with the nearest name', () =>
    expect(
      refusalOf(() =>
        compile(
          `affiliations:\n  - { from: 云州省茶叶学会, kind: MEMBER_OF, to: 云州省科学技术协会, ${CONCLUSION}, inputs: [organization 云州省茶学会] }`,
        ),
      ),
    ).toBe(
      'links.yaml:2 affiliations[0].from: there is no organization "云州省茶叶学会" in this file; did you mean "云州省茶学会"?',
    ));

  test('must be inferred, since no single text says them', () =>
    expect(
      refusalOf(() =>
        compile(
          `affiliations:\n  - { from: 云州省茶学会, kind: MEMBER_OF, to: 云州省科学技术协会, proof: [{ at: 0-1, sha256: ${'a'.repeat(64)} }] }`,
        ),
      ),
    ).toBe('links.yaml:2 affiliations[0]: what no single text says must have basis INFERRED'));

  test('lapse with a dossier that they rest on, and say so, since a misspelt name looks the same', () => {
    const links = `memberships:\n  - { audience: nobody/knows, organization: 云州省茶学会, ${CONCLUSION}, inputs: [organization 云州省茶学会], restsOn: [reading-mont] }`;
    const inputs = sampleInputs({ links, rosters: [sampleRoster()] });
    expect([...compileInputs(inputs).values()].some(({ claimedBy }) => claimedBy.includes('links'))).toBe(false);
    expect(compileWithLapses(inputs).lapsed).toEqual([
      'links.yaml:2 lapses: it rests on "reading-mont", which is not there; did you mean "reading-month"?',
    ]);
  });
});
