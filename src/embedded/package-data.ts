import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../embedded');

/** Files that are shipped as they are. The folder is equally far from `src/embedded` and from `dist/embedded`. */
export const packageData = {
  pom: join(folder, 'pom.xml'),
  jarList: join(folder, 'jars.sha256'),
  supervisor: join(folder, 'supervisor.mjs'),
  guard: join(folder, 'guard.sh'),
};
