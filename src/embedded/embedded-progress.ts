/** What is happening while an embedded Neo4j is being made ready. Only a command prints it. */
export interface EmbeddedProgress {
  readonly step: 'fetching' | 'importing' | 'starting' | 'ready';
  readonly message: string;
  /** How far a step has come, where that is known. */
  readonly done?: number;
  readonly total?: number;
}

export type OnProgress = (progress: EmbeddedProgress) => void;
