import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

const LONGEST_DATELINE = 12;
/** `NEW DELHI: ` */
const LONGEST_PLACE = 3;
/** The sentences, from 0, of a headline and the first of the story. */
const LAST_OPENING = 2;

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
  const glued = behindGluedTag(reader, first, last);
  if (glued > first) return glued;
  const place = reader.written(first);
  const isInCapitals = place === '(' || (place.length > 2 && place === place.toUpperCase());
  if (!isInCapitals) return behindPlace(reader, first);
  let start = first;
  for (let item = first + 1; item + 1 < Math.min(last, first + LONGEST_DATELINE); item++) {
    const isApart = reader.end(item - 1) < reader.start(item) && reader.end(item) < reader.start(item + 1);
    const isColon = reader.word(item) === ':' && item < first + LONGEST_PLACE;
    if (isColon || (isApart && /^[-–—]+$/.test(reader.word(item)))) start = item + 1;
  }
  return start;
}

/** The same where the story begins with a capital; `NATO — which had warned of it — said` has no dateline. */
export function behindTown(reader: ItemReader, first: number, last: number): number {
  const start = behindDateline(reader, first, last);
  return reader.isCapitalized(start) ? start : first;
}

/** `(CNN)Prices fell`, `Los Angeles (CNN)Prices fell`: where a page is cut from its markup, the dash is lost with the space. */
function behindGluedTag(reader: ItemReader, first: number, last: number): number {
  let open = first;
  while (open < first + LONGEST_PLACE && (reader.isCapitalized(open) || reader.word(open) === ',')) open++;
  const close = open + 2;
  if (reader.word(open) !== '(' || reader.word(close) !== ')' || close + 1 >= last) return first;
  const isTag = reader.isCapitalized(open + 1) && reader.isCapitalized(close + 1);
  return isTag && reader.end(close) === reader.start(close + 1) ? close + 1 : first;
}

/** `Amman – King Abdullah agreed`, at the beginning of a text only. */
function behindPlace(reader: ItemReader, first: number): number {
  if (reader.sentenceOf[first]! > LAST_OPENING) return first;
  let dash = first;
  while (dash < first + LONGEST_PLACE && reader.isCapitalized(dash)) dash++;
  const isDash = /^[-–—]+$/.test(reader.word(dash)) && reader.end(dash - 1) < reader.start(dash);
  return dash > first && isDash && reader.isCapitalized(dash + 1) ? dash + 1 : first;
}
