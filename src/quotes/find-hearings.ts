import { HEARERS as LISTENERS } from '../lexicon/hearers.js';
import { addCuesBy } from './add-cues-by.js';
import type { ItemRange } from './attribution.js';
import type { Cue } from './find-cues.js';
import { isClause } from './find-told-clause.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';

/** Who sits to hear what others say. */
const HEARERS = new Set(
  `court jury jurors inquest inquiry tribunal hearing magistrates panel commission committee trial`.split(
    ' ',
  ),
);
const BETWEEN = new Set('also has had was then later previously earlier'.split(' '));
const OPENS_CLAUSE = new Set(['that', 'how']);
/** `heard on Monday that`, `heard yesterday how` */
const OF_TIME = /^(?:on|yesterday|today|earlier|last|this|week|month|(?:mon|tues|wednes|thurs|fri)day)$/;
const REACH = 4;
const LONGEST_CLAUSE = 60;
/** `, Leeds Crown Court heard` */
const LONGEST_SUBJECT = 7;

/**
 * What a court hears was said there, though nobody is said to say it: `The court heard that Hall had left`, `The road was “a death
 * trap”, the inquest heard.` But in `The court heard evidence` nothing is.
 */
export function withHearings(reader: ItemReader, words: ItemWords, cues: readonly Cue[]): readonly Cue[] {
  if (!reader.holds('heard')) return cues;
  return addCuesBy('heard', reader, cues, (item, sentence, isCue) => {
    const cue = { start: item, end: item + 1 };
    const isOfWords = () =>
      opensWords(reader, words, item, sentence) || endsWords(reader, isCue, item, sentence);
    return isHearing(reader, cue) && isOfWords() ? cue : null;
  });
}

/** Whether a cue is the `heard` of `The jury heard`, or of `Leeds Crown Court, which heard`. */
export function isHearing(reader: ItemReader, { start, end }: ItemRange): boolean {
  if (!/^hear[ds]$/.test(reader.word(end - 1))) return false;
  let subject = start - 1;
  while (BETWEEN.has(reader.word(subject))) subject--;
  if (reader.word(subject) === 'which' && reader.word(subject - 1) === ',') subject -= 2;
  return HEARERS.has(reader.word(subject));
}

/** Whether a headline ends with who is told at a verb: `Hill “knew wall was unsafe”, jury | told`, `…, court | hears`. */
export function isToListener(reader: ItemReader, verb: number): boolean {
  if (!/^(?:told|hears)$/.test(reader.word(verb))) return false;
  const listener = reader.word(verb - 1);
  const isLast = verb + 1 === reader.items.firstItem[reader.sentenceOf[verb]! + 1]!;
  return isLast && (HEARERS.has(listener) || LISTENERS.has(listener));
}

function opensWords(reader: ItemReader, words: ItemWords, verb: number, sentence: number): boolean {
  const last = reader.items.firstItem[sentence + 1]!;
  if (isClause(reader, words, verb + 1, last)) return true;
  for (let item = verb + 1; item < Math.min(verb + REACH, last); item++) {
    if (OPENS_CLAUSE.has(reader.word(item))) return true;
    if (!OF_TIME.test(reader.word(item))) break;
  }
  return false;
}

/** `He was “a bully”, the tribunal heard.`; but in `Hill told friends he would, the court heard` it is Hill who speaks. */
function endsWords(reader: ItemReader, isCue: Uint8Array, verb: number, sentence: number): boolean {
  if (!reader.isPunctuation(verb + 1)) return false;
  let isBehindClause = false;
  const first = Math.max(reader.items.firstItem[sentence]!, verb - LONGEST_CLAUSE);
  for (let item = verb - 1; item >= first; item--) {
    if (isCue[item]) return false;
    isBehindClause ||= endsClause(reader, item);
  }
  return isBehindClause;
}

/** What is said without the court that heard it: `told friends he would “make them pay” | , the court heard`. */
export function leaveHearing(
  reader: ItemReader,
  content: readonly ItemRange[],
  cue: ItemRange,
): readonly ItemRange[] {
  return content.map((range) => {
    const verb = reader.isPunctuation(range.end - 1) ? range.end - 2 : range.end - 1;
    const heard = { start: verb, end: verb + 1 };
    if (range.start < cue.end || !isHearing(reader, heard)) return range;
    for (let item = verb; item >= Math.max(range.start, verb - LONGEST_SUBJECT); item--) {
      if (endsClause(reader, item))
        return { start: range.start, end: reader.isQuotation(item) ? item + 1 : item };
    }
    return range;
  });
}

/** A comma, or a quotation, which may hold the comma. */
function endsClause(reader: ItemReader, item: number): boolean {
  return reader.word(item) === ',' || reader.isQuotation(item);
}
