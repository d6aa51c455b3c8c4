import type { LineTable } from './line-table.js';
import type { OffsetMap } from './offset-map.js';

/** One article as it came in, decoded, before anything was done to it. */
export interface SourceText {
  /** Names the document in every output: the record's own id, else the path as the user gave it. */
  readonly id: string;
  /** The path as the user gave it; `null` for standard input and library calls. */
  readonly file: string | null;
  /** The decoded original, BOM and CRLF included: what all reported offsets count in. */
  readonly raw: string;
  /** The encoding that `raw` was decoded from, as a WHATWG label; UTF-8 where nothing is said. */
  readonly encoding?: string;
  /** The title that a record or an HTML page carries beside its text. */
  readonly title?: string;
  readonly url?: string;
  /** What a record carried besides: passed through to the report. */
  readonly meta?: Readonly<Record<string, unknown>>;
  /** What was noticed while reading, such as a guessed encoding. */
  readonly warnings?: readonly Warning[];
}

/** An article ready for annotation: the original, and a normalised view with a map back to it. */
export interface Document {
  readonly source: SourceText;
  readonly raw: string;
  /**
   * The normalised view, in which all annotations count. It has the same lines as `raw`: normalising
   * changes what stands within a line and how lines are broken (`\r\n` to `\n`), never their number.
   */
  readonly text: string;
  readonly map: OffsetMap;
  /** The lines of `text`. */
  readonly lines: LineTable;
}

/** Something a user should know that did not stop the work. */
export interface Warning {
  /** A stable name to script against, such as `UNCLOSED_QUOTE`. */
  readonly code: string;
  readonly message: string;
  /** The line (from 1) that it is about. */
  readonly line?: number;
}
