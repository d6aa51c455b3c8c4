import type { ItemRange } from './attribution.js';
import { beginAt } from './begin-at.js';
import { findTold } from './find-told.js';
import { findToldClause } from './find-told-clause.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { isFiniteAt } from './part-of-speech.js';

const SAID_TO = /^(?:say|says|said|saying|write|writes|wrote|writing)$/;
/** `promised to say that`, `will tell whether that was so` */
const NO_HEARER = /^(?:to|that|whether|if|as|not|how|what|why|when|where)$/;
/** Items of who is told. */
const LONGEST_HEARER = 8;

/**
 * Who is told is no part of what is: `told council members the dam would hold`, `said in a letter to | the board that it
 * would`, `warned | the jury that he was ill`.
 */
export function leaveHearer(
  reader: ItemReader,
  words: ItemWords,
  content: readonly ItemRange[],
  cue: ItemRange,
): readonly ItemRange[] {
  const clause = Math.max(
    findToldClause(reader, words, cue),
    thatBehindHearer(reader, words, cue),
    clauseBehindHearer(reader, words, cue),
  );
  if (clause < 0) return content;
  return beginAt(content, clause, cue);
}

/** The `that` behind who is told; in `warned the firm that makes them` it opens no clause of what is told. */
function thatBehindHearer(reader: ItemReader, { tags }: ItemWords, cue: ItemRange): number {
  const that = findTold(reader, cue);
  if (that < 0 || isFiniteAt(tags, that + 1)) return -1;
  for (let item = cue.end; item < that; item++)
    if (isFiniteAt(tags, item) || reader.isQuotation(item) || NO_HEARER.test(reader.word(item))) return -1;
  return that;
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
