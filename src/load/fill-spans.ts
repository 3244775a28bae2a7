import { isMap, isScalar, isSeq, type Pair, Scalar, visit, type YAMLMap } from 'yaml';
import { findSpan, type WantedSpan } from '../evidence/find-span.js';
import { sha256 } from '../evidence/sha256.js';
import { parseSpan, renderSpan, type Span } from '../evidence/span.js';
import { didYouMean } from '../lib/nearest.js';
import { InvalidInputError, type Violation } from './violation.js';
import { parseYamlSyntax } from './yaml-file.js';

/**
 * Replaces `quote`, `nth` and `in` of a dossier being written by `at` and `sha256`, and gives `text` entries their place.
 * Entries that have a place already stay as they are. Comments and layout are kept.
 */
export function fillSpans(file: string, yaml: string, source: string): string {
  const document = parseYamlSyntax(file, yaml);
  const violations: Violation[] = [];
  const lineOf = (map: YAMLMap) => yaml.slice(0, map.range?.[0] ?? 0).split('\n').length;
  const locate = (map: YAMLMap, wanted: WantedSpan): Span | undefined => {
    const span = findSpan(source, wanted);
    if (span) return span;
    const message = `"${wanted.words}" does not stand in the source${(wanted.nth ?? 1) > 1 ? ` ${wanted.nth} times` : ''}`;
    violations.push({ file, line: lineOf(map), path: '', message });
    return undefined;
  };

  const isExtent = ({ key }: Pair) => isScalar(key) && key.value === 'extent';
  visit(document, {
    Pair(_, pair) {
      if (isExtent(pair)) pair.value = fillExtent(pair.value, locate);
    },
  });
  const extents = readExtents(document.toJS());
  visit(document, {
    Pair: (_, pair) => (isExtent(pair) ? visit.SKIP : undefined),
    Map(_key, map, ancestors) {
      const words = wordsToPlace(map, ancestors.at(-1), ancestors.at(-2));
      if (words === undefined) return;
      const { nth, in: within } = map.toJSON() as { nth?: number; in?: string };
      if (within && !extents.has(within)) {
        const message = `there is no document "${within}" in this file${didYouMean(within, extents.keys())}`;
        violations.push({ file, line: lineOf(map), path: '', message });
        return;
      }
      const span = locate(map, {
        words,
        ...(nth ? { nth } : {}),
        ...(within ? { within: extents.get(within) ?? [] } : {}),
      });
      if (span) writePlace(map, span, source);
    },
  });
  if (violations.length > 0) throw new InvalidInputError(violations);
  return document.toString({ lineWidth: 160, flowCollectionPadding: true });
}

type Locate = (map: YAMLMap, wanted: WantedSpan) => Span | undefined;

function fillExtent(value: unknown, locate: Locate): unknown {
  if (isSeq(value)) value.items = value.items.map((item) => fillExtent(item, locate));
  if (!isMap(value)) return value;
  const { quote, nth } = value.toJSON() as { quote?: string; nth?: number };
  const span = quote === undefined ? undefined : locate(value, { words: quote, ...(nth ? { nth } : {}) });
  return span ? new Scalar(renderSpan(span)) : value;
}

function readExtents(content: { documents?: { key?: string; extent?: unknown }[] } | null): Map<string, Span[]> {
  const extents = new Map<string, Span[]>();
  for (const { key, extent } of content?.documents ?? []) {
    const stretches = [extent].flat().filter((stretch) => typeof stretch === 'string');
    if (key) extents.set(key, stretches.map(parseSpan));
  }
  return extents;
}

/** The words of an entry that still needs a place: any `quote`, or a `text` inside a `proof` list. */
function wordsToPlace(map: YAMLMap, parent: unknown, grandparent: unknown): string | undefined {
  if (map.has('at')) return undefined;
  const quote = map.get('quote');
  if (typeof quote === 'string') return quote;
  const inProof =
    isSeq(parent) &&
    typeof grandparent === 'object' &&
    grandparent !== null &&
    'key' in grandparent &&
    isScalar(grandparent.key) &&
    grandparent.key.value === 'proof';
  const text = map.get('text');
  return inProof && typeof text === 'string' ? text : undefined;
}

function writePlace(map: YAMLMap, span: Span, source: string): void {
  for (const key of ['quote', 'nth', 'in']) map.delete(key);
  map.set('at', renderSpan(span));
  const isSection = map.has('name') && !map.has('text');
  if (!isSection) map.set('sha256', sha256(source.slice(span.start, span.end)));
  map.flow = true;
}
