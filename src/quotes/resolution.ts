/** What a source is resolved to: one entity, or several among which the text does not decide. */
export interface Resolution {
  /** An index into the document's entities. */
  readonly speaker: number | null;
  readonly ambiguous: readonly number[];
  /** How it was told, in plain words; empty where it was not. */
  readonly how: string;
  readonly confidence: number;
}

/** Nobody that the document names: `officials`, `a source`. */
export const NOBODY: Resolution = { speaker: null, ambiguous: [], how: '', confidence: 1 };
