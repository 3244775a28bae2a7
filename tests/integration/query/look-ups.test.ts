import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../support/open-world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const ORGANIZATION = `query ($by: OrganizationBy!) {
  organization(by: $by) {
    __typename
    ... on Organization { id name }
    ... on NotFound { message nearest }
    ... on Ambiguous { message candidates { name } }
  }
}`;
const DOCUMENT = `query ($by: DocumentBy!) {
  document(by: $by) {
    __typename
    ... on Document { id key }
    ... on NotFound { message nearest }
    ... on ValidationFailed { message argument }
  }
}`;

interface LookedUp {
  readonly __typename: string;
  readonly id?: string;
  readonly name?: string;
  readonly key?: string;
  readonly message?: string;
  readonly nearest?: readonly string[];
  readonly candidates?: readonly { readonly name: string }[];
}

async function lookUpOrganization(by: object): Promise<LookedUp> {
  return (await world.ask<{ organization: LookedUp }>(ORGANIZATION, { by })).organization;
}
async function lookUpDocument(by: object): Promise<LookedUp> {
  return (await world.ask<{ document: LookedUp }>(DOCUMENT, { by })).document;
}

describe('an organization', () => {
  it('is found by its canonical name, and again by the id', async () => {
    const byName = await lookUpOrganization({ name: '辽宁省计算机学会' });
    expect(byName).toEqual({ __typename: 'Organization', id: expect.any(String), name: '辽宁省计算机学会' });
    expect(await lookUpOrganization({ id: byName.id })).toEqual(byName);
  });

  it.each([
    ['320000', '江苏省科学技术协会'],
    ['210000', '辽宁省科学技术协会'],
    ['610000', '陕西省科学技术协会'],
  ])('is the one that 省科协 means in the texts of %s: %s', async (place, name) => {
    expect(await lookUpOrganization({ alias: { text: '省科协', place } })).toMatchObject({ name });
  });

  it('is not chosen where 省科协 is written nowhere in particular', async () => {
    const { __typename, message, candidates = [] } = await lookUpOrganization({ alias: { text: '省科协' } });
    expect([__typename, message]).toEqual([
      'Ambiguous',
      '"省科协" can mean 3 organizations; say the place, or take one by id.',
    ]);
    expect(candidates.map(({ name }) => name).sort()).toEqual(
      ['江苏省科学技术协会', '辽宁省科学技术协会', '陕西省科学技术协会'].sort(),
    );
  });

  it('is not another body of a place whose texts do not use the form', async () => {
    expect(await lookUpOrganization({ alias: { text: '省科协', place: '440000' } })).toEqual({
      __typename: 'NotFound',
      message:
        'No organization is called "省科协" in the texts of 440000; try the other way to name it, or one of the nearest.',
      nearest: [],
    });
  });

  it('that is not there is answered with the nearest names', async () => {
    expect(await lookUpOrganization({ name: '辽宁省计算机协会' })).toEqual({
      __typename: 'NotFound',
      message:
        'No organization has the canonical name "辽宁省计算机协会"; try the other way to name it, or one of the nearest.',
      nearest: ['辽宁省计算机学会', '辽宁省科学技术协会'],
    });
  });

  it('is not found by an alias given as its name, nor by a document’s id', async () => {
    expect(await lookUpOrganization({ name: '省科协' })).toMatchObject({ __typename: 'NotFound' });
    const { id } = await lookUpDocument({ key: 'liaoning-kx-3' });
    expect(await lookUpOrganization({ id })).toEqual({
      __typename: 'NotFound',
      message: `The id "${id}" is that of a Document, not of a Organization.`,
      nearest: [],
    });
  });
});

/** Ways of writing 辽科协发〔2020〕3号 that mean the same. */
const BRACKETS = ['〔〕', '[]', '［］', '()', '（）', '【】', '{}'];
const blank = fc.constantFrom('', '', ' ', '\u3000', '\n', '\t');
const written = fc
  .record({
    brackets: fc.constantFrom(...BRACKETS),
    isWide: fc.boolean(),
    before: fc.constantFrom('', '第'),
    zeros: fc.constantFrom('', '0', '00'),
    blanks: fc.array(blank, { minLength: 6, maxLength: 6 }),
  })
  .map(({ brackets, isWide, before, zeros, blanks }) => {
    const [open = '', close = ''] = brackets;
    const parts = ['辽科协发', open, '2020', close, before, `${zeros}3`, '号'];
    const text = parts.map((part, index) => `${part}${blanks[index] ?? ''}`).join('');
    const widen = (digit: string) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
    return isWide ? text.replace(/\d/gu, widen) : text;
  });

describe('a document', () => {
  it('is found by its number however that is written', async () => {
    await fc.assert(
      fc.asyncProperty(written, async (number) => {
        expect((await lookUpDocument({ number })).key).toBe('liaoning-kx-3');
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['陕科协发[2020]办字5号', 'shaanxi-kx-5'],
    ['辽计会字（2020）第１号', 'liaoning-cs-001'],
    ['科协办发计字【2020】16号', 'cast-hubei-16'],
  ])('is found by %s', async (number, key) => {
    expect(await lookUpDocument({ number })).toMatchObject({ key });
  });

  it('of another series, year or serial is another document', async () => {
    for (const number of ['陕科协发〔2020〕5号', '辽科协发〔2021〕3号', '辽科协发〔2020〕33号', '科协发〔2020〕3号']) {
      expect(await lookUpDocument({ number }), number).toMatchObject({ __typename: 'NotFound' });
    }
  });

  it('that is not there is answered with the nearest number', async () => {
    expect(await lookUpDocument({ number: '辽科协发〔2020〕8号' })).toEqual({
      __typename: 'NotFound',
      message: 'No document has the number 辽科协发〔2020〕8号.',
      nearest: ['辽科协发〔2020〕3号'],
    });
  });

  it.each(['', '3号', '辽科协发2020 3号', '辽科协发〔20〕3号', '辽科协发〔2020〕号'])(
    'is not looked for under "%s", which is no number',
    async (number) => {
      expect(await lookUpDocument({ number })).toEqual({
        __typename: 'ValidationFailed',
        message: `"${number}" is not a document number; write it as 辽科协发〔2020〕3号, in any brackets.`,
        argument: 'by.number',
      });
    },
  );

  it('is found by its key, and by its id', async () => {
    const byKey = await lookUpDocument({ key: 'jiangsu-article' });
    expect(byKey).toEqual({ __typename: 'Document', id: expect.stringMatching(/^Document\./), key: 'jiangsu-article' });
    expect(await lookUpDocument({ id: byKey.id })).toEqual(byKey);
    expect(await lookUpDocument({ key: 'jiangsu-articles' })).toMatchObject({ __typename: 'NotFound' });
  });
});

it.each(['{}', '{ name: "中国科学技术协会", id: "x" }', '{ name: null }'])(
  'one way to name it is asked for, not %s',
  async (by) => {
    const { errors } = await world.askRaw(`{ organization(by: ${by}) { __typename } }`);
    expect(errors?.[0]?.message).toMatch(/OrganizationBy/);
  },
);
