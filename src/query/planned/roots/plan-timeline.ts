import { type FieldNode, getArgumentValues, getNamedType, isObjectType } from 'graphql';
import type { TimelineFilter } from '../../../generated/schema-types.js';
import { collectFields } from '../../../lib/collect-fields.js';
import { type TimelineList, timelineList } from '../../root/resolve-timeline.js';
import { Columns } from '../columns.js';
import { NotPlanned } from '../not-planned.js';
import { createReadPlan, openCompileScope } from '../read-plan.js';
import type { RootField, RootPlan } from '../root-plan.js';
import { nameOf, setsOf } from '../selection.js';
import { shapeObject } from '../shape.js';
import type { Variables } from '../statement-builder.js';
import { compileRootList } from './compile-root-list.js';

/** The field `timeline`: its two lists in one statement. */
export function planTimeline({ definition, nodes, scope }: RootField): RootPlan {
  const type = getNamedType(definition.type);
  if (!isObjectType(type)) throw new NotPlanned(`${type.name} is no object`);
  const inner = openCompileScope(scope);
  const columns = new Columns();
  const fields = [...collectFields(scope, type, setsOf(nodes))].map(([key, selected]) => {
    const name = nameOf(selected) as TimelineList;
    const list = type.getFields()[name];
    if (!list) return { key, shape: () => type.name };
    const listIn = (variables: Variables) =>
      timelineList(name, getArgumentValues(definition, nodes[0], variables).filter as TimelineFilter | undefined);
    const readArguments = (variables: Variables) => ({
      ...getArgumentValues(list, selected[0] as FieldNode, variables),
      filter: listIn(variables).filter,
    });
    const { binding, always } = listIn(scope.variables);
    const shape = compileRootList({ binding, type: list.type, nodes: selected, readArguments, always }, columns, inner);
    return { key, shape };
  });
  const shape = shapeObject(fields);
  return createReadPlan(inner, { text: columns.renderReturn(), shape: ([row = []], run) => shape(row, run) });
}
