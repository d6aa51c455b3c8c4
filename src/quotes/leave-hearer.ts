import type { ItemRange } from './attribution.js';
import { findToldClause } from './find-told-clause.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';

/** Who is told is no part of what is: `told council members the dam would hold`. */
export function leaveHearer(
  reader: ItemReader,
  words: ItemWords,
  content: readonly ItemRange[],
  cue: ItemRange,
): readonly ItemRange[] {
  const clause = findToldClause(reader, words, cue);
  if (clause < 0) return content;
  return content.map((range) =>
    range.start >= cue.end && range.start < clause && range.end > clause
      ? { start: clause, end: range.end }
      : range,
  );
}
