import { ADJUNCT_STARTERS } from '../lexicon/function-words.js';
import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { TAG_BITS, TagBit } from './part-of-speech.js';

const LONGEST = 14;

/** Who speaks behind a colon, with what is said of them: `Petrov, 61: “I voted.”`, `Ana Ruiz, a nurse: “We are full.”`; or null. */
export function nameBeforeColon(
  reader: ItemReader,
  words: ItemWords,
  cue: ItemRange,
  first: number,
): ItemRange | null {
  if (reader.word(cue.start) !== ':' || cue.end !== cue.start + 1 || !reader.isQuotation(cue.end))
    return null;
  const isNoName = !reader.isCapitalized(first) || ADJUNCT_STARTERS.has(reader.word(first));
  if (isNoName || cue.start - first > LONGEST) return null;
  let commas = 0;
  for (let item = first; item < cue.start; item++) {
    if (reader.isQuotation(item) || TAG_BITS[words.tags[item]!]! & TagBit.Finite) return null;
    if (reader.word(item) === ',') commas++;
  }
  return commas > 0 ? { start: first, end: cue.start } : null;
}
