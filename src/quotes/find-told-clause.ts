import { SUBJECT_PRONOUNS } from '../lexicon/function-words.js';
import { HEARERS } from '../lexicon/hearers.js';
import type { ItemRange } from './attribution.js';
import { isOfSaying } from './find-said-clause.js';
import { TELLING } from './find-told.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { isFiniteAt, TAG_OF, tagSet } from './part-of-speech.js';

const OBJECT_PRONOUNS = new Set('him her them me us you'.split(' '));
const THINGS = new Set('anything nothing something everything'.split(' '));
/** Items of who is told, of a time or place behind it, and of the subject of the clause. */
const LONGEST_HEARER = 8;
const LONGEST_TIME = 8;
const LONGEST_SUBJECT = 10;

const NOUN = tagSet('NN', 'NNS', 'NNP');
const IN_PHRASE = tagSet('NN', 'NNS', 'NNP', 'JJ', 'CD', 'POS', '-', 'VBG', "'");
const BEGINS_SUBJECT = tagSet('DT', 'PRP$', 'he', 'NNP', 'NNS', 'NN', 'JJ', 'CD', 'PRP', 'VBG');
const BEGINS_PHRASE = tagSet('DT', 'PRP$');

/**
 * Where a clause without `that` begins which somebody is told, or -1: at `prices` of `Kang told reporters on Friday prices would rise`,
 * at `the` of `Kang told the assembly the talks had failed`. Who is told ends where another subject begins that has a verb.
 */
export function findToldClause(reader: ItemReader, words: ItemWords, cue: ItemRange): number {
  if (!TELLING.has(reader.word(cue.end - 1))) return -1;
  const last = reader.items.firstItem[reader.sentenceOf[cue.start]! + 1]!;
  const hearer = behindHearer(reader, words, cue.end, last);
  if (hearer < 0) return -1;
  const clause = behindTime(reader, words, hearer, last);
  return isClause(reader, words, clause, last) ? clause : -1;
}

function behindHearer(reader: ItemReader, { tags }: ItemWords, from: number, last: number): number {
  const isNoun = (item: number) => NOUN.has(tags[item]!);
  const first = reader.word(from);
  // `told her she would go`, but `told her mother`
  if (OBJECT_PRONOUNS.has(first) && !isNoun(from + 1)) return from + 1;
  if (OBJECT_PRONOUNS.has(first) && first !== 'her') return from + 1;
  if (THINGS.has(first)) return -1;
  // `police officers`
  if (HEARERS.has(first)) return HEARERS.has(reader.word(from + 1)) ? from + 2 : from + 1;
  const end = Math.min(last, from + LONGEST_HEARER);
  let item = BEGINS_PHRASE.has(tags[from]!) ? from + 1 : from;
  while (item < end && IN_PHRASE.has(tags[item]!)) item++;
  // `a panel of the senate`, `a court in Oslo`
  if ((reader.word(item) === 'of' || reader.word(item) === 'in') && item > from) {
    let next = item + 1;
    if (BEGINS_PHRASE.has(tags[next]!)) next++;
    const noun = next;
    while (next < end && IN_PHRASE.has(tags[next]!)) next++;
    if (next > noun && !isOfSaying(reader, { start: noun, end: next })) item = next;
  }
  return item > from && item < last && isNoun(item - 1) ? item : -1;
}

/** `by telephone`, `on Tuesday`, `in an interview on Friday` */
function behindTime(reader: ItemReader, { tags }: ItemWords, from: number, last: number): number {
  let end = from;
  for (let item = from; item < Math.min(last, from + LONGEST_TIME); item++) {
    if (isFiniteAt(tags, item) || reader.isQuotation(item)) break;
    const starts = item === end;
    if (starts && tags[item] !== TAG_OF.IN && !isOfSaying(reader, { start: item, end: item + 1 })) break;
    if (isOfSaying(reader, { start: item, end: item + 1 })) end = item + 1;
  }
  return end;
}

/** Whether a subject begins at an item that has a finite verb, and no mark before it. */
export function isClause(reader: ItemReader, { tags }: ItemWords, from: number, last: number): boolean {
  if (from >= last || !BEGINS_SUBJECT.has(tags[from]!)) return false;
  if (SUBJECT_PRONOUNS.has(reader.word(from)) && reader.word(from) === 'who') return false;
  for (let item = from + 1; item < Math.min(last, from + LONGEST_SUBJECT); item++) {
    if (isFiniteAt(tags, item)) return true;
    if (reader.isPunctuation(item) && reader.word(item) !== '-') return false;
    if (reader.isQuotation(item) || tags[item] === TAG_OF.WP || reader.word(item) === 'to') return false;
  }
  return false;
}
