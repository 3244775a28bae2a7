import type { TypeBinding } from '../../../binding/type-binding.js';
import { createArgumentReader } from '../argument-reader.js';
import { Columns } from '../columns.js';
import { createReadPlan, openCompileScope } from '../read-plan.js';
import type { RootField, RootPlan } from '../root-plan.js';
import { compileRootList } from './compile-root-list.js';

/** A root list: a page of all things of a type. */
export function planList(binding: TypeBinding, { definition, nodes, scope }: RootField): RootPlan {
  const inner = openCompileScope(scope);
  const columns = new Columns();
  const shape = compileRootList(
    {
      binding,
      type: definition.type,
      nodes,
      readArguments: createArgumentReader(definition, nodes[0]),
    },
    columns,
    inner,
  );
  return createReadPlan(inner, { text: columns.renderReturn(), shape: ([row = []], run) => shape(row, run) });
}
