import { CAPITAL, LETTER } from '../lexicon/letters.js';
import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

const TITLE = new RegExp(
  `^[^${LETTER}\\d]*(?:[${CAPITAL}\\d]|of |on |the |and |in |with |to |a |at |for |by )`,
);
const LONGEST_TITLE = 6;

/**
 * Whom or where somebody tells what stands before is no part of it: the programme of `“I am happy,” Ruiz told “Lismore Tonight.”`, the
 * X of `“We lost,” Ruiz wrote on X.`
 */
export function leaveProgramme(
  reader: ItemReader,
  content: readonly ItemRange[],
  cue: ItemRange,
): readonly ItemRange[] {
  if (content.length < 2 || !content.some(({ end }) => end <= cue.start && reader.isQuotation(end - 1)))
    return content;
  return content.filter(({ start, end }) => {
    if (start < cue.end || start > cue.end + 1 || end > start + 2) return true;
    const before = reader.word(start - 1);
    if (before === 'on' && isPlace(reader, { start, end })) return false;
    return !((before === 'told' || before === 'on') && isTitle(reader, start));
  });
}

/** `X.` */
function isPlace(reader: ItemReader, { start, end }: ItemRange): boolean {
  return reader.isCapitalized(start) && (end === start + 1 || reader.isPunctuation(end - 1));
}

/** `“60 Minutes.”`, `“Lismore Tonight”` */
function isTitle(reader: ItemReader, item: number): boolean {
  if (!reader.isQuotation(item) || reader.wordsIn(item) > LONGEST_TITLE) return false;
  return reader
    .written(item)
    .split(' ')
    .every((word) => TITLE.test(`${word} `));
}
