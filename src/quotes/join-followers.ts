import { zeros } from '../document/zeros.js';
import { isQuotationAlone } from './argument-window.js';
import type { Attribution } from './attribution.js';
import type { Items } from './collapse-quotations.js';
import { findDialogue } from './find-dialogue.js';
import { findSecondHalf } from './find-second-half.js';
import type { ItemReader } from './item-reader.js';
import { TagBit } from './part-of-speech.js';
import { isQuotation, LONGER_QUOTATION } from './repair-content.js';
import type { WordTable } from './word-table.js';

/** How sure it is that a paragraph which is a quotation alone goes on with the one before (PolNeAR: 51 of 63). */
const ACROSS_PARAGRAPHS = 0.8;

/**
 * Quotations that stand alone behind an attribution, in its paragraph, go on with it: `"We won," he said.
 * "We did."` and `Kim called it a mistake. "We shall see."` Of several, one that has a quotation takes them, or else the last.
 */
export function joinFollowers(
  table: WordTable,
  reader: ItemReader,
  ids: Int32Array,
  attributions: readonly Attribution[],
): Attribution[] {
  const { items } = reader;
  const isInDialogue = findDialogue(reader, attributions);
  const isCovered = coverItems(items, attributions);
  const { sentenceOf } = reader;
  const rank = (attribution: Attribution) =>
    sentenceOf[lastItem(attribution)]! * 2 +
    (attribution.content.some((range) => isQuotation(ids, range)) ? 1 : 0);
  const inOrder = [...attributions].sort((a, b) => rank(b) - rank(a) || lastItem(b) - lastItem(a));
  return inOrder.map((attribution) => {
    // `A second summit was expected. "If there is one, …"`: nobody has spoken who could go on.
    if (!attribution.source) return attribution;
    const sentence = sentenceOf[lastItem(attribution)]!;
    const content = [...attribution.content];
    const half = findSecondHalf(reader, attribution, attribution.source, sentenceOf);
    if (half >= 0 && !isCovered[half]) {
      content.push({ start: half, end: half + 1 });
      isCovered[half] = 1;
    }
    // `"It may wait," wrote Karas, an adviser: "It will have no choice."`
    const behindColon = attribution.source.end + 1;
    const isColon = (table.bits[ids[behindColon - 1]!]! & TagBit.Colon) !== 0;
    const isNext = content.at(-1)!.end <= attribution.source.start && reader.isQuotation(behindColon);
    if (isColon && isNext && !isCovered[behindColon]) {
      content.push({ start: behindColon, end: behindColon + 1 });
      isCovered[behindColon] = 1;
    }
    let crossed = false;
    for (let next = sentence + 1; next < items.sentenceCount; next++) {
      const item = items.firstItem[next]!;
      if (isCovered[item] || !isQuotationAlone(table, items, ids, next)) break;
      if (items.paragraph[next] !== items.paragraph[next - 1]) {
        if (!isParagraphAlone(items, next) || ids[item]! < LONGER_QUOTATION) break;
        if (!isQuotation(ids, content.at(-1)!) || isInDialogue(next)) break;
        crossed = true;
      }
      content.push({ start: item, end: item + 1 });
      isCovered[item] = 1;
    }
    if (content.length === attribution.content.length) return attribution;
    if (!crossed) return { ...attribution, content };
    const method = `${attribution.method}; the paragraph behind it, a quotation alone, goes on with it`;
    return { ...attribution, content, method, confidence: attribution.confidence * ACROSS_PARAGRAPHS };
  });
}

function isParagraphAlone({ paragraph }: Items, sentence: number): boolean {
  return paragraph[sentence + 1] !== paragraph[sentence];
}

function lastItem({ cue, content }: Attribution): number {
  return Math.max(content.at(-1)!.end - 1, cue ? cue.start : 0);
}

/** For each item whether it is in the content of an attribution. */
export function coverItems(items: Items, attributions: readonly Attribution[]): Uint8Array {
  const isCovered = zeros(Uint8Array, items.count);
  for (const { content } of attributions) {
    for (const range of content) isCovered.fill(1, range.start, range.end);
  }
  return isCovered;
}
