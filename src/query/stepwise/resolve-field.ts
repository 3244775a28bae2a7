import type {
  ComputedBinding,
  ConnectionBinding,
  EdgeBinding,
  EmbeddedBinding,
  FieldBinding,
  ListBinding,
} from '../../binding/field-binding.js';
import type { Step } from '../../binding/step.js';
import { toClosedType } from '../../domains/history/closed-type.js';
import type { NodeRecord } from '../node-record.js';
import { toPageRequest } from '../page-arguments.js';
import type { QueryContext } from '../query-context.js';
import { renderConditions } from '../render-conditions.js';
import { FilterParameters } from '../render-filter.js';
import { pageOfRecords } from './page-of-records.js';
import { countChildren, type LevelRequest, readChildren, readNodes, readPages } from './read-level.js';
import { toConnection } from './to-connection.js';

export type Arguments = Readonly<Record<string, unknown>>;
export type FieldResolver = (record: NodeRecord, arguments_: Arguments, context: QueryContext) => unknown;

/** An ordinary resolver for a field, made from its binding. `field` is unique among all fields: it names the batch. */
export function resolveField(field: string, binding: FieldBinding): FieldResolver {
  switch (binding.kind) {
    case 'property':
      return ({ values }) => values[binding.property] ?? binding.absent ?? null;
    case 'edgeProperty':
      return ({ edge }) => edge[binding.property] ?? null;
    case 'computed':
      return (record, _arguments, context) => resolveComputed(binding, record, context);
    case 'embedded':
      return (record, _arguments, context) => resolveEmbedded(field, binding, record, context);
    case 'edge':
      return (record, _arguments, context) => resolveEdge(field, binding, record, context);
    case 'list':
      return (record, _arguments, context) => resolveList(field, binding, record, context);
    case 'connection':
      return (record, arguments_, context) => resolveConnection(field, binding, record, arguments_, context);
  }
}

function resolveComputed({ needs, compute }: ComputedBinding, { values }: NodeRecord, context: QueryContext) {
  return compute(Object.fromEntries(needs.map((name) => [name, values[name]])), context);
}

/** The embedded object's fields are resolved from the same node, each when it is asked for. */
function resolveEmbedded(field: string, binding: EmbeddedBinding, record: NodeRecord, context: QueryContext): unknown {
  const { presentWith, fields } = binding;
  if (presentWith !== undefined && (record.values[presentWith] ?? null) === null) return null;
  return Object.fromEntries(
    Object.entries(fields).map(([name, inner]) => {
      const resolve = resolveField(`${field}.${name}`, inner);
      return [name, (arguments_: Arguments) => resolve(record, arguments_, context)];
    }),
  );
}

async function resolveEdge(field: string, binding: EdgeBinding, record: NodeRecord, context: QueryContext) {
  const given = readGiven(field, record, context);
  if (given) return (await given)[0] ?? null;
  const order = { on: 'node', property: 'id' } as const;
  const { batch, path } = startAt(record, field, binding.path);
  const children = await context.loader(batch, (ids) => readChildren(context, ids, { path }, order)).load(record.id);
  return children[0] ?? null;
}

function resolveList(field: string, { path: ofLive, order }: ListBinding, record: NodeRecord, context: QueryContext) {
  const given = readGiven(field, record, context);
  if (given) return given;
  const { batch, path } = startAt(record, field, ofLive);
  return context.loader(batch, (ids) => readChildren(context, ids, { path }, order)).load(record.id);
}

/** What a closed fact said stands under types of its own, so closed parents are a batch of their own. */
function startAt({ values }: NodeRecord, field: string, path: readonly Step[]) {
  const [first, ...rest] = path;
  if (values.current !== false || first?.direction !== 'out') return { batch: field, path };
  return { batch: `closed ${field}`, path: [{ ...first, type: toClosedType(first.type) }, ...rest] };
}

function resolveConnection(
  field: string,
  binding: ConnectionBinding,
  record: NodeRecord,
  arguments_: Arguments,
  context: QueryContext,
) {
  const { id } = record;
  const page = toPageRequest(arguments_, binding.orders, field, binding.most);
  const given = readGiven(field, record, context);
  if (given) return pageOfRecords(page, given);
  const start = startAt(record, field, binding.path);
  const request = { ...toLevelRequest(binding, arguments_), path: start.path };
  const batch = `${start.batch} ${JSON.stringify(arguments_)}`;
  return toConnection(
    page,
    () => context.loader(batch, (ids) => readPages(context, ids, request, page)).load(id),
    () => context.loader(`${batch} count`, (ids) => countChildren(context, ids, request)).load(id),
  );
}

/** The children of a node that was made for this answer; the stored ones among them are read in one batch. */
function readGiven(field: string, record: NodeRecord, context: QueryContext): Promise<NodeRecord[]> | undefined {
  const given = record.given?.(field.slice(field.lastIndexOf('.') + 1));
  if (!given) return undefined;
  const read = context.loader('given', (ids) => readNodes(context, ids));
  const records = given.map(async (item) => {
    if ('record' in item) return item.record;
    const stored = await read.load(item.id);
    return stored && { ...stored, edge: item.edge };
  });
  return Promise.all(records).then((all) => all.filter((item) => item !== null));
}

function toLevelRequest(binding: ConnectionBinding, arguments_: Arguments): Omit<LevelRequest, 'path'> {
  const parameters = new FilterParameters();
  const predicates = renderConditions(binding, arguments_, parameters);
  return {
    ...(predicates.length > 0 ? { where: predicates.join(' AND ') } : {}),
    parameters: parameters.values,
  };
}
