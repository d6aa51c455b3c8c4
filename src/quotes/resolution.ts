/** What a source is resolved to: one entity, or several among which the text does not decide. */
export interface Resolution {
  /** An index into the document's entities. */
  readonly speaker: number | null;
  readonly ambiguous: readonly number[];
  /** How it was told, in plain words; empty where it was not. */
  readonly how: string;
  readonly confidence: number;
  /** The candidates with what spoke for each, best first. */
  readonly evidence?: readonly string[];
  /** Meant is one person whom the text does not name: `a neighbour`, and the `she` that goes on with it. */
  readonly isUnnamedPerson?: boolean;
}

/** Nobody that the document names: `officials`, `a source`. */
export const NOBODY: Resolution = { speaker: null, ambiguous: [], how: '', confidence: 1 };

export const UNNAMED_PERSON: Resolution = { ...NOBODY, isUnnamedPerson: true };

/** One entity whom a description means. */
export function described(speaker: number, confidence: number, how: string): Resolution {
  return { speaker, ambiguous: [], how, confidence };
}
