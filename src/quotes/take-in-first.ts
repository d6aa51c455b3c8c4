import { REACH } from './argument-window.js';
import type { ItemRange } from './attribution.js';
import { isQuotation } from './repair-content.js';
import { itemsOf } from './split-quotations.js';

/**
 * Takes in the first of several quotations that stand one behind the other right behind a cue of which a later one is content:
 * `Walton said: “It was mobbed.” “Every week it grows.”`
 */
export function takeInFirst(
  ids: Int32Array,
  content: readonly ItemRange[],
  cue: ItemRange,
): readonly ItemRange[] {
  const isQuoted = (item: number) => isQuotation(ids, { start: item, end: item + 1 });
  const last = Math.min(ids.length, cue.end + REACH);
  let end = cue.end;
  while (end < last && isQuoted(end)) end++;
  if (end < cue.end + 2) return content;
  const first = content.find(({ start }) => start >= cue.end);
  if (!first || first.start >= end) return content;
  const missed = itemsOf({ start: cue.end, end: first.start });
  return [...content, ...missed].sort((a, b) => a.start - b.start);
}
