import type { ItemWords } from './item-words.js';
import { TAG_BITS, TAG_OF, TagBit } from './part-of-speech.js';
import type { WordTable } from './word-table.js';

/** How far a cue reaches behind the last of its words with which one may begin. */
export const CUE_REACH = 2;

/**
 * Whether a cue may begin with an item: a verb, a colon or dash, a noun before `that`, or one of the words that
 * cues are known to begin with. Three words in four are not looked at any closer.
 */
export function mayBeginCue(table: WordTable, { ids, tags }: ItemWords, item: number): boolean {
  const tag = tags[item]!;
  if (table.startsCue[ids[item]!] === 1 || (TAG_BITS[tag]! & TagBit.Verb) !== 0) return true;
  if (tag === TAG_OF[':'] || tag === TAG_OF['—']) return true;
  return (tag === TAG_OF.NN || tag === TAG_OF.NNS) && tags[item + 1] === TAG_OF.that;
}
