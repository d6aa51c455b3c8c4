import type { Entity, LineMarks, Quote, Segmentation, SummarySentence } from './annotations.js';
import type { Document, Warning } from './document.js';

/** A document with the layers that were asked for; the others are `null`. */
export interface AnnotatedDocument {
  readonly document: Document;
  readonly lines: LineMarks;
  readonly segmentation: Segmentation | null;
  readonly entities: readonly Entity[] | null;
  readonly quotes: readonly Quote[] | null;
  readonly summary: readonly SummarySentence[] | null;
  readonly warnings: readonly Warning[];
  /** In hard-wrapped text, for each line, whether it goes on with the paragraph of the line before; `null` elsewhere. */
  readonly goesOn: Uint8Array | null;
}
