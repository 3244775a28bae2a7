import { defineCommand } from 'citty';
import { describe, expect, it } from 'vitest';
import { checkArguments } from '../../../src/cli/check-arguments.js';
import { UsageError } from '../../../src/errors.js';

const bird = defineCommand({
  meta: { name: 'bird' },
  args: { json: { type: 'boolean' }, load: { type: 'boolean' }, name: { type: 'string' } },
});
const root = defineCommand({
  meta: { name: 'xielian' },
  subCommands: {
    ask: async () =>
      defineCommand({
        meta: { name: 'ask' },
        args: { json: { type: 'boolean' }, list: { type: 'boolean' } },
        subCommands: async () => ({ B01: bird, B02: bird }),
      }),
  },
});
const check = (line: string) => checkArguments(root, line.split(' '));

describe('a command line', () => {
  it.each(['ask', 'ask --list', 'ask B01', 'ask B01 --name 鹤 --json', 'ask B01 --name=鹤', 'ask B01 --no-load'])(
    'is let through: %s',
    async (line) => {
      await expect(check(line)).resolves.toBeUndefined();
    },
  );

  it.each([
    ['ask B1', 'There is no command "xielian ask B1"; did you mean "B01"?'],
    ['ask B01 --nmae 鹤', '"xielian ask B01" has no flag --nmae; did you mean "name"?'],
    ['ask B01 --list', '"xielian ask B01" has no flag --list'],
    ['ask B01 --no-name', '"xielian ask B01" has no flag --no-name; did you mean "name"?'],
    ['ask B01 --name', '--name needs a value; see xielian ask B01 --help'],
    ['ask --json B01', 'Write --json after "xielian ask B01"; before it, it would be passed over.'],
    ['--json ask', 'Write --json after "xielian ask"; before it, it would be passed over.'],
  ])('is refused: %s', async (line, message) => {
    const checked = check(line);
    await expect(checked).rejects.toThrow(UsageError);
    await expect(checked).rejects.toThrow(message);
  });
});
