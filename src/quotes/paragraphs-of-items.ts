import type { ItemRange } from './attribution.js';
import type { Items } from './collapse-quotations.js';

/** The paragraphs of a text as items, in order. */
export function paragraphsOfItems(items: Items): ItemRange[] {
  const paragraphs: ItemRange[] = [];
  for (let sentence = 0; sentence < items.sentenceCount; ) {
    let last = sentence + 1;
    while (last < items.sentenceCount && items.paragraph[last] === items.paragraph[sentence]) last++;
    paragraphs.push({ start: items.firstItem[sentence]!, end: items.firstItem[last]! });
    sentence = last;
  }
  return paragraphs;
}
