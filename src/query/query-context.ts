import DataLoader from 'dataloader';
import type { ComputeContext } from '../binding/field-binding.js';
import type { Row } from '../graph/values.js';

/** What a question may use: the database within its deadline, sources, and one batch loader for each field and its arguments. */
export interface QueryContext extends ComputeContext {
  read(statement: string, parameters?: Record<string, unknown>): Promise<Row[]>;
  loader<Value>(name: string, load: (ids: readonly string[]) => Promise<readonly Value[]>): DataLoader<string, Value>;
}

export interface QueryServices extends ComputeContext {
  read(statement: string, parameters?: Record<string, unknown>): Promise<Row[]>;
}

/** A context for one operation: nothing is remembered from one to the next. */
export function createQueryContext(services: QueryServices): QueryContext {
  const loaders = new Map<string, DataLoader<string, unknown>>();
  return {
    read: (statement, parameters) => services.read(statement, parameters),
    readSource: (file) => services.readSource(file),
    loader<Value>(name: string, load: (ids: readonly string[]) => Promise<readonly Value[]>) {
      const known = loaders.get(name) ?? new DataLoader<string, unknown>(async (ids) => [...(await load(ids))]);
      loaders.set(name, known);
      return known as DataLoader<string, Value>;
    },
  };
}
