import type { ItemRange } from './attribution.js';
import { isQuotation } from './repair-content.js';

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
    const behind = Array.from({ length: range.end - end }, (_, at) => ({
      start: end + at,
      end: end + at + 1,
    }));
    return [{ start: range.start, end }, ...behind.filter((item) => isQuotation(ids, item))];
  });
}

/** Quotations one behind the other are apart: `“This was never so.” “The state knew of it,” Kozinski said.` */
export function splitQuotations(ids: Int32Array, content: readonly ItemRange[]): readonly ItemRange[] {
  return content.flatMap((range) => {
    const items = Array.from({ length: range.end - range.start }, (_, at) => ({
      start: range.start + at,
      end: range.start + at + 1,
    }));
    return items.every((item) => isQuotation(ids, item)) ? items : [range];
  });
}
