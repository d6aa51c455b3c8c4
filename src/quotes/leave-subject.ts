import { DETERMINERS } from '../lexicon/function-words.js';
import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

const SAYING = new Set(['said', 'says', 'say']);
/** Words from the verb to the `who` behind its subject. */
const REACH = 8;

/**
 * Leaves a subject behind its verb out of what was said before: of `…, said the people, who asked not to be named`, which is easily
 * taken for more of it.
 */
export function leaveSubject(
  reader: ItemReader,
  content: readonly ItemRange[],
  cue: ItemRange,
): readonly ItemRange[] {
  if (!SAYING.has(reader.word(cue.start)) || reader.word(cue.start - 1) !== ',') return content;
  const isFronted = content.some(({ end }) => end === cue.start || end === cue.start - 1);
  if (!isFronted || !DETERMINERS.has(reader.word(cue.end))) return content;
  return content.filter((range) => {
    if (range.start !== cue.end) return true;
    for (let item = range.start; item < Math.min(range.end, range.start + REACH); item++) {
      if (reader.word(item) === 'who') return false;
    }
    return true;
  });
}
