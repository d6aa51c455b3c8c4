import type { InputFormat } from '../../io/input-format.js';
import type { AnnotateOptions, Layer } from '../../pipeline/annotate-document.js';
import type { OutputFormat, RenderOptions } from '../../render/renderer.js';
import type { EntityFilter } from '../../report/filter-entities.js';
import type { OffsetUnit } from '../../report/types.js';

/** A piece of work that a thread takes whole: a file, or a piece of a stream. */
export type Job =
  | { readonly kind: 'file'; readonly path: string; readonly format: InputFormat }
  | {
      readonly kind: 'bytes';
      readonly id: string;
      readonly file: string | null;
      readonly format: InputFormat;
      readonly bytes: Uint8Array;
      readonly firstLine?: number;
    }
  | { readonly kind: 'failed'; readonly id: string; readonly code: string; readonly message: string };

/** What a command makes of each document and reports of it. */
export interface DocumentWork {
  readonly command: string;
  readonly layers: readonly Layer[];
  readonly show: readonly (Layer | 'text')[];
  readonly annotate: AnnotateOptions;
  /** Which entities to report; all of them unless told. */
  readonly entities?: EntityFilter;
  /** Whether to tell what was weighed for each quote. */
  readonly evidence?: boolean;
  /** How many lines to show around a quote; none unless told. */
  readonly context?: number;
}

/** What stays the same for all jobs of a run; plain data, so that it can be handed to a thread. */
export interface JobSettings extends DocumentWork {
  /** How the source of a document is found, and by source the lines that recur in its documents. */
  readonly sources?: { readonly key: string; readonly lines: ReadonlyMap<string, ReadonlySet<number>> };
  readonly offsetUnit: OffsetUnit;
  readonly encoding?: string;
  readonly format: OutputFormat;
  readonly render: RenderOptions;
  /** Write a failure in the place of its document. */
  readonly recordFailures: boolean;
}

/** Something to tell the user on standard error. */
export interface Notice {
  /** The input, and the line of it where that is known: `articles.ndjson:12`. */
  readonly place: string;
  readonly code: string;
  readonly message: string;
}

export interface JobResult {
  /** The rendered documents, with separators between them. */
  readonly output: string;
  readonly documents: number;
  readonly bytes: number;
  readonly failures: readonly Notice[];
  readonly warnings: readonly Notice[];
}
