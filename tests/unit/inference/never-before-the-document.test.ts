import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evidenceAt } from '../../support/a-fact.js';
import { forAll } from '../../support/for-all.js';
import { SampleCorpus } from '../../support/sample-corpus.js';

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2021-06-${String(number).padStart(2, '0')}`);
const maybeDay = fc.option(day, { nil: undefined });
const dates = fc.record({ printedOn: maybeDay, writtenOn: maybeDay }, { requiredKeys: [] });
/** Everything else speaks for a response: addressed by name, passed on, cited, same programme, same topic. */
const situations = fc.record({
  notice: dates,
  carrier: fc.option(dates, { nil: undefined }),
  report: fc.option(dates, { nil: undefined }),
  first: maybeDay,
  length: fc.integer({ min: 0, max: 9 }),
  ends: fc.boolean(),
});
type Situation = typeof situations extends fc.Arbitrary<infer Value> ? Value : never;

function addDays(text: string, days: number): string {
  return new Date(Date.parse(text) + days * 86_400_000).toISOString().slice(0, 10);
}

const present = (values: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined));

function corpusOf({ notice: printed, carrier, report, first, length, ends }: Situation) {
  const corpus = new SampleCorpus();
  const actor = corpus.society('茶学会');
  const programme = corpus.initiative('春茶行动');
  const notice = corpus.notice('通知1号', present(printed), undefined, [evidenceAt(20, { field: 'number' })]);
  corpus.send(notice, actor);
  corpus.directive('办好培训', notice, [actor], ['培训'], [programme]);
  corpus.tie(corpus.notice('转发2号', {}, actor), 'FORWARDS', notice);
  if (carrier) corpus.tie(corpus.notice('印发3号', present(carrier)), 'ISSUES', notice);
  const notAfter = ends && first !== undefined ? addDays(first, length) : undefined;
  const properties = { kind: 'TRAINING', ...present({ notBefore: first, notAfter }) };
  const about = { actors: [actor], initiatives: [programme], evidence: [evidenceAt(10, { end: 40 })], properties };
  corpus.action('办班', { ...about, ...(report ? { report: corpus.notice('简报9号', present(report)) } : {}) });
  const asked = printed.printedOn ?? printed.writtenOn;
  const known = [notAfter, report?.writtenOn ?? report?.printedOn].filter((one) => one !== undefined).sort();
  return { corpus, asked, latest: known[0] };
}

it('no conclusion ever has an action that had ended, or had been reported, before the document came out', () => {
  const seen = { concluded: 0, refused: 0 };
  forAll([situations], (situation) => {
    const { corpus, asked, latest } = corpusOf(situation);
    const isBefore = asked !== undefined && latest !== undefined && latest < asked;
    const concluded = corpus.conclusions();
    if (isBefore) expect(concluded).toEqual([]);
    seen[concluded.length > 0 ? 'concluded' : 'refused'] += 1;
    // An undated enclosure came out with the notice that carries it; everything that is not too early is concluded.
    if (!isBefore && (asked !== undefined || situation.carrier === undefined)) expect(concluded).not.toEqual([]);
  });
  expect(seen.concluded).toBeGreaterThan(0);
  expect(seen.refused).toBeGreaterThan(0);
});
