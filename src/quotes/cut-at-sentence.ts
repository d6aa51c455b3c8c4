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
    const behind = itemsOf({ start: end, end: range.end }).filter((item) => isQuotation(ids, item));
    return [{ start: range.start, end }, ...behind];
  });
}

/** Quotations one behind the other are apart: `“This was never so.” “The state knew of it,” Kozinski said.` */
export function splitQuotations(ids: Int32Array, content: readonly ItemRange[]): readonly ItemRange[] {
  if (!content.some((range) => areQuotations(ids, range))) return content;
  return content.flatMap((range) => (areQuotations(ids, range) ? itemsOf(range) : [range]));
}

/** Whether a piece is several quotations and nothing else. */
function areQuotations(ids: Int32Array, { start, end }: ItemRange): boolean {
  if (end - start < 2) return false;
  for (let item = start; item < end; item++) {
    if (!isQuotation(ids, { start: item, end: item + 1 })) return false;
  }
  return true;
}

/** The items of a range, each by itself. */
export function itemsOf({ start, end }: ItemRange): ItemRange[] {
  return Array.from({ length: end - start }, (_, at) => ({ start: start + at, end: start + at + 1 }));
}
