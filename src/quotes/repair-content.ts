import type { ItemRange } from './attribution.js';
import { EDGE, endsOfQuotation, FIRST_LEXEME } from './word-table.js';

/** Quotations whose ids are from this one on have three words or more. */
export const LONGER_QUOTATION = 7;

/**
 * Content of several pieces of which one is a quotation that ends in a comma or stop: what stands between
 * the quotations was not said. `"We won," he said, switching off the light, "and that is that."`
 *
 * @param sentence the items of the cue's sentence; of other sentences only quotations that stand alone belong to it.
 */
export function repairContent(
  ids: Int32Array,
  content: readonly ItemRange[],
  sentence: ItemRange,
): readonly ItemRange[] {
  if (content.length < 2 || !content.some((range) => isSentence(ids, range))) return content;
  const isBefore = (range: ItemRange) => range.start < sentence.end;
  // `Hale admitted that it was bad. "We lost again."`: the clause was said, too.
  const isAround = content.some((range) => isBefore(range) && isSentence(ids, range));
  return content.flatMap((range) => {
    if (isQuotation(ids, range) || !(isAround || goesOnBehind(ids, range))) return [range];
    const isNear = sentence.start <= range.start && range.end <= sentence.end;
    return isNear ? quotationsIn(ids, range) : [];
  });
}

/** `"We won," the coach who left says`: whether a closed quotation stands in a range, and not at its end. */
function goesOnBehind(ids: Int32Array, { start, end }: ItemRange): boolean {
  for (let item = start; item + 1 < end; item++)
    if (isSentence(ids, { start: item, end: item + 1 })) return true;
  return false;
}

function quotationsIn(ids: Int32Array, range: ItemRange): ItemRange[] {
  const found: ItemRange[] = [];
  for (let item = range.start; item < range.end; item++) {
    if (ids[item]! >= LONGER_QUOTATION && ids[item]! < FIRST_LEXEME)
      found.push({ start: item, end: item + 1 });
  }
  return found;
}

/** Whether it is one quotation and nothing else. */
export function isQuotation(ids: Int32Array, { start, end }: ItemRange): boolean {
  return end === start + 1 && ids[start]! > EDGE && ids[start]! < FIRST_LEXEME;
}

/** Whether it is a quotation of three words or more that ends in a comma or stop of its own. */
function isSentence(ids: Int32Array, range: ItemRange): boolean {
  const id = ids[range.start]!;
  return isQuotation(ids, range) && id >= LONGER_QUOTATION && endsOfQuotation(id) < 2;
}
