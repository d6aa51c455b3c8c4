import type { Attribution, ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

/** Items that may stand between the attribution and the second half. */
const REACH = 8;

/**
 * The quotation that goes on behind an attribution put in the middle of a sentence, or -1:
 * `"We had hoped," the spokeswoman said in an email, "that the matter could be settled".`
 */
export function findSecondHalf(
  reader: ItemReader,
  { cue, content }: Attribution,
  source: ItemRange,
  sentenceOf: ArrayLike<number>,
): number {
  const first = content.at(-1)!;
  if (!cue || first.end > cue.start || !reader.isQuotation(first.end - 1)) return -1;
  if (!/,["'”’»]*$/.test(reader.written(first.end - 1).slice(-3))) return -1;
  const from = Math.max(cue.end, source.end);
  for (let item = from; item < from + REACH && sentenceOf[item] === sentenceOf[cue.start]; item++) {
    if (reader.isQuotation(item)) return reader.word(item - 1) === ',' ? item : -1;
    if (reader.isPunctuation(item) && reader.word(item) !== ',') return -1;
  }
  return -1;
}
