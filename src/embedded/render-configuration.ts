export interface Neo4jSettings {
  readonly port: number;
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

/** `neo4j.conf`: Bolt on loopback and nothing else, and bounds that one careless statement cannot pass. */
export function renderConfiguration({ port, heapMb, pageCacheMb }: Neo4jSettings): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.usage_report.enabled': false,
    'server.memory.pagecache.size': `${pageCacheMb}m`,
    // The last resort: every read and load sets a shorter bound of its own.
    'db.transaction.timeout': '10m',
    'db.memory.transaction.max': `${Math.floor(heapMb / 2)}m`,
    'dbms.memory.transaction.total.max': `${Math.floor(heapMb * 0.7)}m`,
    // A document has some twenty relationships of many types, and below the default of 50 every walk along one type reads
    // them all. It is fixed for a node when that grows, so a change takes effect with the next load or import.
    'db.relationship_grouping_threshold': 8,
    // Otherwise each of the two databases takes 256 MB of disk before it holds anything.
    'db.tx_log.preallocate': false,
    'db.tx_log.rotation.retention_policy': '2 files',
    // The defaults wait twice five seconds for connections that are already closed: stopping took 10.4 s, now 0.3 s.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
    'internal.dbms.bolt.netty_server_shutdown_timeout': 1,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return `# Written by xielian at each start; changes made here are lost.\n${lines.join('\n')}\n`;
}
