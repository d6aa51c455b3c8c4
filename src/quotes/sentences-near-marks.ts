import type { Items } from './collapse-quotations.js';

const REACH = 1;

/**
 * The sentences in which a cue may stand for a quotation in marks: those that have one, and their
 * neighbours. Where only quotations are asked for, the other sentences are not looked at.
 */
export function sentencesNearMarks(items: Items): Uint8Array {
  const isNear = new Uint8Array(items.sentenceCount);
  for (let sentence = 0; sentence < items.sentenceCount; sentence++) {
    for (let item = items.firstItem[sentence]!; item < items.firstItem[sentence + 1]!; item++) {
      if (items.stretch[item]! < 0) continue;
      isNear.fill(1, Math.max(0, sentence - REACH), sentence + REACH + 1);
      break;
    }
  }
  return isNear;
}
