import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

const BEFORE = new Set(['needless', 'suffice', 'strange', 'sad']);
const BEHIND = new Set(['least', 'nothing']);

/** Whether `say` stands in a phrase in which nobody says anything: `Needless to say, the parents left`, `odd, to say the least`. */
export function isIdiom(reader: ItemReader, { end }: ItemRange): boolean {
  const last = end - 1;
  if (reader.word(last) !== 'say' || reader.word(last - 1) !== 'to') return false;
  const before = reader.word(last - 2) === 'it' ? last - 3 : last - 2;
  const behind = reader.word(end) === 'the' ? end + 1 : end;
  return (
    BEFORE.has(reader.word(before)) ||
    BEHIND.has(reader.word(behind)) ||
    (reader.word(before) === 'is' && reader.word(before - 1) === 'that')
  );
}
