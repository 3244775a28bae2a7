import { renderHistoryEntry } from '../../domains/history/history-entry.js';
import { toVersionId } from '../../domains/history/wording-id.js';
import { sha256 } from '../../evidence/sha256.js';
import type { GraphNode } from '../graph-node.js';
import type { History, RecordedVersion } from '../read-history.js';
import { factEntriesOf, type VersionCounts } from './second-clock.js';

/** Some hundred kilobytes of text. */
const LINES_PER_PART = 500;

/** The recorded versions, and their files in parts: what a version said is replayed from these, whatever the graph says by now. */
export function versionNodes(history: History, counts: readonly VersionCounts[]): GraphNode[] {
  return history.flatMap((entry, position) => {
    const id = toVersionId(entry);
    const { version, recordedAt } = entry;
    return [
      {
        id,
        labels: ['DatasetVersion'],
        properties: { version, recordedAt, position, dateKey: `${recordedAt}|${version}`, ...counts[position] },
        relationships: [],
      },
      ...partNodes(entry, id),
    ];
  });
}

function partNodes(version: RecordedVersion, versionId: string): GraphNode[] {
  const lines = factEntriesOf(version).map(renderHistoryEntry);
  return Array.from({ length: Math.ceil(lines.length / LINES_PER_PART) }, (_, position) => ({
    id: `HistoryPart.${sha256(`${versionId} ${position}`).slice(0, 20)}`,
    labels: ['HistoryPart'],
    properties: { position, lines: lines.slice(position * LINES_PER_PART, (position + 1) * LINES_PER_PART) },
    relationships: [{ type: 'PART_OF_VERSION', to: versionId }],
  }));
}
