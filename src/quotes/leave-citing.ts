import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

const CITING = new Set(['citing', 'quoting']);

/** Whom the source cites is no part of what it says: `SANA said the army had retaken the town, citing a military source`. */
export function leaveCiting(reader: ItemReader, content: readonly ItemRange[]): readonly ItemRange[] {
  return content.map((range) => {
    for (let item = range.start + 1; item + 1 < range.end; item++) {
      if (reader.word(item) === ',' && CITING.has(reader.word(item + 1)))
        return { start: range.start, end: item };
    }
    return range;
  });
}
