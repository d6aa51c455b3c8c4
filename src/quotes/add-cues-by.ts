import { zeros } from '../document/zeros.js';
import type { ItemRange } from './attribution.js';
import type { Cue } from './find-cues.js';
import type { ItemReader } from './item-reader.js';

/**
 * The cues found before and those that stand by a word, `heard`, where it is none of them, in the order of the text.
 *
 * @param read the cue by the word at an item of a sentence, or null
 */
export function addCuesBy(
  word: string,
  reader: ItemReader,
  cues: readonly Cue[],
  read: (item: number, sentence: number, isCue: Uint8Array) => ItemRange | null,
): readonly Cue[] {
  const { items } = reader;
  const isCue = zeros(Uint8Array, items.count);
  for (const { start, end } of cues) isCue.fill(1, start, end);
  const added: Cue[] = [];
  for (let item = 1; item < items.count; item++) {
    if (reader.word(item) !== word || isCue[item]) continue;
    const sentence = reader.sentenceOf[item]!;
    const cue = read(item, sentence, isCue);
    if (cue) added.push({ ...cue, sentence });
  }
  return added.length === 0 ? cues : [...cues, ...added].sort((a, b) => a.start - b.start);
}
