import type { ItemRange } from './attribution.js';
import { isQuotation } from './repair-content.js';

/** Quotations one behind the other are apart: `“This was never so.” “The state knew of it,” Kozinski said.` */
export function splitQuotations(ids: Int32Array, content: readonly ItemRange[]): readonly ItemRange[] {
  if (!content.some((range) => areQuotations(ids, range))) return content;
  return content.flatMap((range) => (areQuotations(ids, range) ? itemsOf(range) : [range]));
}

/** Whether a piece is several quotations and nothing else. */
function areQuotations(ids: Int32Array, { start, end }: ItemRange): boolean {
  if (end - start < 2) return false;
  for (let item = start; item < end; item++) {
    if (!isQuotation(ids, { start: item, end: item + 1 })) return false;
  }
  return true;
}

/** The items of a range, each by itself. */
export function itemsOf({ start, end }: ItemRange): ItemRange[] {
  return Array.from({ length: end - start }, (_, at) => ({ start: start + at, end: start + at + 1 }));
}
