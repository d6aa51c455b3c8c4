import type { ItemRange } from './attribution.js';
import type { Cue } from './find-cues.js';
import type { ItemReader } from './item-reader.js';

/**
 * A quotation that is a sentence alone goes on with what was said before it, and not with a clause behind it that is said by its own cue:
 * `"It is bad," said Hale. "We lost." The team will play on Friday, the club said.`
 */
export function leaveContinuation(
  reader: ItemReader,
  content: readonly ItemRange[],
  { start, sentence }: Cue,
  isCue: Uint8Array,
): readonly ItemRange[] {
  const { items } = reader;
  const first = items.firstItem[sentence]!;
  const runsOn = (range: ItemRange) =>
    range.start < first && range.end > first && range.end <= start && reader.isQuotation(range.start);
  if (!content.some(runsOn) || reader.isQuotation(first) || !goesOn(reader, isCue, sentence - 1))
    return content;
  return content.map((range) => (runsOn(range) ? { start: first, end: range.end } : range));
}

/** Whether a sentence begins with a quotation, behind a sentence of its paragraph that has one or a cue. */
function goesOn(reader: ItemReader, isCue: Uint8Array, sentence: number): boolean {
  const { firstItem, paragraph } = reader.items;
  if (sentence < 1 || paragraph[sentence] !== paragraph[sentence - 1]) return false;
  if (!reader.isQuotation(firstItem[sentence]!)) return false;
  for (let item = firstItem[sentence - 1]!; item < firstItem[sentence]!; item++)
    if (reader.isQuotation(item) || isCue[item] === 1) return true;
  return false;
}
