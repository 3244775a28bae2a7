import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../../src/domains/fact/fact.js';
import { sortKeysOf } from '../../../../src/domains/fact/sort-keys.js';
import { deriveIssuers } from '../../../../src/load/derive/issuers.js';
import { aFact, linkTo } from '../../../support/a-fact.js';

const NOTICE = aFact('Document', { key: 'notice', properties: { writtenOn: '2021-05-12' } });
const BODY = aFact('Organization', { key: '云泽省科学技术协会' });

function part(role: string, to: Fact, basis: Fact['basis'] = 'EXPLICIT', key = 'part'): Fact {
  const links = [linkTo('ATTRIBUTES', NOTICE), linkTo('ATTRIBUTED_TO', to)];
  return aFact('Attribution', { key: `${key}|${role}|${to.id}`, basis, properties: { role }, links });
}

function issuersFrom(...parts: Fact[]) {
  const facts = [NOTICE, BODY, ...parts];
  return deriveIssuers(new Map(facts.map((fact) => [fact.id, fact]))).get(NOTICE.id);
}

describe('the bodies that issued a document', () => {
  test('are those that an attribution as issuer names, with the keys of the document', () => {
    const issue = part('ISSUER', BODY);
    const { dateKey, newestKey } = sortKeysOf(NOTICE);
    expect(issuersFrom(issue)).toEqual([
      {
        type: 'ISSUED_BY',
        to: BODY.id,
        properties: {
          issuer: BODY.id,
          basis: 'EXPLICIT',
          said: true,
          dateKey,
          newestKey,
          positionKey: sortKeysOf(issue).positionKey,
        },
      },
    ]);
  });

  test('are not those who compiled it, nor persons', () => {
    const person = aFact('Person', { key: '张三' });
    expect(issuersFrom(part('COMPILER', BODY))).toBeUndefined();
    expect(issuersFrom(part('ISSUER', person))).toEqual([]);
  });

  test.each([
    ['EXPLICIT', true],
    ['COREFERENCE', true],
    ['INFERRED', false],
  ] as const)('that are known as %s are said by the text: %s', (basis, said) =>
    expect(issuersFrom(part('ISSUER', BODY, basis))?.map(({ properties }) => properties?.said)).toEqual([said]),
  );

  test('stand there once, as sure as their surest attribution', () => {
    const two = [part('ISSUER', BODY, 'INFERRED', 'a'), part('ISSUER', BODY, 'COREFERENCE', 'b')];
    expect(issuersFrom(...two)?.map(({ properties }) => properties?.basis)).toEqual(['COREFERENCE']);
    expect(issuersFrom(...two.toReversed())).toEqual(issuersFrom(...two));
  });
});
