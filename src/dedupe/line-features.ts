import { zeros } from '../document/zeros.js';
import { combine } from '../model/feature-hash.js';
import type { Story } from './find-story.js';
import { type LineShapes, ShapeMark } from './line-shapes.js';
import type { LineWords } from './line-words.js';
import type { Block } from './main-block.js';

/** Describes the features below: a model trained with others is refused. Change it with them. */
export const LINE_TEMPLATES = 'lines 2: shape, neighbours, main block, headline, overlap, comments, words';

/** Takes the features of the lines of a document, in order. */
export interface FeatureSink {
  /** A feature whose value is one of a few, below {@link MOST_VALUES}. */
  add(template: number, value: number): void;
  /** A feature whose value is a hash. */
  addHash(template: number, hash: number): void;
  /** Says that the next features are those of the next line. */
  endLine(): void;
}

/** Templates are numbered from 1 to this. */
export const LAST_TEMPLATE = 89;
export const MOST_VALUES = 1 << 14;

/** At most so many words of a short line are features. */
const MOST_WORDS = 8;
const SHORT_LINE = 12;
/** What stands beside the ends of a document. */
const OUTSIDE = 15;

/** What the model sees of each line: how it looks, where it stands, and what it shares with the story. */
export function describeLines(
  words: LineWords,
  shapes: LineShapes,
  { block, ...story }: Story,
  repeats: Uint8Array,
  to: FeatureSink,
): void {
  const { count, length, first, last, capitals, stopwords, digits, stops, marks, phrase, isProse, isTalk } =
    shapes;
  const before = distances(isProse, 1);
  const after = distances(isProse, -1);
  const prose = runningSum(isProse);
  const size = step(count);
  const wholes = wholeLines(words, shapes);
  let heading = -1;
  let comments = 0;
  let phrases = 0;
  const at = (array: Uint8Array, i: number) => (i >= 0 && i < count ? array[i]! : OUTSIDE);
  for (let i = 0; i < count; i++) {
    const long = length[i]!;
    const end = last[i]!;
    const isLong = long > 5 ? 1 : 0;
    const look = long * 16 + end;
    to.add(2, look);
    to.add(3, first[i]! * 16 + capitals[i]!);
    to.add(4, long * 16 + capitals[i]!);
    to.add(6, look * 8 + stopwords[i]!);
    to.add(7, digits[i]! * 16 + long);
    to.add(8, stops[i]! * 16 + end);
    to.add(9, phrase[i]! * 2 + isLong);
    to.add(10, repeats[i]! * 16 + long);
    if (marks[i] !== 0) {
      for (let bit = 1; bit <= ShapeMark.Last; bit *= 2) if (marks[i]! & bit) to.add(11, bit * 2 + isLong);
    }
    for (let offset = -2; offset <= 2; offset++) {
      if (offset === 0) continue;
      const beside = at(length, i + offset);
      to.add(20 + offset, beside * 16 + at(last, i + offset));
      to.add(25 + offset, (beside * 16 + long) * 16 + at(isProse, i + offset));
    }
    to.add(30, (at(length, i - 1) * 16 + long) * 16 + at(length, i + 1));
    to.add(31, (at(phrase, i - 1) * 16 + at(phrase, i + 1)) * 16 + phrase[i]!);
    to.add(32, at(repeats, i - 1) * 16 + at(repeats, i + 1));
    to.add(33, (likeness(shapes, i, i - 1) * 8 + likeness(shapes, i, i + 1)) * 16 + long);
    const behind = step(before[i]!);
    const ahead = step(after[i]!);
    to.add(41, (behind * 16 + ahead) * 16 + long);
    to.add(42, behind * 16 + end);
    to.add(43, ahead * 16 + end);
    const place = blockPlace(block, i);
    const near = density(prose, i, 3);
    const wide = density(prose, i, 8);
    to.add(45, (near * 16 + wide) * 16 + long);
    to.add(46, (wide * 32 + place) * 16 + capitals[i]!);
    to.add(52, (place * 16 + long) * 16 + end);
    to.add(53, (place * 16 + first[i]!) * 16 + capitals[i]!);
    to.add(54, Math.min(i, 3) * 16 + size);
    to.add(55, Math.min(count - 1 - i, 3) * 16 + size);
    to.add(56, place * 16 + size);
    to.add(61, (story.share[i]! * 32 + place) * 16 + long);
    to.add(62, story.share[i]! * 16 + stopwords[i]!);
    to.add(64, (story.shared[i]! * 32 + place) * 16 + long);
    const isTitle = story.title < 0 ? 0 : i === story.title ? 2 : i < story.title ? 1 : 3;
    to.add(67, (isTitle * 32 + place) * 16 + long);
    to.add(68, (isTitle * 16 + story.share[i]!) * 16 + end);
    if (isProse[i] === 0) heading = i;
    else if (heading >= 0) {
      to.addHash(65, words.wordHash[words.firstWord[shapes.line[heading]!]!]!);
      to.add(66, (length[heading]! * 16 + last[heading]!) * 16 + step(i - heading));
    }
    if (isTalk[i]! & 2 && long < 5 && i >= block.first) comments = Math.min(3, comments + 1);
    if (phrase[i] !== 0 && i >= block.first) phrases++;
    to.add(81, (comments * 2 + (isTalk[i]! & 1)) * 16 + long);
    to.add(82, (comments * 32 + place) * 16 + end);
    to.add(83, (step(phrases) * 32 + place) * 16 + long);
    to.add(84, (step(phrases) * 16 + near) * 16 + end);
    addWords(words, shapes, i, to);
    to.addHash(75, i > 0 ? wholes[i - 1]! : 0);
    to.addHash(76, i + 1 < count ? wholes[i + 1]! : 0);
    to.endLine();
  }
}

