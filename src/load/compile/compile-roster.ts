import type { Fact } from '../../domains/fact/fact.js';
import { organizationProperties } from '../../domains/organization/organization.model.js';
import {
  type RosterHead,
  rosterEntryProperties,
  rosterProperties,
  rosterRow,
} from '../../domains/roster/roster.model.js';
import { sha256 } from '../../evidence/sha256.js';
import type { SourceText } from '../../evidence/source.js';
import { renderSpan } from '../../evidence/span.js';
import { Claims } from '../claims.js';
import { InvalidInputError } from '../violation.js';
import { describeIssue, renderPath, type YamlFile } from '../yaml-file.js';
import { pickProperties } from './scope.js';

/** A roster claims itself, each line, and that each body on it exists; every claim is proved by its line of the list. */
export function compileRoster(head: YamlFile<RosterHead>, list: SourceText): Fact[] {
  const { content } = head;
  const claims = new Claims(head, `roster:${content.key}`, list.sha256);
  const roster = claims.add({
    type: 'Roster',
    key: content.key,
    path: [],
    certainty: { basis: 'EXPLICIT', proof: [proofOf(list.text, 0, list.text.length)] },
    properties: pickProperties({ ...content, lists: content.lists ?? content.key }, rosterProperties),
  });
  for (const { row, start, end, nameStart } of readRows(list)) {
    const name = { ...proofOf(list.text, nameStart, nameStart + row.name.length), field: 'name', text: row.name };
    const organization = claims.add({
      type: 'Organization',
      key: row.name,
      path: [],
      certainty: { basis: 'EXPLICIT', proof: [name] },
      properties: pickProperties(
        {
          name: row.name,
          kind: content.memberKind,
          level: content.memberLevel,
          region: row.region,
          contextOnly: false,
        },
        organizationProperties,
      ),
    });
    claims.add({
      type: 'RosterEntry',
      key: `${content.key}|${row.name}`,
      path: [],
      certainty: { basis: 'EXPLICIT', proof: [proofOf(list.text, start, end)] },
      properties: pickProperties(row, rosterEntryProperties),
      links: [
        { type: 'LISTED_IN', to: roster },
        { type: 'LISTS', to: organization },
      ],
    });
  }
  return claims.finish();
}

function proofOf(text: string, start: number, end: number) {
  return { at: renderSpan({ start, end }), sha256: sha256(text.slice(start, end)) };
}

function readRows({ file, text }: SourceText) {
  const [header = '', ...lines] = text.split('\n');
  const columns = header.split('\t');
  let start = header.length + 1;
  return lines.flatMap((line, index) => {
    const lineStart = start;
    start += line.length + 1;
    if (line.trim() === '') return [];
    const cells = line.split('\t');
    const row = Object.fromEntries(columns.map((column, at) => [column, cells[at] ? cells[at] : undefined]));
    const result = rosterRow.safeParse(row, { reportInput: true });
    if (!result.success) {
      const faults = result.error.issues.flatMap((issue) => describeIssue(issue, row, rosterRow));
      throw new InvalidInputError(
        faults.map(({ path, message }) => ({ file, line: index + 2, path: renderPath(path), message })),
      );
    }
    const nameColumn = columns.indexOf('name');
    const nameStart = lineStart + cells.slice(0, nameColumn).join('\t').length + (nameColumn > 0 ? 1 : 0);
    return [{ row: result.data, start: lineStart, end: lineStart + line.length, nameStart }];
  });
}
