import type { Java } from './find-java.js';
import type { InstanceFiles } from './instance-files.js';

/** Program and arguments of the database: what Neo4j's own launcher would pass to Java. */
export function renderCommand(java: Java, heapMb: number, jarFolder: string, files: InstanceFiles): string[] {
  return [
    java.path,
    `-Xmx${heapMb}m`,
    `-Xms${Math.min(heapMb, 256)}m`,
    '-XX:+UseG1GC',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+UnlockExperimentalVMOptions',
    '-XX:+TrustFinalNonStaticFields',
    '-XX:+DisableExplicitGC',
    // An instance without memory is worse than none: the next start finds a store that it can recover.
    '-XX:+ExitOnOutOfMemoryError',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--enable-native-access=ALL-UNNAMED',
    // Neo4j 5.26 uses what Java 24 and later warn about on every start.
    ...(java.major >= 24 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
    '-cp',
    `${jarFolder}/*`,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${files.home}`,
    `--config-dir=${files.home}/conf`,
    '--console-mode',
  ];
}
