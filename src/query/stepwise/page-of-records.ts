import type { NodeRecord } from '../node-record.js';
import type { PageRequest } from '../page-arguments.js';
import { sortKeyOf, toConnection } from './to-connection.js';

/** A page of records that are all at hand. */
export function pageOfRecords(page: PageRequest, all: Promise<readonly NodeRecord[]>) {
  const { after, first } = page;
  const read = async () => {
    const sorted = (await all)
      .map((record) => ({ record, key: sortKeyOf(record, page) }))
      .sort((left, right) => (left.key < right.key ? -1 : 1));
    return sorted
      .filter(({ key }) => after === undefined || key > after)
      .slice(0, first + 1)
      .map(({ record }) => record);
  };
  return toConnection(page, read, async () => (await all).length);
}
