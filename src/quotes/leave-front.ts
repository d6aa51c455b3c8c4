import { BEFORE_STRETCH, STRETCHES_OF_TIME } from '../lexicon/times-and-manners.js';
import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

const LONGEST_FRONT = 6;
/** No name begins with them. */
const FRONTS: ReadonlySet<string> = new Set(
  'after amid at before behind despite during following in inside near on outside since'.split(' '),
);

/** Leaves when and where at the front of a sentence out of a source: `Last year | Ana Ruiz`, `Outside court, | her brother, Bo Hill,`. */
export function leaveFront(reader: ItemReader, { start, end }: ItemRange): ItemRange {
  if (start !== reader.items.firstItem[reader.sentenceOf[start]!]) return { start, end };
  const isStretch = BEFORE_STRETCH.has(reader.word(start)) && STRETCHES_OF_TIME.has(reader.word(start + 1));
  if (isStretch && start + 2 < end && reader.isCapitalized(start + 2)) return { start: start + 2, end };
  if (!FRONTS.has(reader.word(start))) return { start, end };
  for (let item = start + 2; item < Math.min(end - 1, start + LONGEST_FRONT); item++)
    if (reader.word(item) === ',') return { start: item + 1, end };
  return { start, end };
}
