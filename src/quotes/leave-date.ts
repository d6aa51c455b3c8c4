import { isMonthOrDay } from '../lexicon/months-and-days.js';
import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;
const STRETCHES = new Set('years months weeks days decades'.split(' '));

/** What was said begins behind its date: `said on Aug. | 6 | the road would close`, `warned for | years | of a flood`. */
export function leaveDate(
  reader: ItemReader,
  content: readonly ItemRange[],
  cue: ItemRange,
): readonly ItemRange[] {
  return content.map((range) => {
    if (range.start < cue.end || range.start > cue.end + 3) return range;
    const start = behindDate(reader, range.start);
    return start < range.end ? { start, end: range.end } : range;
  });
}

function behindDate(reader: ItemReader, start: number): number {
  const isMonth = (item: number) => isMonthOrDay(reader.word(item));
  const isDay = (item: number) => DAY.test(reader.word(item));
  const before = reader.word(start - 1) === '.' ? start - 2 : start - 1;
  if (isDay(start) && isMonth(before) && reader.word(before - 1) === 'on') return start + 1;
  if (
    reader.word(start) === 'on' &&
    isDay(start + 1) &&
    isMonth(start + 2) &&
    reader.isCapitalized(start + 2)
  )
    return start + 3;
  return STRETCHES.has(reader.word(start)) && reader.word(start - 1) === 'for' ? start + 1 : start;
}
