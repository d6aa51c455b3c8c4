import { DETERMINERS } from '../lexicon/function-words.js';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

const LONGEST_SOURCE = 12;

/**
 * A subject between the verb and a colon, where all behind the verb was taken for what was said:
 * `That is where he feels at ease, reported the Soufan Group: "He is careful about his words."`
 */
export function findSourceBeforeColon(
  reader: ItemReader,
  cue: ItemRange,
  content: readonly ItemRange[],
): { source: ItemRange; content: ItemRange[] } | null {
  const behind = content.findIndex(({ start }) => start === cue.end);
  if (behind < 0 || !SPEECH_VERBS.has(reader.word(cue.start))) return null;
  const { start, end } = content[behind]!;
  const colon = colonIn(reader, start, Math.min(end - 1, start + LONGEST_SOURCE));
  if (colon < 0 || !reader.isQuotation(colon + 1)) return null;
  const beginsLikeName = reader.isCapitalized(start) || DETERMINERS.has(reader.word(start));
  if (!beginsLikeName || !reader.isCapitalized(colon - 1)) return null;
  return {
    source: { start, end: colon },
    content: content.map((range, at) => (at === behind ? { start: colon + 1, end } : range)),
  };
}

function colonIn(reader: ItemReader, start: number, end: number): number {
  for (let item = start; item < end; item++) {
    if (reader.isQuotation(item)) return -1;
    if (reader.word(item) === ':') return item;
  }
  return -1;
}
