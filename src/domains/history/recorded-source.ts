/** What the history keeps of a source, so that words still have their place when no dossier reads it any more. */
export interface RecordedSource {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly length: number;
  readonly kind: 'TEXT' | 'ROSTER';
  /** Named stretches, in the order of the dossier. */
  readonly sections: readonly { readonly name: string; readonly at: string }[];
  /** Documents that stand in the source, each with its stretches. */
  readonly documents: readonly { readonly id: string; readonly at: readonly string[] }[];
}
