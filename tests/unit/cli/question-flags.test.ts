import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readVariables, toFlags } from '../../../src/cli/question-flags.js';
import { UsageError } from '../../../src/errors.js';
import { parseQuestion } from '../../../src/questions/parse-question.js';

const schema = buildSchema(`
  enum Shade { BRIGHT DARK }
  input Place { province: String!, county: String }
  type Query { birds(name: String!, shades: [Shade!], first: Int, heard: Boolean, place: Place): Int }
`);
const question = parseQuestion(
  'B01',
  `# zh: 几只鸟？
# en: How many birds?
# row: a number
query Birds($name: String!, $shades: [Shade!] = [BRIGHT, DARK], $first: Int = 3, $heard: Boolean, $place: Place) {
  birds(name: $name, shades: $shades, first: $first, heard: $heard, place: $place)
}
`,
  schema,
);
const read = (flags: Record<string, unknown>) => readVariables(question, schema, flags);

describe('the variables of a question as flags', () => {
  it('have their type and default, and are required where nothing else is said', () => {
    const flag = (valueHint: string, description: string, required = false) => ({
      type: 'string',
      valueHint,
      description,
      required,
    });
    expect(toFlags(question)).toEqual({
      name: flag('String!', '', true),
      shades: flag('[Shade!]', 'BRIGHT,DARK unless given'),
      first: flag('Int', '3 unless given'),
      heard: flag('Boolean', ''),
      place: flag('Place', ''),
    });
  });

  it('become values of their types', () => {
    expect(
      read({ name: '7', shades: 'DARK,BRIGHT', first: '12', heard: 'false', place: '{"province":"云泽"}' }),
    ).toEqual({ name: '7', shades: ['DARK', 'BRIGHT'], first: 12, heard: false, place: { province: '云泽' } });
  });

  it('are left out where they are not given, so that the defaults of the question hold', () => {
    expect(read({ json: true, name: '鹤', _: [] })).toEqual({ name: '鹤' });
  });

  it('can be an empty list', () => {
    expect(read({ shades: '' })).toEqual({ shades: [] });
  });

  it.each([
    ['first', 'many', '--first many is not of the type Int: Int cannot represent non-integer value: "many"'],
    ['first', '1.5', '--first 1.5 is not of the type Int: Int cannot represent non-integer value: 1.5'],
    [
      'shades',
      'DARK,BRIHGT',
      '--shades DARK,BRIHGT is not of the type [Shade!]: Value "BRIHGT" does not exist in "Shade" enum. Did you mean the enum value "BRIGHT"?',
    ],
    [
      'heard',
      'perhaps',
      '--heard perhaps is not of the type Boolean: Boolean cannot represent a non boolean value: "perhaps"',
    ],
    [
      'place',
      '{"county":"x"}',
      '--place {"county":"x"} is not of the type Place: Field "province" of required type "String!" was not provided',
    ],
    ['place', 'here', '--place here is not of the type Place: Expected type "Place" to be an object'],
  ])('are refused where they do not fit: --%s %s', (name, text, message) => {
    expect(() => read({ [name]: text })).toThrow(UsageError);
    expect(() => read({ [name]: text })).toThrow(message);
    expect(() => read({ [name]: text })).toThrow(/; see xielian ask B01 --help$/);
  });
});
