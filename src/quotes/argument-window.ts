import type { ItemRange } from './attribution.js';
import type { Items } from './collapse-quotations.js';
import { TagBit } from './part-of-speech.js';
import type { WordTable } from './word-table.js';

const MOST_FOLLOWERS = 3;
/** How many items on either side of a cue its content and source are looked for in. */
export const REACH = 70;

/**
 * The items among which the source and the content of a cue are looked for: its sentence, a sentence before
 * it that is a quotation and nothing else, and up to three behind it that begin with one. Behind a colon
 * the next sentence belongs to it, whatever it is.
 */
export function argumentWindow(
  table: WordTable,
  items: Items,
  ids: Int32Array,
  sentence: number,
  cue: ItemRange,
): ItemRange {
  let first = sentence;
  let last = sentence;
  if (
    sentence > 0 &&
    isQuotationAlone(table, items, ids, sentence - 1) &&
    isSameParagraph(items, sentence - 1, sentence)
  )
    first--;
  const endsInColon = (table.bits[ids[items.firstItem[sentence + 1]! - 1]!]! & TagBit.Colon) !== 0;
  if (endsInColon && sentence + 1 < items.sentenceCount) last++;
  while (last + 1 < items.sentenceCount && last < sentence + MOST_FOLLOWERS) {
    if (
      !isSameParagraph(items, last, last + 1) &&
      !(endsInColon && isQuotationAlone(table, items, ids, last + 1))
    )
      break;
    if (!beginsWithQuotation(table, items, ids, last + 1)) break;
    last++;
  }
  return {
    start: Math.max(items.firstItem[first]!, cue.start - REACH),
    end: Math.min(items.firstItem[last + 1]!, cue.end + REACH),
  };
}

function beginsWithQuotation(table: WordTable, items: Items, ids: Int32Array, sentence: number): boolean {
  return (table.bits[ids[items.firstItem[sentence]!]!]! & TagBit.Quotation) !== 0;
}

/** A quotation, with no more than a stop beside it. */
export function isQuotationAlone(table: WordTable, items: Items, ids: Int32Array, sentence: number): boolean {
  const first = items.firstItem[sentence]!;
  const last = items.firstItem[sentence + 1]!;
  return last - first <= 2 && beginsWithQuotation(table, items, ids, sentence);
}

function isSameParagraph(items: Items, a: number, b: number): boolean {
  return items.paragraph[a] === items.paragraph[b];
}
