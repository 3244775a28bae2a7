import type { Driver, Session } from 'neo4j-driver';

/** A statement as a system sent it. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A driver that writes down what is run through its sessions, and runs it. */
export function recordStatements(driver: Driver, statements: Statement[]): Driver {
  return replaceMethods(driver, {
    session: (...options: Parameters<Driver['session']>) => recordSession(driver.session(...options), statements),
  });
}

type Work = (transaction: object) => unknown;

function recordSession(session: Session, statements: Statement[]): Session {
  const recording = <Runner extends object>(runner: Runner): Runner =>
    replaceMethods(runner, {
      run: (text: string, parameters: Statement['parameters'] = {}, ...rest: unknown[]) => {
        statements.push({ text, parameters });
        return (runner as unknown as { run: (...args: unknown[]) => unknown }).run(text, parameters, ...rest);
      },
    });
  const managed = (name: 'executeRead' | 'executeWrite') => (work: Work, settings?: object) =>
    session[name](async (transaction) => work(recording(transaction)), settings);
  return replaceMethods(recording(session), {
    executeRead: managed('executeRead'),
    executeWrite: managed('executeWrite'),
    beginTransaction: async (settings?: object) => recording(await session.beginTransaction(settings)),
  });
}

function replaceMethods<Target extends object>(target: Target, methods: Record<string, unknown>): Target {
  return new Proxy(target, {
    get: (held, name) => {
      const method = methods[String(name)];
      if (method !== undefined) return method;
      const value = Reflect.get(held, name, held) as unknown;
      return typeof value === 'function' ? value.bind(held) : value;
    },
  });
}
