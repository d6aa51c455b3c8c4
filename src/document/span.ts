/**
 * A stretch of text: half-open `[start, end)`, in UTF-16 code units.
 *
 * Which text it counts in is said where it stands: annotations count in {@link Document.text} (the
 * normalised view); only the report counts in {@link Document.raw}, the decoded original.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
