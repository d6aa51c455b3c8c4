import type { ItemRange } from './attribution.js';
import { FIRST_LEXEME } from './word-table.js';

/** Quotations whose ids are from this one on have three words or more. */
export const LONGER_QUOTATION = 7;

/**
 * Content of several pieces of which one is a quotation that ends in a comma or stop: what stands between
 * the quotations was not said. `"We won," he said, switching off the light, "and that is that."`
 */
export function repairContent(ids: Int32Array, content: readonly ItemRange[]): readonly ItemRange[] {
  const isSpoken = content.some((range) => isLongQuotation(ids, range) && isSentence(ids[range.start]!));
  if (content.length < 2 || !isSpoken) return content;
  return content.flatMap((range) => (isLongQuotation(ids, range) ? [range] : longQuotationsIn(ids, range)));
}

function longQuotationsIn(ids: Int32Array, range: ItemRange): ItemRange[] {
  const found: ItemRange[] = [];
  for (let item = range.start; item < range.end; item++) {
    if (isLong(ids[item]!)) found.push({ start: item, end: item + 1 });
  }
  return found;
}

function isLongQuotation(ids: Int32Array, range: ItemRange): boolean {
  return range.end === range.start + 1 && isLong(ids[range.start]!);
}

function isLong(id: number): boolean {
  return id >= LONGER_QUOTATION && id < FIRST_LEXEME;
}

/** Whether it ends in a comma or stop of its own. See `quotationId`. */
function isSentence(id: number): boolean {
  return (id - 1) % 3 < 2;
}
