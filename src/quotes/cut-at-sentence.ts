import type { ItemRange } from './attribution.js';
import { isQuotation } from './repair-content.js';
import { itemsOf } from './split-quotations.js';

/**
 * Content that runs on behind the cue's sentence is cut at its end, and of what follows only quotations belong to it:
 * `Chen called it “a shame”. “We tried,” agreed Birch.`
 *
 * @param end of the sentence
 */
export function cutAtSentence(
  ids: Int32Array,
  content: readonly ItemRange[],
  end: number,
): readonly ItemRange[] {
  if (content.every((range) => range.start >= end || range.end <= end)) return content;
  return content.flatMap((range) => {
    if (range.start >= end || range.end <= end) return [range];
    const behind = itemsOf({ start: end, end: range.end }).filter((item) => isQuotation(ids, item));
    return [{ start: range.start, end }, ...behind];
  });
}
