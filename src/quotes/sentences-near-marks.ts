import { zeros } from '../document/zeros.js';
import type { Items } from './collapse-quotations.js';

/**
 * The sentences that have a quotation in marks, and up to `reach` others before and behind each. Where only quotations are
 * asked for, a cue may stand next to one, and what stands beside that is looked at too; the rest of the text is not.
 */
export function sentencesNearMarks(items: Items, reach: number): Uint8Array {
  const isNear = zeros(Uint8Array, items.sentenceCount);
  for (let sentence = 0; sentence < items.sentenceCount; sentence++) {
    for (let item = items.firstItem[sentence]!; item < items.firstItem[sentence + 1]!; item++) {
      if (items.stretch[item]! < 0) continue;
      isNear.fill(1, Math.max(0, sentence - reach), sentence + reach + 1);
      break;
    }
  }
  return isNear;
}
