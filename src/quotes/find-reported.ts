import { BE } from '../lexicon/function-words.js';
import { isMonthOrDay } from '../lexicon/months-and-days.js';
import { addCuesBy } from './add-cues-by.js';
import type { Attribution } from './attribution.js';
import type { Cue } from './find-cues.js';
import type { ItemReader } from './item-reader.js';

/** Items of a date: `Monday`, `June 4, 2016`. */
const LONGEST_DATE = 5;

/**
 * Cues like the `reported` of `The ship has sunk, local media reported on Sunday`, with the cues found before: the model takes what the
 * media report on for their subject. Not in `The theft was reported on Sunday`, nor in `Two papers reported on Sunday trading`.
 */
export function withReported(reader: ItemReader, cues: readonly Cue[]): readonly Cue[] {
  if (!reader.text.includes(' reported on ')) return cues;
  return addCuesBy('reported', reader, cues, (item, sentence) => {
    const last = reader.items.firstItem[sentence + 1]!;
    const before = reader.word(item - 1);
    if (reader.word(item + 1) !== 'on' || BE.has(before) || before === 'and') return null;
    let end = item + 2;
    while (end < last && end < item + 2 + LONGEST_DATE && isOfDate(reader.word(end))) end++;
    const isDate = end > item + 2 && isMonthOrDay(reader.word(item + 2));
    return isDate && (end === last || /^[.,]|^(?:that|in)$/.test(reader.word(end)))
      ? { start: item, end: item + 1 }
      : null;
  });
}

/** Whether nothing is said of who `reported on` a day: then it may be anything. */
export function isReportedByNobody(reader: ItemReader, { cue, source }: Attribution): boolean {
  return (
    source === null && cue !== null && reader.word(cue.start) === 'reported' && reader.word(cue.end) === 'on'
  );
}

function isOfDate(word: string): boolean {
  return isMonthOrDay(word) || /^\d{1,4}$/.test(word);
}
