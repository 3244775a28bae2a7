import type { Evidence, Fact } from '../domains/fact/fact.js';
import { sha256 } from '../evidence/sha256.js';
import type { SourceText } from '../evidence/source.js';
import type { SourceLibrary } from '../evidence/source-library.js';
import { parseSpan, renderSpan, type Span } from '../evidence/span.js';
import { findUncovered, splitSentences } from '../evidence/uncovered.js';
import { withoutWhiteSpace } from '../lib/without-white-space.js';
import { compileWithLapses } from './compile-inputs.js';
import type { Inputs } from './read-inputs.js';

/** One span, source or sentence that does not hold. */
export interface Failure {
  readonly file: string;
  /** Where the fact is written down, or where the words stand. */
  readonly place: string;
  readonly message: string;
}

export interface VerifyReport {
  readonly facts: number;
  readonly inferred: number;
  /** Conclusions that lapsed with a dossier that they rest on, and decisions about nothing. */
  readonly lapsed: readonly string[];
  /** Facts that neither words nor a rule prove. */
  readonly unproved: number;
  readonly spans: number;
  readonly verified: number;
  readonly failed: readonly Failure[];
  /** Sources that could not be read; their spans are neither verified nor failed. */
  readonly unreadable: readonly string[];
  readonly sentences: number;
  /** Sentences that no span holds and no reason excuses. */
  readonly unaccounted: readonly Failure[];
}

/** Reads every source again and proves every span against it. */
export async function verifyInputs(inputs: Inputs, library: SourceLibrary): Promise<VerifyReport> {
  const compiled = compileWithLapses(inputs);
  const facts = [...compiled.facts.values()];
  const sources = await readSources(inputs, library);
  const failed: Failure[] = sources.flatMap(({ changed }) => changed);
  const byHash = new Map(sources.map((source) => [source.sha256, source]));
  let spans = 0;
  let verified = 0;
  for (const fact of facts) {
    for (const evidence of fact.evidence) {
      const source = byHash.get(evidence.source);
      spans += 1;
      if (!source?.text) continue;
      const fault = proveSpan(source.text, evidence);
      if (fault) failed.push({ file: source.file, place: placeOf(fact), message: fault });
      else verified += 1;
    }
  }
  const coverage = inputs.dossiers.map((dossier) => checkCoverage(dossier.content, byHash, facts));
  return {
    facts: facts.length,
    inferred: facts.filter(({ basis }) => basis === 'INFERRED').length,
    lapsed: compiled.lapsed,
    unproved: facts.filter(({ evidence, rule, inputs: from }) => evidence.length === 0 && !(rule && from.length > 0))
      .length,
    spans,
    verified,
    failed: [...failed, ...coverage.flatMap((item) => item.failed)],
    unreadable: sources.filter(({ text }) => !text).map(({ file }) => file),
    sentences: coverage.reduce((sum, item) => sum + item.sentences, 0),
    unaccounted: coverage.flatMap((item) => item.unaccounted),
  };
}

interface ExpectedSource {
  readonly file: string;
  /** Hash that the inputs expect. */
  readonly sha256: string;
  readonly text: SourceText | null;
  readonly changed: readonly Failure[];
}

async function readSources({ dossiers, rosters }: Inputs, library: SourceLibrary): Promise<ExpectedSource[]> {
  const texts = dossiers.map(async ({ content, file: dossier }) => {
    const { file, sha256: expected } = content.source;
    const text = await library.readSource(file);
    const message = text && describeChange(text, content.source);
    return { file, sha256: expected, text, changed: message ? [{ file, place: dossier, message }] : [] };
  });
  const lists = rosters.map(({ list }) => ({ file: list.file, sha256: list.sha256, text: list, changed: [] }));
  return [...(await Promise.all(texts)), ...lists];
}

/** How a source differs from what its dossier says of it, or undefined. */
function describeChange(source: SourceText, expected: { sha256: string; length: number }): string | undefined {
  if (source.sha256 !== expected.sha256) {
    return `the source has sha256 ${source.sha256}, the dossier expects ${expected.sha256}: it is another text or was changed`;
  }
  if (source.text.length === expected.length) return undefined;
  return `the source has ${source.text.length} UTF-16 units, the dossier says ${expected.length}`;
}

/** What is wrong with a span, or undefined. */
function proveSpan(
  { text }: SourceText,
  { start, end, sha256: expected, text: surface }: Evidence,
): string | undefined {
  const at = renderSpan({ start, end });
  if (end > text.length || start >= end)
    return `the span ${at} lies outside the source, which has ${text.length} units`;
  const words = text.slice(start, end);
  if (sha256(words) !== expected) return `the words at ${at} are not those that were read (sha256 differs)`;
  if (surface !== undefined && withoutWhiteSpace(words).text !== withoutWhiteSpace(surface).text) {
    return `the words at ${at} are not "${surface}"`;
  }
  return undefined;
}

function placeOf({ type, places: [place] }: Fact): string {
  return place ? `${place.file}:${place.line} ${place.path} (${type})` : type;
}

function checkCoverage(
  { source, nonfacts }: Inputs['dossiers'][number]['content'],
  sources: ReadonlyMap<string, ExpectedSource>,
  facts: readonly Fact[],
) {
  const text = sources.get(source.sha256)?.text?.text;
  if (text === undefined) return { sentences: 0, unaccounted: [], failed: [] };
  const excused = nonfacts.map(({ at, sha256: hash }) => ({ ...parseSpan(at), source: source.sha256, sha256: hash }));
  const failed = excused.flatMap((span) => {
    const fault = proveSpan({ text, file: source.file, sha256: source.sha256 }, span);
    return fault ? [{ file: source.file, place: 'nonfacts', message: fault }] : [];
  });
  const spans: Span[] = [
    ...facts.flatMap((fact) => fact.evidence.filter((item) => item.source === source.sha256)),
    ...excused,
  ];
  const unaccounted = findUncovered(text, spans).map(({ sentence, first, last }) => ({
    file: source.file,
    place: renderSpan(sentence),
    message: `the words at ${renderSpan({ start: first, end: last + 1 })} lie in no span and in no nonfacts entry`,
  }));
  return { sentences: splitSentences(text).length, unaccounted, failed };
}
