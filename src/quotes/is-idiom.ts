import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

const BEFORE = new Set(['needless', 'suffice', 'strange', 'sad']);
const BEHIND = new Set(['least', 'nothing']);

/** Whether `say` stands in a phrase in which nobody says anything: `Needless to say, the parents left`, `odd, to say the least`. */
export function isIdiom(reader: ItemReader, { start, end }: ItemRange): boolean {
  for (let item = start; item < end; item++) {
    if (reader.word(item) !== 'say' || reader.word(item - 1) !== 'to') continue;
    const before = reader.word(item - 2) === 'it' ? item - 3 : item - 2;
    const behind = reader.word(item + 1) === 'the' ? item + 2 : item + 1;
    const isThatIs = reader.word(before) === 'is' && reader.word(before - 1) === 'that';
    if (BEFORE.has(reader.word(before)) || BEHIND.has(reader.word(behind)) || isThatIs) return true;
  }
  return false;
}
