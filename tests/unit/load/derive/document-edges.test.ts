import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../../src/domains/fact/fact.js';
import { compileDossier } from '../../../../src/load/compile/compile-dossier.js';
import { deriveCascade, deriveMentions } from '../../../../src/load/derive/document-edges.js';
import { describeSources, SourceNodes } from '../../../../src/load/derive/source-nodes.js';
import { aFact, linkTo } from '../../../support/a-fact.js';
import { readSampleDossier, SAMPLE_SECTIONS, SAMPLE_TEXT, sampleInputs } from '../../../support/sample-dossier.js';

describe('what a document mentions', () => {
  const dossier = readSampleDossier(SAMPLE_SECTIONS);
  const sources = new SourceNodes(describeSources(sampleInputs({ dossiers: [dossier] })));
  const facts = compileDossier(dossier);
  const names = new Map<string, string>(facts.map(({ id, key }) => [id, key]));
  const mentionsOf = (key: string) => {
    const id = facts.find((fact) => fact.type === 'Document' && fact.key === key)?.id ?? '';
    return deriveMentions(facts, sources)
      .get(id)
      ?.map(({ type, to }) => `${type} ${names.get(to)}`);
  };

  test('is each body, person, initiative and document that its words name, once', () =>
    expect(mentionsOf('yunzhou-7')?.sort()).toEqual(
      [
        'MENTIONS national-plan',
        'MENTIONS 云上书屋',
        'MENTIONS 云州省图书学会',
        'MENTIONS 云州省科学技术协会',
        'MENTIONS 李小明',
        'MENTIONS 青山出版社',
        'MENTIONS 青山市科学技术协会',
      ]
        .map((text) => text.replace('李小明', '李小明@云州省图书学会'))
        .sort(),
    ));

  test('is nothing for a document whose words are not held', () => expect(mentionsOf('national-plan')).toBeUndefined());

  test('leaves out words outside of every document', () => {
    const source = dossier.content.source.sha256;
    const outside: Evidence = { source, start: SAMPLE_TEXT.length - 1, end: SAMPLE_TEXT.length, sha256: '' };
    expect(deriveMentions([aFact('Organization', { evidence: [outside] })], sources)).toEqual(new Map());
  });
});

describe('the cascade of documents', () => {
  const notice = aFact('Document', { key: 'notice' });
  const forwarding = aFact('Document', { key: 'forwarding' });
  const plan = aFact('Document', { key: 'plan' });
  const tie = (kind: string, from: typeof notice, to: typeof notice) =>
    aFact('DocumentLink', {
      key: `${kind} ${from.key}`,
      properties: { kind },
      links: [linkTo('LINKS_FROM', from), linkTo('LINKS_TO', to)],
    });

  test('leads from what is forwarded to what forwards it, and from what issues to what it issues', () =>
    expect(deriveCascade([tie('FORWARDS', forwarding, notice), tie('ISSUES', notice, plan)])).toEqual(
      new Map([
        [
          notice.id,
          [
            { type: 'LEADS_TO', to: forwarding.id },
            { type: 'LEADS_TO', to: plan.id },
          ],
        ],
      ]),
    ));

  test('leads to a document once, however many ties say so', () =>
    expect(deriveCascade([tie('FORWARDS', forwarding, notice), tie('ISSUES', notice, forwarding)])).toEqual(
      new Map([[notice.id, [{ type: 'LEADS_TO', to: forwarding.id }]]]),
    ));

  test('leaves out citations, attachments and other facts', () =>
    expect(
      deriveCascade([
        tie('CITES', forwarding, notice),
        tie('ATTACHES', forwarding, notice),
        aFact('Attribution', {
          properties: { kind: 'FORWARDS' },
          links: [linkTo('LINKS_FROM', forwarding), linkTo('LINKS_TO', notice)],
        }),
      ]),
    ).toEqual(new Map()));
});
