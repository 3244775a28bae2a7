/** Ends every message about something that the embedded mode lacks: it is never the only way. */
export const otherWays = 'or set NEO4J_URI to a Neo4j of your own (`docker compose up` starts one from compose.yaml)';
