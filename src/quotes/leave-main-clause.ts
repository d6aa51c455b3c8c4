import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

const FINITE = new Set('has have had is are was were will would can could'.split(' '));

/**
 * The sentence goes on behind a quotation, a comma and a verb without a subject, and that was not said:
 * `Ortega, who lost what he called the “robbery in Reno”, has retired.`
 */
export function leaveMainClause(
  reader: ItemReader,
  content: readonly ItemRange[],
  cue: ItemRange,
): readonly ItemRange[] {
  return content.map((range) => {
    if (range.start < cue.end) return range;
    for (let item = range.start; item + 1 < range.end; item++) {
      if (!reader.isQuotation(item) || !FINITE.has(reader.word(item + 1))) continue;
      const between = reader.text.slice(reader.end(item) - 2, reader.start(item + 1));
      if (between.includes(',')) return { start: range.start, end: item + 1 };
    }
    return range;
  });
}
