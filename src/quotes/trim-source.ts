import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';
import { behindDateline } from './leave-dateline.js';

const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight'.split(' '),
);
const BEFORE_DAY = new Set('on late early earlier last this'.split(' '));
/** `The Mail on Sunday` */
const SUNDAY_PAPERS = new Set('mail independent scotland sun'.split(' '));
const OCCASION = new Set('at in during on'.split(' '));
const CITING = new Set(['citing', 'quoting']);
const BE_HEARD = new Set('heard be is are was were can could clearly'.split(' '));
const DETERMINER = new Set('a an the his her its their'.split(' '));

/**
 * Leaves out of a source when and where it spoke, and the sentences behind its own: `the British government on Saturday`,
 * `Mike Omeri, a government spokesman, at a news conference`, `The Observatory, citing its sources,`, `10:41 Natural Resources Wales`, `an officer can be heard | telling`, `a friend of Ana Ruiz | . "Yes," said Moe`.
 */
export function trimSource(reader: ItemReader, { start, end }: ItemRange): ItemRange {
  let last = Math.min(end, reader.items.firstItem[reader.sentenceOf[start]! + 1]!);
  for (let item = start + 1; item < last - 2; item++) {
    const isCiting = reader.word(item) === ',' && CITING.has(reader.word(item + 1));
    const isOccasion =
      reader.word(item) === ',' &&
      OCCASION.has(reader.word(item + 1)) &&
      DETERMINER.has(reader.word(item + 2));
    if (isOccasion || isCiting) last = item;
  }
  if (DAYS.has(reader.word(last - 1))) {
    let first = last - 1;
    while (first > start && BEFORE_DAY.has(reader.word(first - 1))) first--;
    const isOfName = reader.isCapitalized(last - 1) && SUNDAY_PAPERS.has(reader.word(first - 1));
    const isPlain = !reader.isCapitalized(last - 1);
    if (first > start && (first < last - 1 || isPlain) && !isOfName) last = first;
  }
  if (reader.word(last - 1) === 'heard')
    while (last > start + 1 && BE_HEARD.has(reader.word(last - 1))) last--;
  const first = reader.items.firstItem[reader.sentenceOf[start]!]!;
  return { start: behindTime(reader, Math.max(start, behindDateline(reader, first, last)), last), end: last };
}

/** `STOCKHOLM, 12 February – Norrland`, `10:41 Natural Resources Wales` */
function behindTime(reader: ItemReader, start: number, end: number): number {
  return start + 1 < end && /^\d{1,2}[:.]\d\d$/.test(reader.word(start)) ? start + 1 : start;
}
