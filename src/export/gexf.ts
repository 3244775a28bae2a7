import type { Basis } from '../domains/fact/fact.model.js';
import type { Column } from './columns.js';
import { datasetValues } from './dataset-values.js';
import { oneFile } from './export-format.js';
import type { ExportDataset, ExportDates, ExportEdge, ExportGraph, ExportNode } from './export-graph.js';
import { renderElement, renderStart, renderText } from './render-xml.js';
import { EDGE_VALUES, NODE_VALUES, readValues } from './xml-columns.js';

const NAMESPACE = 'http://gexf.net/1.3';

/** How an edge looks, so that what was inferred never looks like what a text says. */
const LOOKS: Readonly<Record<Basis, readonly [red: number, green: number, blue: number, shape: string]>> = {
  EXPLICIT: [60, 60, 60, 'solid'],
  COREFERENCE: [40, 90, 180, 'dotted'],
  INFERRED: [220, 120, 0, 'dashed'],
};

/** GEXF 1.3 with time: a spell is the window in which something happened; what is undated has none and says so. */
export const gexf = oneFile('gexf', renderGexf);

async function* renderGexf({ dataset, nodes, edges }: ExportGraph): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${renderStart('gexf', {
    xmlns: NAMESPACE,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${NAMESPACE} ${NAMESPACE}/gexf.xsd`,
    version: '1.3',
  })}\n${renderMeta(dataset)}\n`;
  yield `${renderStart('graph', {
    defaultedgetype: 'directed',
    idtype: 'string',
    mode: 'dynamic',
    timeformat: 'date',
    timerepresentation: 'interval',
  })}\n${renderModel('node', NODE_VALUES)}\n${renderModel('edge', EDGE_VALUES)}\n<nodes>\n`;
  for await (const node of nodes()) yield `${renderNode(node)}\n`;
  yield '</nodes>\n<edges>\n';
  for await (const edge of edges()) yield `${renderEdge(edge)}\n`;
  yield '</edges>\n</graph>\n</gexf>\n';
}

/** The schema knows no other elements here, so all that is said of the dataset stands in the description. */
function renderMeta(dataset: ExportDataset): string {
  const said = datasetValues(dataset).map(({ name, value }) => `${name}: ${value}`);
  const spells = 'A spell is the window in which an edge happened or held, not how long it lasted.';
  return renderElement('meta', { lastmodifieddate: dataset.recordedAt?.slice(0, 10) }, [
    renderElement('creator', {}, ['xielian']),
    renderElement('description', {}, [renderText(`${said.join(' | ')} | ${spells}`)]),
  ]);
}

function renderModel<Item>(owner: 'node' | 'edge', columns: readonly Column<Item>[]): string {
  const attributes = columns.map(({ name, type }) => renderElement('attribute', { id: name, title: name, type }));
  return renderElement('attributes', { class: owner, mode: 'static' }, attributes);
}

function renderNode(node: ExportNode): string {
  const { id, label } = node;
  return renderElement('node', { id, label }, [renderAttributeValues(NODE_VALUES, node)]);
}

function renderEdge(edge: ExportEdge): string {
  const { id, source, target, type, kind, basis, dates } = edge;
  const label = [type, kind].filter((part) => part !== null).join(' ');
  // Readers join parallel edges of one kind: with the basis in it, two of different basis stay two.
  return renderElement('edge', { id, source, target, label, kind: `${label} ${basis}` }, [
    renderAttributeValues(EDGE_VALUES, edge),
    ...renderSpells(dates),
    ...renderLook(basis),
  ]);
}

function renderAttributeValues<Item>(columns: readonly Column<Item>[], item: Item): string {
  const values = readValues(columns, item).map(([name, value]) => renderElement('attvalue', { for: name, value }));
  return renderElement('attvalues', {}, values);
}

function renderSpells({ earliest, latest }: ExportDates): string[] {
  if (earliest === null && latest === null) return [];
  return [renderElement('spells', {}, [renderElement('spell', { start: earliest, end: latest })])];
}

function renderLook(basis: Basis): string[] {
  const [r, g, b, value] = LOOKS[basis];
  return [renderElement('color', { r, g, b }), renderElement('shape', { value })];
}
