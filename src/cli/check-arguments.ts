import type { CommandDef } from 'citty';
import { UsageError } from '../errors.js';
import { didYouMean } from '../lib/nearest.js';

/** Refuses commands and flags that do not exist, before anything runs: a misspelt flag must never be passed over. */
export async function checkArguments(root: CommandDef, rawArgs: readonly string[]): Promise<void> {
  const { command, name } = await findCommand(root, rawArgs);
  const parameters = Object.entries((await unwrap(command.args)) ?? {});
  const flags = parameters.flatMap(([flag, { type }]) => (type === 'positional' ? [] : [flag]));
  const last = parameters.find(([flag, { type }]) => type === 'string' && `--${flag}` === rawArgs.at(-1))?.[0];
  if (last !== undefined) throw new UsageError(`--${last} needs a value; see ${name} --help`);
  for (const argument of rawArgs) {
    const flag = /^--(?:no-)?([^=]+)/u.exec(argument)?.[1];
    if (flag === undefined || flags.includes(flag)) continue;
    throw new UsageError(`"${name}" has no flag --${flag}${didYouMean(flag, flags) || `; see ${name} --help`}`);
  }
}

/** Follows the words of a command line to the command that they name. */
async function findCommand(root: CommandDef, rawArgs: readonly string[]) {
  let command = root;
  let name = 'xielian';
  for (const word of rawArgs.filter((argument) => !argument.startsWith('-'))) {
    const children = await unwrap(command.subCommands);
    if (!children) break;
    const child = children[word];
    if (!child) {
      const guess = didYouMean(word, Object.keys(children)) || `; see ${name} --help`;
      throw new UsageError(`There is no command "${name} ${word}"${guess}`);
    }
    command = (await unwrap(child)) as CommandDef;
    name = `${name} ${word}`;
  }
  return { command, name };
}

/** citty lets every part be a value, a promise or a function. */
async function unwrap<Value>(part: Value | Promise<Value> | (() => Value | Promise<Value>)): Promise<Value> {
  return typeof part === 'function' ? (part as () => Value | Promise<Value>)() : part;
}