function addWords(words: LineWords, shapes: LineShapes, i: number, to: FeatureSink): void {
  const { firstWord, wordHash } = words;
  const from = firstWord[shapes.line[i]!]!;
  const end = firstWord[shapes.line[i]! + 1]!;
  to.addHash(70, wordHash[from]!);
  to.addHash(71, wordHash[end - 1]!);
  if (end - from > 1) to.addHash(72, combine(wordHash[from]!, wordHash[from + 1]!));
  if (end - from > SHORT_LINE) return;
  const limit = Math.min(end, from + MOST_WORDS);
  let whole = 0;
  for (let w = from; w < limit; w++) {
    to.addHash(73, wordHash[w]!);
    whole = combine(whole, wordHash[w]!);
  }
  if (end - from <= 5) to.addHash(74, whole);
}

/** The words of each short line as one number; of a longer one 1. */
function wholeLines({ firstWord, wordHash }: LineWords, { count, line }: LineShapes): Uint32Array {
  const wholes = zeros(Uint32Array, count).fill(1);
  for (let i = 0; i < count; i++) {
    const from = firstWord[line[i]!]!;
    const to = firstWord[line[i]! + 1]!;
    if (to - from > 4) continue;
    let whole = 2;
    for (let w = from; w < to; w++) whole = combine(whole, wordHash[w]!);
    wholes[i] = whole;
  }
  return wholes;
}

/** In how many ways a line looks like another, as the items of a list do; 5 where there is no other. */
function likeness({ count, length, first, last, capitals }: LineShapes, i: number, other: number): number {
  if (other < 0 || other >= count) return 5;
  return (
    (length[i] === length[other] ? 1 : 0) +
    (first[i] === first[other] ? 1 : 0) +
    (last[i] === last[other] ? 1 : 0) +
    (capitals[i] === capitals[other] ? 1 : 0)
  );
}

/** `sum[i]` is the sum of the first `i` values. */
function runningSum(values: Uint8Array): Int32Array {
  const sum = zeros(Int32Array, values.length + 1);
  for (let i = 0; i < values.length; i++) sum[i + 1] = sum[i]! + values[i]!;
  return sum;
}

/** How many of the lines around line `i`, up to `radius` away, are prose. */
function density(prose: Int32Array, i: number, radius: number): number {
  const from = Math.max(0, i - radius);
  const to = Math.min(prose.length - 1, i + radius + 1);
  return Math.min(15, prose[to]! - prose[from]! - (prose[i + 1]! - prose[i]!));
}

/** Where a line stands to the main block: 0 without one, 1 in it, then steps before and after it. */
function blockPlace({ first, end }: Block, i: number): number {
  if (end === 0) return 0;
  if (i >= first && i < end) return 1;
  return i < first ? 2 + step(first - i) : 16 + step(i - end + 1);
}

/** How many lines back (or ahead, for -1) the nearest other line of prose stands; a large number for none. */
function distances(isProse: Uint8Array, direction: 1 | -1): Int32Array {
  const result = zeros(Int32Array, isProse.length);
  let distance = 1 << 20;
  for (let k = 0; k < isProse.length; k++) {
    const i = direction === 1 ? k : isProse.length - 1 - k;
    result[i] = distance;
    distance = isProse[i] === 1 ? 1 : distance + 1;
  }
  return result;
}

/** 0, 1, 2, 3, 4–5, 6–8, 9–13, 14–30, 31–100, more, none. */
function step(value: number): number {
  if (value <= 3) return value;
  if (value <= 5) return 4;
  if (value <= 8) return 5;
  if (value <= 13) return 6;
  if (value <= 30) return 7;
  if (value <= 100) return 8;
  return value < 1 << 20 ? 9 : 10;
}
