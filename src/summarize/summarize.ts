import type { Segmentation, SummarySentence } from '../document/annotations.js';
import type { Document } from '../document/document.js';
import type { Vocabulary } from '../segment/vocabulary.js';

export interface SummaryOptions {
  /** How many sentences the summary has at most; 3 unless told. */
  readonly sentences?: number;
}

/** The sentences that carry the story, in the order of the text. */
export function summarize(
  _document: Document,
  _segmentation: Segmentation,
  _vocabulary: Vocabulary,
  _options: SummaryOptions,
): SummarySentence[] {
  return [];
}
