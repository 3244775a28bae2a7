/** The order of the rooms, lowest first: a room may use those before it, never those after it. */
const rooms = [
  ['lib'],
  ['graph', 'analysis', 'evidence', 'binding'],
  ['embedded', 'domains'],
  ['inference'],
  ['query'],
  ['load', 'ingest', 'export', 'synthetic', 'questions'],
  ['server'],
  ['cli'],
];

const upward = rooms.flatMap((names, level) => {
  const higher = rooms.slice(level + 1).flat();
  if (higher.length === 0) return [];
  return [
    {
      name: `${names.join('-')}-stays-below`,
      comment: `${names.join(', ')} must not know what is built on top: arrows point one way.`,
      severity: 'error',
      from: { path: `^src/(${names.join('|')})/` },
      to: { path: `^src/((${higher.join('|')})/|main\\.ts)` },
    },
  ];
});

export default {
  forbidden: [
    ...upward,
    {
      name: 'no-circular',
      comment: 'A circle has no first page to read.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'driver-in-graph-only',
      comment: 'Only graph/ speaks Bolt, so driver faults get their names in one place.',
      severity: 'error',
      from: { pathNot: '^src/graph/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'lib-is-browser-safe',
      comment: 'The explorer will use lib/: nothing of Node, nothing of ours.',
      severity: 'error',
      from: { path: '^src/lib/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'apollo-in-server-only',
      comment: 'The query engine answers without a server around it.',
      severity: 'error',
      from: { pathNot: '^src/server/' },
      to: { path: 'node_modules/@apollo/server' },
    },
    {
      name: 'config-is-handed-down',
      comment: 'Settings are read once at the top and passed as arguments.',
      severity: 'error',
      from: { pathNot: '^src/(config|main)\\.ts|^src/cli/' },
      to: { path: '^src/config\\.ts' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
