import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

/** Behind a semicolon somebody else may speak: `She says she will “fight on”; her rival calls that “a joke”`. */
export function cutAtSemicolon(
  reader: ItemReader,
  content: readonly ItemRange[],
  isCue: Uint8Array,
): readonly ItemRange[] {
  return content.map((range) => {
    for (let item = range.start + 1; item < range.end; item++) {
      if (reader.word(item) !== ';') continue;
      if (isCue.subarray(item, range.end).includes(1)) return { start: range.start, end: item };
    }
    return range;
  });
}
