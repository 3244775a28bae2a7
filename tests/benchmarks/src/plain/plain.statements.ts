/**
 * The same data as people model it without evidence and stored keys: four labels of their own, relationships straight from
 * node to node. Nodes of their own, so that neither model pays for the other's relationships. In batches.
 */
export const PLAIN_SCHEMA = [
  'CREATE CONSTRAINT PlainBody_id IF NOT EXISTS FOR (n:PlainBody) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT PlainDocument_id IF NOT EXISTS FOR (n:PlainDocument) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT PlainDirective_id IF NOT EXISTS FOR (n:PlainDirective) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT PlainAction_id IF NOT EXISTS FOR (n:PlainAction) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX PlainAction_date IF NOT EXISTS FOR (n:PlainAction) ON (n.date)',
];

export const isProjected = `CYPHER 5
MATCH (node:PlainDocument)
RETURN node.id LIMIT 1`;

export const PLAIN_NODES = [
  [
    'Organization|Audience|AggregateActor|Initiative',
    'PlainBody {id: from.id, name: coalesce(from.name, from.text), kind: from.kind}',
  ],
  [
    'Document',
    'PlainDocument {id: from.id, number: from.number, title: from.title, issuedOn: coalesce(from.writtenOn, from.printedOn)}',
  ],
  ['Directive', 'PlainDirective {id: from.id, text: from.summary}'],
  ['Action', 'PlainAction {id: from.id, summary: from.summary, date: coalesce(from.notAfter, from.notBefore)}'],
].map(
  ([label, node]) => `CYPHER 5
MATCH (from:${label})
CALL (from) {
  CREATE (:${node})
} IN TRANSACTIONS OF 10000 ROWS`,
);

interface Tie {
  /** Binds `from` and `to`, ids of the ends, and `roles`. */
  readonly read: string;
  readonly from: string;
  readonly type: string;
  readonly to: string;
}

const TIES: readonly Tie[] = [
  {
    read: `MATCH (a:Document)-[:ISSUED_BY]->(b) RETURN a.id AS from, b.id AS to, null AS roles`,
    from: 'PlainDocument',
    type: 'PLAIN_ISSUED_BY',
    to: 'PlainBody',
  },
  {
    read: `MATCH (b:Document)<-[:CONTAINED_IN]-(a:Directive) RETURN b.id AS from, a.id AS to, null AS roles`,
    from: 'PlainDocument',
    type: 'PLAIN_CONTAINS',
    to: 'PlainDirective',
  },
  {
    read: `MATCH (a:Directive)<-[:ASSIGNS]-(part)-[:ASSIGNS_TO]->(b) RETURN a.id AS from, b.id AS to, part.roles AS roles`,
    from: 'PlainDirective',
    type: 'PLAIN_ASSIGNED_TO',
    to: 'PlainBody',
  },
  {
    read: `MATCH (a:Action)<-[:RESPONDS_WITH]-()-[:RESPONDS_TO]->(b:Directive) RETURN a.id AS from, b.id AS to, null AS roles`,
    from: 'PlainAction',
    type: 'PLAIN_RESPONDS_TO',
    to: 'PlainDirective',
  },
  {
    read: `MATCH (a:Action)<-[:PARTICIPATES_IN]-(:Participation {role: 'ACTOR'})-[:TAKEN_BY]->(b) RETURN a.id AS from, b.id AS to, null AS roles`,
    from: 'PlainAction',
    type: 'PLAIN_BY',
    to: 'PlainBody',
  },
  {
    read: `MATCH (a:Document)<-[:LEADS_TO]-(b) RETURN a.id AS from, b.id AS to, null AS roles`,
    from: 'PlainDocument',
    type: 'PLAIN_FORWARDS',
    to: 'PlainDocument',
  },
  {
    read: `MATCH (a:Document)<-[:LEDGER_OF]-()<-[:ROW_OF]-(row:LedgerRow {kind: 'BODY'})
WHERE row.state <> 'NOT_ADDRESSED' RETURN a.id AS from, row.recipient AS to, null AS roles`,
    from: 'PlainDocument',
    type: 'PLAIN_ADDRESSED_TO',
    to: 'PlainBody',
  },
];

export const PLAIN_RELATIONSHIPS = TIES.map(
  ({ read, from, type, to }) => `CYPHER 5
CALL { ${read} }
CALL (from, to, roles) {
  MATCH (start:${from} {id: from}), (end:${to} {id: to})
  CREATE (start)-[tie:${type}]->(end)
  SET tie.roles = roles
} IN TRANSACTIONS OF 10000 ROWS`,
);
