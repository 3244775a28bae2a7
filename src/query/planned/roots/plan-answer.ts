import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { getArgumentValues } from 'graphql';
import type { QueryContext } from '../../query-context.js';
import type { Asked } from '../../root/list-named-fields.js';
import { Columns } from '../columns.js';
import { compileAnswer } from '../compile-answer.js';
import type { CompileScope } from '../compile-scope.js';
import { NotPlanned } from '../not-planned.js';
import { openCompileScope, openRun, parametersOf, settle } from '../read-plan.js';
import type { RootField, RootPlan } from '../root-plan.js';
import { type PlacedReference, put, type Reference, type Run, type Shape } from '../shape.js';

/** Where nodes stand in an answer: what is read of each, and the object that it becomes. */
interface Site {
  readonly expression: string;
  /** The properties that make a row, where nothing else is read of a node. */
  readonly properties: readonly string[] | undefined;
  readonly idOf: (row: readonly unknown[]) => unknown;
  readonly shape: Shape;
}

/**
 * A field that a named statement answers: its resolver makes the answer, and all nodes in it are read in one more round
 * trip, whatever is selected of them and however deep.
 */
export function planAnswer(
  resolve: GraphQLFieldResolver<unknown, QueryContext>,
  { definition, nodes, scope }: RootField,
): RootPlan {
  const inner = openCompileScope(scope);
  const sites: Site[] = [];
  const shape = compileAnswer(definition.type, nodes, {
    ...scope,
    addSite: (type, sets) => {
      const index = sites.length;
      sites.push(
        openSite(
          `s${index}`,
          (columns, variable) => inner.compileNode(type, sets, { variable }, columns, inner),
          inner,
        ),
      );
      return index;
    },
  });
  const statement = `CYPHER 5\nRETURN ${sites.map(({ expression }, index) => `${expression} AS c${index}`).join(',\n  ')}`;
  const asked: Asked = { fieldNodes: nodes, fragments: scope.fragments };
  return {
    async run(context, variables) {
      const slots = inner.builder.bind(variables);
      const run = openRun(context, variables, slots);
      const answer: { value?: unknown } = {};
      const arguments_ = getArgumentValues(definition, nodes[0], variables);
      const value = await resolve(undefined, arguments_, context, asked as GraphQLResolveInfo);
      put(answer, 'value', shape(value, run), run);
      await settle(run, (placed) => readReferences(statement, sites, placed, run));
      return answer.value;
    },
  };
}

function openSite(
  name: string,
  compile: (columns: Columns, variable: string) => Shape,
  { builder }: CompileScope,
): Site {
  const variable = builder.newVariable();
  const columns = new Columns();
  const idOf = columns.add(`${variable}.id`);
  const shape = compile(columns, variable);
  const expression = `COLLECT { UNWIND $${name} AS ${variable}id MATCH (${variable}:Node {id: ${variable}id}) RETURN ${columns.render()} }`;
  return { expression, properties: plainProperties(columns, variable), idOf, shape };
}

function plainProperties({ expressions }: Columns, variable: string): string[] | undefined {
  const names = expressions.map((expression) => expression.slice(variable.length + 1));
  return expressions.every((expression, index) => expression === `${variable}.${names[index]}`) &&
    names.every((name) => /^\w+$/u.test(name))
    ? names
    : undefined;
}

/** The row of a node of which everything that is read is known already. */
function rowAtHand({ properties }: Site, { atHand }: Reference): unknown[] | undefined {
  const isKnown = properties?.every((name) => atHand[name] !== undefined);
  return isKnown ? properties?.map((name) => atHand[name]) : undefined;
}

/** Every node is read once for each site, and shown as often as it is named there. What is at hand is not read again. */
async function readReferences(
  statement: string,
  sites: readonly Site[],
  placed: readonly PlacedReference[],
  run: Run,
): Promise<void> {
  const known = sites.map((): Map<string, unknown> => new Map());
  const wanted = sites.map((): Set<string> => new Set());
  for (const { reference } of placed) {
    const site = sites[reference.site] as Site;
    const row = rowAtHand(site, reference);
    if (row) known[reference.site]?.set(reference.id, site.shape(row, run));
    else wanted[reference.site]?.add(reference.id);
  }
  if (wanted.some(({ size }) => size > 0)) {
    const ids = Object.fromEntries(wanted.map((set, index) => [`s${index}`, [...set]]));
    const [lists = []] = await run.context.read(statement, { ...parametersOf(run.slots), ...ids });
    sites.forEach(({ idOf, shape }, index) => {
      for (const row of lists[index] as unknown[][]) known[index]?.set(String(idOf(row)), shape(row, run));
    });
  }
  for (const { reference, put: place } of placed) {
    const value = known[reference.site]?.get(reference.id) ?? null;
    if (value === null && reference.required) throw new NotPlanned(`${reference.id} is not there`);
    place(value);
  }
}
