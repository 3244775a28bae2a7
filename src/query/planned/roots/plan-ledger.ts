import { getArgumentValues, isObjectType } from 'graphql';
import { LEDGER_ROW_ORDERS } from '../../../domains/ledger/ledger.binding.js';
import type { QueryResponseLedgerArgs } from '../../../generated/schema-types.js';
import { toRowFilter } from '../../ledger/to-row-filter.js';
import { toPageRequest } from '../../page-arguments.js';
import { Columns } from '../columns.js';
import { NotPlanned } from '../not-planned.js';
import { createReadPlan, openCompileScope } from '../read-plan.js';
import type { RootField, RootPlan } from '../root-plan.js';
import { setsOf } from '../selection.js';
import type { Variables } from '../statement-builder.js';
import { seekDocumentOrLeave } from './plan-look-up.js';

/** The field `responseLedger` for the present and a whole document, whose ledger is stored; any other is worked out. */
export function planLedger({ definition, nodes, scope }: RootField): RootPlan {
  const type = scope.schema.getType('ResponseLedger');
  if (!isObjectType(type)) throw new NotPlanned('the schema has no ResponseLedger');
  const read = (variables: Variables) => getArgumentValues(definition, nodes[0], variables) as QueryResponseLedgerArgs;
  const readPage = (variables: Variables) => {
    const asked = read(variables);
    return { ...asked, filter: toRowFilter(asked) };
  };
  const inner = openCompileScope(scope, new Map([[definition.name, readPage]]));
  const { slot } = inner.builder.addSlot((variables) => {
    const asked = read(variables);
    const { for: by, asOf = null, asKnownIn = null } = asked;
    // A page that is wrong is refused even where no row is asked for.
    toPageRequest({ ...asked }, LEDGER_ROW_ORDERS, definition.name);
    if (!by.document || asOf !== null || asKnownIn !== null) throw new NotPlanned('this ledger is not stored');
    return seekDocumentOrLeave(by.document);
  });
  const columns = new Columns();
  const shape = inner.compileNode(type, setsOf(nodes), { variable: 'ledger' }, columns, inner);
  return createReadPlan(inner, {
    text: `${slot.fragment}\nMATCH (document)<-[:LEDGER_OF]-(ledger)\nRETURN ${columns.render()}`,
    shape: (rows, run) => {
      const [row] = (rows[0] ?? []) as [unknown[]?];
      if (!row) throw new NotPlanned('there is no document of that name, or it has no ledger');
      return shape(row, run);
    },
  });
}
