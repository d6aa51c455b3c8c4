import { DETERMINERS } from '../lexicon/function-words.js';
import { isMonthOrDay } from '../lexicon/months-and-days.js';
import {
  ADVERBS_OF_TIME,
  BEFORE_STRETCH,
  GESTURES,
  OCCASIONS,
  STRETCHES_OF_TIME,
} from '../lexicon/times-and-manners.js';
import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { TAG_OF } from './part-of-speech.js';

const BEFORE_TIME = new Set('on in late early earlier later the just only'.split(' '));
const RELATIVES = new Set('who which that where whose'.split(' '));
/** `The Star daily` */
const FREQUENCIES = new Set('daily weekly monthly quarterly'.split(' '));
/** `at a crowded news conference` */
const LONGEST_OCCASION = 5;

/**
 * Leaves when, where and how somebody spoke out of a source: `Ana Ruiz earlier this month`, `Ruiz later`, `the coach with a smile`,
 * `the mayor at a news conference`, `the mayor during a visit to Oslo`. What a clause or an apposition tells is the source's: `Ana Ruiz,
 * who left last year`, `papers filed last week`, `Tan, the mayor at the time`.
 */
export function leaveWhenAndHow(reader: ItemReader, words: ItemWords, { start, end }: ItemRange): ItemRange {
  let last = end;
  for (;;) {
    let rest = behindLast(reader, words, start, last);
    if (reader.word(rest - 1) === ',') rest--;
    if (rest === last || rest <= start || isInClause(reader, words, start, rest)) break;
    last = rest;
  }
  return { start, end: last };
}

/** Where the last phrase of time, place or manner of `[first, end)` begins, or `end`. */
function behindLast(reader: ItemReader, words: ItemWords, first: number, end: number): number {
  for (let at = first + 1; at + 1 < end && reader.word(at) !== ','; at++) {
    if (reader.word(at) === 'during' && DETERMINERS.has(reader.word(at + 1))) return at;
  }
  const item = end - 1;
  const word = reader.word(item);
  if (reader.isCapitalized(item)) return end;
  if (ADVERBS_OF_TIME.has(word)) return item;
  if (word.endsWith('ly') && !FREQUENCIES.has(word) && words.tags[item] === TAG_OF.RB) return item;
  if (STRETCHES_OF_TIME.has(word) && BEFORE_STRETCH.has(reader.word(item - 1))) {
    let from = item - 1;
    while (from > first && BEFORE_TIME.has(reader.word(from - 1))) from--;
    return from;
  }
  if (OCCASIONS.has(word)) return phraseFrom(reader, first, item, 'at') ?? end;
  if (word === 'time' && reader.word(item - 2) === 'at' && !hasComma(reader, first, item)) return item - 2;
  if (GESTURES.has(word)) return phraseFrom(reader, first, item, 'with') ?? end;
  return dateFrom(reader, first, item) ?? end;
}

/** The preposition of `at a crowded news conference`, which ends at `item`. */
function phraseFrom(reader: ItemReader, first: number, item: number, preposition: string): number | null {
  for (let at = item - 1; at > Math.max(first, item - LONGEST_OCCASION); at--) {
    if (DETERMINERS.has(reader.word(at))) return reader.word(at - 1) === preposition ? at - 1 : null;
  }
  return null;
}

/** `on Aug. 6` */
function dateFrom(reader: ItemReader, first: number, item: number): number | null {
  if (!/^\d{1,2}(?:st|nd|rd|th)?$/.test(reader.word(item))) return null;
  const month = reader.word(item - 1) === '.' ? item - 2 : item - 1;
  if (!isMonthOrDay(reader.word(month)) || month <= first) return null;
  return reader.word(month - 1) === 'on' ? month - 1 : null;
}

function isInClause(reader: ItemReader, { tags }: ItemWords, start: number, end: number): boolean {
  const before = tags[end - 1];
  if (before === TAG_OF.VBN || before === TAG_OF.VBD || before === TAG_OF.VBG) return true;
  for (let item = start; item < end; item++) {
    const isParticiple = tags[item] === TAG_OF.VBN && tags[item + 1] === TAG_OF.IN;
    if (isParticiple || RELATIVES.has(reader.word(item))) return true;
  }
  return false;
}

function hasComma(reader: ItemReader, start: number, end: number): boolean {
  for (let item = start; item < end; item++) if (reader.word(item) === ',') return true;
  return false;
}
