import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

const REACH = 22;

/**
 * Who does what a participle tells, where `with` leads to them and an apposition parts them: `The vote was put off, with | the
 * leader, Ana Ruiz, | admitting that it was late`. Null where there is no such clause.
 */
export function subjectBehindWith(reader: ItemReader, cue: ItemRange): ItemRange | null {
  const end = cue.start - 1;
  const verb = reader.word(cue.start);
  if (!verb.endsWith('ing') || verb === 'according' || reader.word(end) !== ',') return null;
  let isApposed = false;
  for (let item = end - 1; item > Math.max(0, end - REACH) && !reader.isQuotation(item); item--) {
    const word = reader.word(item);
    if (word === 'with' && reader.word(item - 1) === ',') return isApposed ? { start: item + 1, end } : null;
    if (word.endsWith('ing') && reader.word(item - 1) === ',') return null;
    isApposed ||= word === ',';
  }
  return null;
}
