/** A stretch `[start, end)` of a text that is to be replaced by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
