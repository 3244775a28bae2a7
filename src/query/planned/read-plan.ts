import type { Row } from '../../graph/values.js';
import type { SelectionScope } from '../../lib/collect-fields.js';
import type { QueryContext } from '../query-context.js';
import { compileNode } from './compile-node.js';
import type { CompileScope } from './compile-scope.js';
import { NotPlanned } from './not-planned.js';
import type { RootPlan } from './root-plan.js';
import { type PlacedReference, put, type Run } from './shape.js';
import { type Slot, StatementBuilder, type Variables } from './statement-builder.js';

/** One statement, and what its rows become. */
export interface Statement {
  readonly text: string;
  readonly shape: (rows: readonly Row[], run: Run) => unknown;
}

/** A scope in which one statement is compiled. */
export function openCompileScope(
  scope: SelectionScope,
  argumentsOf: CompileScope['argumentsOf'] = new Map(),
): CompileScope {
  return { ...scope, builder: new StatementBuilder(scope.variables), argumentsOf, compileNode, known: [] };
}

/** A root field that one statement answers. */
export function createReadPlan({ builder }: CompileScope, { text, shape }: Statement): RootPlan {
  const statement = `CYPHER 5\n${text}`;
  return {
    async run(context, variables) {
      const slots = builder.bind(variables);
      const rows = await context.read(statement, parametersOf(slots));
      const run = openRun(context, variables, slots);
      const answer: { value?: unknown } = {};
      put(answer, 'value', shape(rows, run), run);
      await settle(run);
      return answer.value;
    },
  };
}

export function parametersOf(slots: readonly Slot[]): Record<string, unknown> {
  return Object.assign({}, ...slots.map(({ parameters }) => parameters));
}

export function openRun(context: QueryContext, variables: Variables, slots: readonly Slot[]): Run {
  return { context, variables, slots, waiting: [], references: [] };
}

/** Waits for what takes its time; `readReferences` reads the nodes that were noted meanwhile. */
export async function settle(
  run: Run,
  readReferences: (placed: readonly PlacedReference[]) => Promise<void> = refuseReferences,
): Promise<void> {
  while (run.waiting.length > 0 || run.references.length > 0) {
    await Promise.all(run.waiting.splice(0));
    if (run.waiting.length === 0 && run.references.length > 0) await readReferences(run.references.splice(0));
  }
}

function refuseReferences(): never {
  throw new NotPlanned('a statement that reads everything leads to nothing else');
}
