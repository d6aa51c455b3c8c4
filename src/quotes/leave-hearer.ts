import type { ItemRange } from './attribution.js';
import { beginAt } from './begin-at.js';
import { findToldClause } from './find-told-clause.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { isFiniteAt } from './part-of-speech.js';

const SAID_TO = /^(?:say|says|said|saying|write|writes|wrote|writing)$/;
/** Items of who is told. */
const LONGEST_HEARER = 8;

/**
 * Who is told is no part of what is: `told council members the dam would hold`, `said in a letter to | the board that it
 * would`.
 */
export function leaveHearer(
  reader: ItemReader,
  words: ItemWords,
  content: readonly ItemRange[],
  cue: ItemRange,
): readonly ItemRange[] {
  const clause = Math.max(findToldClause(reader, words, cue), clauseBehindHearer(reader, words, cue));
  if (clause < 0) return content;
  return beginAt(content, clause, cue);
}

/** The `that` behind who is told after `to`, or -1. */
function clauseBehindHearer(reader: ItemReader, { tags }: ItemWords, cue: ItemRange): number {
  if (reader.word(cue.end - 1) !== 'to' || !SAID_TO.test(reader.word(cue.start))) return -1;
  for (let item = cue.end; item < cue.end + LONGEST_HEARER; item++) {
    if (reader.word(item) === 'that') return item > cue.end ? item : -1;
    if (reader.isPunctuation(item) || isFiniteAt(tags, item)) return -1;
  }
  return -1;
}
