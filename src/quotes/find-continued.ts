import { isQuotationAlone } from './argument-window.js';
import type { Attribution, ItemRange } from './attribution.js';
import { findDialogue } from './find-dialogue.js';
import type { ItemReader } from './item-reader.js';
import { LONGER_QUOTATION } from './repair-content.js';
import { VerbBit, type WordTable } from './word-table.js';

const CONFIDENCE = 0.75;

/**
 * Quotations that are a paragraph alone behind reported speech with which a paragraph ends: who was reported goes on in
 * words of their own. `Ana Ruiz, who runs the yard, told the paper that she had seen no ship.⏎⏎“It was dark and it rained.”`
 */
export function findContinued(
  table: WordTable,
  reader: ItemReader,
  ids: Int32Array,
  attributed: readonly Attribution[],
  isCovered: Uint8Array,
): Attribution[] {
  const { items, sentenceOf } = reader;
  const { firstItem, paragraph } = items;
  const last = new Map<number, Attribution>();
  for (const attribution of attributed) {
    const { cue, source } = attribution;
    if (!cue || !source) continue;
    const sentence = sentenceOf[cue.start]!;
    const isLast = paragraph[sentence + 1] !== paragraph[sentence];
    if (isLast && !last.has(sentence) && isOfSpeech(cue)) last.set(sentence, attribution);
  }
  if (last.size === 0) return [];
  const isInDialogue = findDialogue(reader, attributed);
  const found: Attribution[] = [];
  for (const [sentence, { source }] of last) {
    const next = sentence + 1;
    if (next >= items.sentenceCount || paragraph[next + 1] === paragraph[next]) continue;
    const item = firstItem[next]!;
    if (isCovered[item] || !isQuotationAlone(table, items, ids, next) || ids[item]! < LONGER_QUOTATION)
      continue;
    if (isInDialogue(next)) continue;
    found.push({
      cue: null,
      source,
      content: [{ start: item, end: item + 1 }],
      confidence: CONFIDENCE,
      method: 'rule: a quotation alone behind reported speech, with which its speaker goes on',
    });
  }
  return found;

  /** `told`, `according to`, `had this to say about` */
  function isOfSpeech({ start, end }: ItemRange): boolean {
    for (let item = start; item < end; item++) {
      if ((table.verb[ids[item]!]! & VerbBit.Speech) !== 0 || reader.word(item) === 'according') return true;
    }
    return false;
  }
}
