import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

/** Verbs whose object is who is told, not what. */
export const TELLING: ReadonlySet<string> = new Set(
  `tell tells told telling assure assures assured assuring inform informs informed informing remind reminds reminded
   reminding warn warns warned warning notify notifies notified notifying`.split(/\s+/),
);
/** Of these, too, who is told may be the object, if not without a `that`. */
const TELLING_THAT: ReadonlySet<string> = new Set([
  ...TELLING,
  ...'advise advises advised advising promise promises promised promising'.split(' '),
]);
/** Words between the verb and what is told. */
const REACH = 8;

/**
 * The `that` with which somebody is told something, or -1: in `Kang told the assembly that talks would resume` it is no assembly
 * that talks.
 */
export function findTold(reader: ItemReader, cue: ItemRange): number {
  if (!TELLING_THAT.has(reader.word(cue.end - 1))) return -1;
  const end = Math.min(cue.end + REACH, reader.items.firstItem[reader.sentenceOf[cue.start]! + 1]!);
  for (let item = cue.end + 1; item < end; item++) {
    if (reader.isPunctuation(item)) return -1;
    if (reader.word(item) === 'that') return item;
  }
  return -1;
}
