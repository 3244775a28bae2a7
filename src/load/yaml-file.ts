import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { didYouMean } from '../lib/nearest.js';
import { InvalidInputError, type Violation } from './violation.js';

export type Path = readonly PropertyKey[];

/** A YAML file that remembers on which line each value stands. */
export interface YamlFile<Content> {
  readonly file: string;
  readonly content: Content;
  lineOf(path: Path): number;
}

/** Parses and checks a YAML text; every fault is reported with file, line, path and, where there is one, the nearest valid value. */
export function parseYaml<Content>(file: string, text: string, model: z.ZodType<Content>): YamlFile<Content> {
  const lines = new LineCounter();
  const document = parseYamlSyntax(file, text, lines);
  const lineOf = (path: Path) => lines.linePos(offsetOf(document, path)).line;
  const input: unknown = document.toJS();
  const result = model.safeParse(input, { reportInput: true });
  if (!result.success) {
    throw new InvalidInputError(
      result.error.issues
        .flatMap((issue) => describeIssue(issue, input, model))
        .map(({ path, message }): Violation => ({ file, line: lineOf(path), path: renderPath(path), message })),
    );
  }
  return { file, content: result.data, lineOf };
}

/** The document of a YAML text whose every value can be read; what stands in the way is reported with its line. */
export function parseYamlSyntax(file: string, text: string, lines = new LineCounter()): Document {
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const violations = document.errors.map(
    ({ pos, message }): Violation => ({ file, line: lines.linePos(pos[0]).line, path: '', message }),
  );
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      const line = lines.linePos(alias.range?.[0] ?? 0).line;
      const message = `"*${alias.source}" stands for nothing here; put quotes around a text that begins with *`;
      violations.push({ file, line, path: '', message });
    },
  });
  if (violations.length > 0) throw new InvalidInputError(violations);
  return document;
}

export function renderPath(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');
}

/** Offset of the deepest node on the path that exists. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === last);
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    if (isSeq(parent)) {
      const item = parent.items[Number(last)];
      if (isNode(item) && item.range) return item.range[0];
    }
  }
  return 0;
}

interface Fault {
  readonly path: Path;
  readonly message: string;
}

/** What is wrong with a value, in the words of a person. */
export function describeIssue(issue: z.core.$ZodIssue, input: unknown, model: z.ZodType): Fault[] {
  const missing = 'input' in issue && issue.input === undefined;
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(model, issue.path);
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: `"${key}" is not known here${didYouMean(key, known)}`,
    }));
  }
  if (issue.code === 'invalid_value' && missing) {
    return [{ path: issue.path, message: `is missing (one of ${issue.values.map(String).join(', ')} expected)` }];
  }
  if (issue.code === 'invalid_value') {
    const given = String(valueAt(input, issue.path));
    const allowed = issue.values.map(String);
    return [
      { path: issue.path, message: `"${given}" is not one of ${allowed.join(', ')}${didYouMean(given, allowed)}` },
    ];
  }
  if (issue.code === 'invalid_type' && missing) {
    return [{ path: issue.path, message: `is missing (${issue.expected} expected)` }];
  }
  if (issue.code === 'invalid_format') {
    return [{ path: issue.path, message: `"${String(issue.input)}" ${issue.message}` }];
  }
  return [{ path: issue.path, message: issue.message }];
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part], input);
}

/** The keys that a model allows at a path, found by walking its definition. */
function knownKeys(model: z.ZodType, path: Path): string[] {
  let here = unwrap(model);
  for (const part of path) {
    const definition = here._zod.def as unknown as Record<string, unknown>;
    const shape = definition.shape as Record<string, z.ZodType> | undefined;
    const next = typeof part === 'number' ? (definition.element as z.ZodType | undefined) : shape?.[String(part)];
    if (next === undefined) return [];
    here = unwrap(next);
  }
  return Object.keys(((here._zod.def as unknown as Record<string, unknown>).shape as object | undefined) ?? {});
}

function unwrap(model: z.ZodType): z.ZodType {
  const inner = (model._zod.def as unknown as Record<string, unknown>).innerType as z.ZodType | undefined;
  return inner === undefined ? model : unwrap(inner);
}
