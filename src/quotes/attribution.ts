/** A stretch of items `[start, end)`. */
export interface ItemRange {
  readonly start: number;
  readonly end: number;
}

/** A cue with what it attributes to whom, as items. */
export interface Attribution {
  readonly cue: ItemRange | null;
  readonly source: ItemRange | null;
  /** The pieces of the content, in order and disjoint; never empty. */
  readonly content: readonly ItemRange[];
  /** Marked, but not spoken: a scare quote, a title, a nickname. */
  readonly isScare?: boolean;
  /** Said in these very words, though there are no marks: a turn of a transcript. */
  readonly isVerbatim?: boolean;
  /** Found by the models, whose confidence goes by type and cue; `confidence` is then what else lessens it. */
  readonly byModel?: boolean;
  /** How likely it is that content and source are right, 0 to 1. */
  readonly confidence: number;
  readonly method: string;
}
