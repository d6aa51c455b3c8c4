import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

const LONGEST_DATELINE = 12;
/** `NEW DELHI: ` */
const LONGEST_PLACE = 3;

/** Nobody says the dateline: `ABUJA — Eleven more bodies were found, the agency said.` */
export function leaveDateline(reader: ItemReader, content: readonly ItemRange[]): readonly ItemRange[] {
  const { items, sentenceOf } = reader;
  return content.map((range) => {
    if (range.start !== items.firstItem[sentenceOf[range.start]!]) return range;
    return { start: behindDateline(reader, range.start, range.end), end: range.end };
  });
}

/** Where a sentence begins that may have a dateline: `LAGOS, June 3 (Reuters) - `, `(ANSA) - Rome, May 2 - `. */
export function behindDateline(reader: ItemReader, first: number, last: number): number {
  const place = reader.written(first);
  if (place !== '(' && (place.length < 3 || place !== place.toUpperCase())) return first;
  let start = first;
  for (let item = first + 1; item + 1 < Math.min(last, first + LONGEST_DATELINE); item++) {
    const isApart = reader.end(item - 1) < reader.start(item) && reader.end(item) < reader.start(item + 1);
    const isColon = reader.word(item) === ':' && item < first + LONGEST_PLACE;
    if (isColon || (isApart && /^[-–—]+$/.test(reader.word(item)))) start = item + 1;
  }
  return start;
}
