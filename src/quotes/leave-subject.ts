import { DETERMINERS } from '../lexicon/function-words.js';
import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

const SAYING = new Set(['said', 'says', 'say']);
/** Words from the verb to the `who` behind its subject. */
const REACH = 8;
const LONGEST_IN_HEADLINE = 4;

/**
 * Leaves a subject behind its verb out of what was said before: of `The talks failed, said the people, who asked not to be named`, which
 * is easily taken for more of it or for all; and in a headline that of `Coffee is good for you, says study`.
 */
export function leaveSubject(
  reader: ItemReader,
  content: readonly ItemRange[],
  cue: ItemRange,
): readonly ItemRange[] {
  if (!SAYING.has(reader.word(cue.start)) || reader.word(cue.start - 1) !== ',') return content;
  const isSubject = DETERMINERS.has(reader.word(cue.end))
    ? holdsRelative
    : reader.sentenceOf[cue.start]! === 0 && endsHeadline;
  if (!isSubject) return content;
  const others = content.filter((range) => range.start !== cue.end || !isSubject(reader, range));
  if (others.length > 0) return others;
  const first = reader.items.firstItem[reader.sentenceOf[cue.start]!]!;
  return first < cue.start - 1 ? [{ start: first, end: cue.start - 1 }] : content;
}

/** `Coffee is good for you, says study` */
function endsHeadline(reader: ItemReader, { start, end }: ItemRange): boolean {
  const last = reader.items.firstItem[reader.sentenceOf[start]! + 1]!;
  return end >= last - 1 && end - start <= LONGEST_IN_HEADLINE && !reader.isQuotation(end - 1);
}

function holdsRelative(reader: ItemReader, { start, end }: ItemRange): boolean {
  for (let item = start + 1; item < Math.min(end, start + REACH); item++) {
    if (reader.word(item) === 'who' && reader.word(item - 1) === ',') return true;
  }
  return false;
}
