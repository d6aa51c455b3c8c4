import { MONTHS_AND_DAYS } from '../lexicon/months-and-days.js';
import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { TAG_OF } from './part-of-speech.js';

/** Heads of names that have commas: `the Ministry of Economy, Trade and Industry`. */
const HEADS: ReadonlySet<string> = new Set(
  'ministry department office bureau committee commission institute secretariat council minister secretary'.split(
    ' ',
  ),
);
const LONGEST_HEAD = 6;

/**
 * Takes in what a list or a name of several parts has before a source: `France, | Germany and Britain said`, `the Ministry of
 * Economy, | Trade and Industry said`. But in `On Monday, Germany and Britain said` they are two.
 */
export function takeInList(reader: ItemReader, words: ItemWords, source: ItemRange): ItemRange {
  if (reader.word(source.start - 1) !== ',' || !isPair(reader, words, source)) return source;
  const first = reader.items.firstItem[reader.sentenceOf[source.start]!]!;
  const body = headBefore(reader, words, first, source.start - 1);
  if (body >= 0) return { start: body, end: source.end };
  let { start } = source;
  while (start > first && reader.word(start - 1) === ',') {
    const member = memberBefore(reader, words, first, start - 1);
    if (member === start - 1) return source;
    start = member;
  }
  return start === first || reader.isQuotation(start - 1) ? { start, end: source.end } : source;
}

/** `Germany and Britain`, `prosecutors and the mayor` */
function isPair(reader: ItemReader, { tags }: ItemWords, { start, end }: ItemRange): boolean {
  let item = start;
  while (item < end && isNoun(tags[item]!)) item++;
  return item > start && item + 1 < end && reader.word(item) === 'and';
}

/** Where a name or a noun begins that ends before `end`. */
function memberBefore(reader: ItemReader, { tags }: ItemWords, first: number, end: number): number {
  let start = end;
  while (start > first && isNoun(tags[start - 1]!) && !MONTHS_AND_DAYS.has(reader.word(start - 1))) start--;
  return start > first && start < end && tags[start - 1] === TAG_OF.DT ? start - 1 : start;
}

/** Where `the Ministry of Economy` begins, which ends before `end`; or -1. */
function headBefore(reader: ItemReader, { tags }: ItemWords, first: number, end: number): number {
  let item = end - 1;
  while (item > end - LONGEST_HEAD && (tags[item] === TAG_OF.NNP || reader.word(item) === ',')) item--;
  if (!/^(?:of|for)$/.test(reader.word(item)) || !HEADS.has(reader.word(item - 1))) return -1;
  if (item === end - 1 || !reader.isCapitalized(item - 1)) return -1;
  let start = item - 1;
  while (start > first && (tags[start - 1] === TAG_OF.NNP || tags[start - 1] === TAG_OF.POS)) start--;
  return start > first && tags[start - 1] === TAG_OF.DT ? start - 1 : start;
}

function isNoun(tag: number): boolean {
  return tag === TAG_OF.NNP || tag === TAG_OF.NNS;
}
