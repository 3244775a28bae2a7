import { type ASTNode, visit } from 'graphql';
import { createRefusal } from '../create-refusal.js';
import type { DocumentRule, MeasuredDocument } from './document-rule.js';

/** Stands first among the rules: those after it follow fragments and rely on an end. */
export const limitFragmentCycles: DocumentRule = (measured) => {
  const finished = new Set<string>();
  for (const name of measured.fragments.keys()) followSpreads(name, [], measured, finished);
};

function followSpreads(name: string, path: readonly string[], measured: MeasuredDocument, finished: Set<string>): void {
  if (finished.has(name)) return;
  if (path.includes(name)) {
    throw createRefusal({
      code: 'FRAGMENT_CYCLE',
      status: 400,
      message: `The fragment "${name}" contains itself (${[...path, name].join(' → ')}). Break the circle.`,
    });
  }
  const fragment = measured.fragments.get(name);
  const inner = fragment ? listSpreads(fragment) : [];
  for (const spread of inner) followSpreads(spread, [...path, name], measured, finished);
  finished.add(name);
}

function listSpreads(node: ASTNode): string[] {
  const names = new Set<string>();
  visit(node, { FragmentSpread: (spread) => void names.add(spread.name.value) });
  return [...names];
}
