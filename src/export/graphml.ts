import type { Column } from './columns.js';
import { datasetValues } from './dataset-values.js';
import { oneFile } from './export-format.js';
import type { ExportGraph } from './export-graph.js';
import { renderElement, renderStart, renderText } from './render-xml.js';
import { EDGE_VALUES, NODE_VALUES, readValues } from './xml-columns.js';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
const GRAPHML_TYPES = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const;

/** GraphML: typed keys first, then nodes, then edges; what is not known has no `data` at all. */
export const graphml = oneFile('graphml', renderGraphml);

async function* renderGraphml({ dataset, nodes, edges }: ExportGraph): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${renderStart('graphml', {
    xmlns: NAMESPACE,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd`,
  })}\n`;
  const values = datasetValues(dataset);
  for (const { name } of values) yield renderKey('graph', { name, type: 'string' });
  for (const column of NODE_VALUES) yield renderKey('node', column);
  for (const column of EDGE_VALUES) yield renderKey('edge', column);
  yield `${renderStart('graph', { id: 'xielian', edgedefault: 'directed' })}\n`;
  for (const { name, value } of values) yield `${renderData('graph', [name, value])}\n`;
  for await (const node of nodes()) {
    const data = readValues(NODE_VALUES, node).map((value) => renderData('node', value));
    yield `${renderElement('node', { id: node.id }, data)}\n`;
  }
  for await (const edge of edges()) {
    const { id, source, target } = edge;
    const data = readValues(EDGE_VALUES, edge).map((value) => renderData('edge', value));
    yield `${renderElement('edge', { id, source, target }, data)}\n`;
  }
  yield '</graph>\n</graphml>\n';
}

type Owner = 'graph' | 'node' | 'edge';

function renderKey(owner: Owner, { name, type }: Pick<Column<never>, 'name' | 'type'>): string {
  const key = { id: `${owner}.${name}`, for: owner, 'attr.name': name, 'attr.type': GRAPHML_TYPES[type] };
  return `${renderElement('key', key)}\n`;
}

function renderData(owner: Owner, [name, value]: readonly [name: string, value: string]): string {
  return renderElement('data', { key: `${owner}.${name}` }, [renderText(value)]);
}
