import { isQuotationAlone } from './argument-window.js';
import type { Attribution, ItemRange } from './attribution.js';
import type { Items } from './collapse-quotations.js';
import { TagBit, type WordTable } from './word-table.js';

/** Quotations that stand alone behind an attributed one go on with it: `"We won," he said. "We did."` */
export function joinFollowers(
  table: WordTable,
  items: Items,
  ids: Int32Array,
  attributions: readonly Attribution[],
): Attribution[] {
  const isCovered = coverItems(items, attributions);
  const sentenceOf = sentencesOf(items);
  return attributions.map((attribution) => {
    if (!attribution.content.some((range) => isQuotation(table, ids, range))) return attribution;
    const last = Math.max(attribution.content.at(-1)!.end - 1, attribution.cue ? attribution.cue.start : 0);
    const sentence = sentenceOf[last]!;
    const content = [...attribution.content];
    for (let next = sentence + 1; next < items.sentenceCount; next++) {
      if (items.paragraph[next] !== items.paragraph[sentence]) break;
      const item = items.firstItem[next]!;
      if (isCovered[item] || !isQuotationAlone(table, items, ids, next)) break;
      content.push({ start: item, end: item + 1 });
      isCovered[item] = 1;
    }
    return content.length > attribution.content.length ? { ...attribution, content } : attribution;
  });
}

/** For each item whether it is in the content of an attribution. */
export function coverItems(items: Items, attributions: readonly Attribution[]): Uint8Array {
  const isCovered = new Uint8Array(items.count);
  for (const { content } of attributions) {
    for (const range of content) isCovered.fill(1, range.start, range.end);
  }
  return isCovered;
}

function isQuotation(table: WordTable, ids: Int32Array, range: ItemRange): boolean {
  return range.end === range.start + 1 && (table.bits[ids[range.start]!]! & TagBit.Quotation) !== 0;
}

function sentencesOf(items: Items): Int32Array {
  const sentences = new Int32Array(items.count);
  for (let sentence = 0; sentence < items.sentenceCount; sentence++) {
    sentences.fill(sentence, items.firstItem[sentence]!, items.firstItem[sentence + 1]!);
  }
  return sentences;
}
