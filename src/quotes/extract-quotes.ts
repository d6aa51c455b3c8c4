import type { Entity, Quote, Segmentation } from '../document/annotations.js';
import type { Document, Warning } from '../document/document.js';
import type { Vocabulary } from '../segment/vocabulary.js';

export interface QuoteOptions {
  /** Also speech without marks: `Kang said that talks would resume`. */
  readonly indirect?: boolean;
  /** Also beliefs and wishes: `he hopes that …`. */
  readonly thoughts?: boolean;
  /** Also scare quotes, titles and nicknames, with type `scare`. */
  readonly allMarks?: boolean;
}

/** Who said what: the quotes of an article in the order of their starts. */
export function extractQuotes(
  _document: Document,
  _segmentation: Segmentation,
  _vocabulary: Vocabulary,
  _entities: readonly Entity[],
  _options: QuoteOptions,
  _warnings: Warning[],
): Quote[] {
  return [];
}
