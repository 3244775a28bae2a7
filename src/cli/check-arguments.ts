import type { CommandDef } from 'citty';
import { UsageError } from '../errors.js';
import { didYouMean } from '../lib/nearest.js';

/** Refuses commands and flags that do not exist, before anything runs: a misspelt flag must never be passed over. */
export async function checkArguments(root: CommandDef, rawArgs: readonly string[]): Promise<void> {
  const { command, name, words } = await findCommand(root, rawArgs);
  const parameters = Object.entries((await unwrap(command.args)) ?? {});
  const flags = parameters.flatMap(([flag, { type }]) => (type === 'positional' ? [] : [flag]));
  const switches = parameters.flatMap(([flag, { type }]) => (type === 'boolean' ? [flag] : []));
  const last = parameters.find(([flag, { type }]) => type === 'string' && `--${flag}` === rawArgs.at(-1))?.[0];
  if (last !== undefined) throw new UsageError(`--${last} needs a value; see ${name} --help`);
  for (const [index, argument] of rawArgs.entries()) {
    const flag = /^--([^=]+)/u.exec(argument)?.[1];
    if (flag === undefined) continue;
    if (!flags.includes(flag) && !switches.includes(flag.replace(/^no-/u, ''))) {
      throw new UsageError(`"${name}" has no flag --${flag}${didYouMean(flag, flags) || `; see ${name} --help`}`);
    }
    if (index < words) throw new UsageError(`Write --${flag} after "${name}"; before it, it would be passed over.`);
  }
}

/** Follows the words of a command line to the command that they name; `words` is where they end. */
async function findCommand(root: CommandDef, rawArgs: readonly string[]) {
  let command = root;
  let name = 'xielian';
  let words = 0;
  for (const [index, word] of rawArgs.entries()) {
    if (word.startsWith('-')) continue;
    const children = await unwrap(command.subCommands);
    if (!children) break;
    const child = children[word];
    if (!child) {
      const guess = didYouMean(word, Object.keys(children)) || `; see ${name} --help`;
      throw new UsageError(`There is no command "${name} ${word}"${guess}`);
    }
    command = (await unwrap(child)) as CommandDef;
    name = `${name} ${word}`;
    words = index + 1;
  }
  return { command, name, words };
}

/** citty lets every part be a value, a promise or a function. */
async function unwrap<Value>(part: Value | Promise<Value> | (() => Value | Promise<Value>)): Promise<Value> {
  return typeof part === 'function' ? (part as () => Value | Promise<Value>)() : part;
}
