import { zeros } from '../document/zeros.js';
import type { Items } from './collapse-quotations.js';

/** For each item the sentence in which it stands. */
export function sentencesOf(items: Items): Int32Array {
  const sentences = zeros(Int32Array, items.count);
  for (let sentence = 0; sentence < items.sentenceCount; sentence++) {
    sentences.fill(sentence, items.firstItem[sentence]!, items.firstItem[sentence + 1]!);
  }
  return sentences;
}
