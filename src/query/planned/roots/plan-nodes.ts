import { type GraphQLCompositeType, getArgumentValues, getNamedType, isCompositeType } from 'graphql';
import { isNodeId, typeOfId } from '../../registry.js';
import { MAX_IDS } from '../../root/refetch.js';
import { Columns } from '../columns.js';
import { NotPlanned } from '../not-planned.js';
import { createReadPlan, openCompileScope } from '../read-plan.js';
import type { RootField, RootPlan } from '../root-plan.js';
import { setsOf } from '../selection.js';
import { shapeOutput } from '../shape.js';
import type { Slot } from '../statement-builder.js';

interface IdSlot extends Slot {
  readonly ids: readonly string[];
}

/** The fields `node` and `nodes`: things by id. */
export function planNodes({ definition, nodes, scope }: RootField): RootPlan {
  const inner = openCompileScope(scope);
  const { index } = inner.builder.addSlot((variables): IdSlot => {
    const { id, ids = [id] } = getArgumentValues(definition, nodes[0], variables) as { id?: string; ids?: string[] };
    if (ids.length > MAX_IDS) throw new NotPlanned('these are too many ids');
    return { ids: ids as string[], parameters: { ids: [...new Set(ids)].filter((one) => isNodeId(String(one))) } };
  });
  const columns = new Columns();
  const idOf = columns.add('node.id');
  const isOpen = columns.add('node.current');
  const type = getNamedType(definition.type) as GraphQLCompositeType;
  if (!isCompositeType(type)) throw new NotPlanned('nodes are composite');
  const shapeNode = inner.compileNode(type, setsOf(nodes), { variable: 'node' }, columns, inner);
  const output = shapeOutput(definition.type, (row, run) => shapeNode(row, run));
  const isOne = definition.name === 'node';
  return createReadPlan(inner, {
    text: `UNWIND $ids AS id\nMATCH (node:Node {id: id})\nRETURN ${columns.render()}`,
    shape: (rows, run) => {
      const found = new Map(rows.map(([row]) => [idOf(row as unknown[]), row as unknown[]]));
      const wanted = (run.slots[index] as IdSlot).ids.map((id) => {
        const row = found.get(id);
        if (row ? isOpen(row) === false : typeOfId(id) === 'Organization') {
          throw new NotPlanned(`${id} is closed, or was merged into another`);
        }
        return row ?? null;
      });
      return output(isOne ? wanted[0] : wanted, run);
    },
  });
}
