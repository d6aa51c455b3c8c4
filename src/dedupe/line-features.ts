import { combine } from '../model/feature-hash.js';
import { LineMark, type LineShapes, STOPWORD_HASHES } from './line-shapes.js';
import type { LineWords } from './line-words.js';

/** Describes the features below: a model trained with others is refused. Change it with them. */
export const LINE_TEMPLATES = 'lines 1: shape, neighbours, main block, overlap, words';

/** The features of every line: those of line `i` are `[starts[i], starts[i + 1])`. */
export interface LineFeatures {
  readonly features: Uint32Array;
  readonly starts: Uint32Array;
}

/** At most so many words of a short line are features. */
const MOST_WORDS = 8;
const SHORT_LINE = 12;

/** What the model sees of each line: how it looks, where it stands, and what it shares with the story. */
export function lineFeatures(words: LineWords, shapes: LineShapes, repeats: Uint8Array): LineFeatures {
  const { count, length, first, last, capitals, stopwords, digits, stops, marks, phrase, isProse } = shapes;
  const out = new FeatureList(count * 64);
  const starts = new Uint32Array(count + 1);
  const before = distances(isProse, 1);
  const after = distances(isProse, -1);
  const block = findMainBlock(shapes);
  const overlap = new StoryWords(words, shapes, block);
  const size = step(count);
  let heading = -1;
  const at = (array: Uint8Array, i: number) => (i >= 0 && i < count ? array[i]! : 15);
  for (let i = 0; i < count; i++) {
    starts[i] = out.count;
    const long = length[i]!;
    const end = last[i]!;
    const look = long * 16 + end;
    out.add(1, long);
    out.add(2, look);
    out.add(3, first[i]! * 16 + capitals[i]!);
    out.add(4, long * 16 + capitals[i]!);
    out.add(5, long * 16 + stopwords[i]!);
    out.add(6, look * 8 + stopwords[i]!);
    out.add(7, digits[i]! * 16 + long);
    out.add(8, stops[i]! * 16 + end);
    out.add(9, phrase[i]! * 2 + (long > 5 ? 1 : 0));
    out.add(10, repeats[i]! * 16 + long);
    for (let bit = 1; bit <= LineMark.Date; bit *= 2) {
      if (marks[i]! & bit) out.add(11, bit * 16 + (long > 5 ? 1 : 0));
    }
    for (let offset = -2; offset <= 2; offset++) {
      if (offset === 0) continue;
      out.add(20 + offset, at(length, i + offset) * 16 + at(last, i + offset));
      out.add(25 + offset, (at(length, i + offset) * 16 + long) * 2 + at(isProse, i + offset));
    }
    out.add(30, (at(length, i - 1) * 16 + long) * 16 + at(length, i + 1));
    out.add(31, (at(phrase, i - 1) * 16 + at(phrase, i + 1)) * 16 + phrase[i]!);
    out.add(32, at(repeats, i - 1) * 16 + at(repeats, i + 1));
    const behind = step(before[i]!);
    const ahead = step(after[i]!);
    out.add(40, behind * 16 + ahead);
    out.add(41, (behind * 16 + ahead) * 16 + long);
    out.add(42, behind * 16 + end);
    out.add(43, ahead * 16 + end);
    const place = blockPlace(block, i);
    out.add(50, place);
    out.add(51, place * 16 + long);
    out.add(52, (place * 16 + long) * 16 + end);
    out.add(53, place * 256 + first[i]! * 16 + capitals[i]!);
    out.add(54, Math.min(i, 3) * 16 + size);
    out.add(55, Math.min(count - 1 - i, 3) * 16 + size);
    out.add(56, place * 16 + size);
    const shared = overlap.share(i);
    out.add(60, shared * 16 + long);
    out.add(61, (shared * 64 + place) * 16 + long);
    out.add(62, shared * 16 + stopwords[i]!);
    out.add(63, overlap.sharedWords * 16 + long);
    out.add(64, (overlap.sharedWords * 64 + place) * 16 + long);
    if (isProse[i] === 0) heading = i;
    else if (heading >= 0) {
      out.add(65, words.wordHash[words.firstWord[shapes.line[heading]!]!]!);
      out.add(66, (length[heading]! * 16 + last[heading]!) * 16 + step(i - heading));
    }
    const near = density(isProse, i, 3);
    const wide = density(isProse, i, 8);
    out.add(44, near * 16 + long);
    out.add(45, (near * 16 + wide) * 16 + long);
    out.add(46, (wide * 16 + place) * 16 + capitals[i]!);
    addWords(words, shapes, i, out);
    out.add(75, wholeLine(words, shapes, i - 1));
    out.add(76, wholeLine(words, shapes, i + 1));
    out.add(77, combine(wholeLine(words, shapes, i - 1), isProse[i]!));
  }
  starts[count] = out.count;
  return { features: out.list(), starts };
}

function addWords(words: LineWords, shapes: LineShapes, i: number, out: FeatureList): void {
  const { firstWord, wordHash } = words;
  const from = firstWord[shapes.line[i]!]!;
  const to = firstWord[shapes.line[i]! + 1]!;
  out.add(70, wordHash[from]!);
  out.add(71, wordHash[to - 1]!);
  if (to - from > 1) out.add(72, combine(wordHash[from]!, wordHash[from + 1]!));
  if (to - from > SHORT_LINE) return;
  const limit = Math.min(to, from + MOST_WORDS);
  let whole = 0;
  for (let w = from; w < limit; w++) {
    out.add(73, wordHash[w]!);
    whole = combine(whole, wordHash[w]!);
  }
  if (to - from <= 5) out.add(74, whole);
}

/** The words of a short line as one number; of a longer one 1, beside the ends of the document 0. */
function wholeLine({ firstWord, wordHash }: LineWords, { count, line }: LineShapes, i: number): number {
  if (i < 0 || i >= count) return 0;
  const from = firstWord[line[i]!]!;
  const to = firstWord[line[i]! + 1]!;
  if (to - from > 4) return 1;
  let whole = 2;
  for (let w = from; w < to; w++) whole = combine(whole, wordHash[w]!);
  return whole;
}

/** How many of the lines around line `i`, up to `radius` away, are prose. */
function density(isProse: Uint8Array, i: number, radius: number): number {
  let count = 0;
  const end = Math.min(isProse.length, i + radius + 1);
  for (let k = Math.max(0, i - radius); k < end; k++) if (k !== i) count += isProse[k]!;
  return count;
}

/** The stretch of prose, with short lines between, that holds most words: the story, as a rule. */
export interface Block {
  readonly first: number;
  readonly end: number;
}

/** So many lines without prose end a block. */
const WIDEST_GAP = 4;

export function findMainBlock({ count, isProse, words }: LineShapes): Block {
  let best = { first: 0, end: 0 };
  let most = 0;
  let first = -1;
  let last = -1;
  let sum = 0;
  for (let i = 0; i <= count; i++) {
    if (i < count && isProse[i] === 0) continue;
    if (i === count || (first >= 0 && i - last > WIDEST_GAP)) {
      if (sum > most) {
        most = sum;
        best = { first, end: last + 1 };
      }
      first = -1;
      sum = 0;
      if (i === count) break;
    }
    if (first < 0) first = i;
    last = i;
    sum += words[i]!;
  }
  return best;
}

/** Where a line stands to the main block: 0 without one, 1 in it, then steps before and after it. */
function blockPlace({ first, end }: Block, i: number): number {
  if (end === 0) return 0;
  if (i >= first && i < end) return 1;
  return i < first ? 2 + step(first - i) : 16 + step(i - end + 1);
}

/** How many lines back (or ahead, for -1) the nearest prose stands; 0 for prose, a large number for none. */
function distances(isProse: Uint8Array, direction: 1 | -1): Int32Array {
  const result = new Int32Array(isProse.length);
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

/** The words of the main block, and in how many of its lines each stands. */
class StoryWords {
  private readonly counts = new Map<number, number>();

  constructor(
    private readonly words: LineWords,
    private readonly shapes: LineShapes,
    private readonly block: Block,
  ) {
    for (let i = block.first; i < block.end; i++) {
      if (shapes.isProse[i]) this.each(i, (hash) => this.counts.set(hash, (this.counts.get(hash) ?? 0) + 1));
    }
  }

  /** How many of the line's longer words that {@link share} looked at last are shared, up to 7. */
  sharedWords = 0;

  /** The share of a line's longer words that the story has in other lines, in steps of a sixth. */
  share(i: number): number {
    this.sharedWords = 8;
    if (this.counts.size === 0) return 15;
    const own = this.shapes.isProse[i] === 1 && i >= this.block.first && i < this.block.end ? 1 : 0;
    let all = 0;
    let shared = 0;
    this.each(i, (hash) => {
      all++;
      if ((this.counts.get(hash) ?? 0) > own) shared++;
    });
    this.sharedWords = Math.min(7, shared);
    return all === 0 ? 14 : Math.floor((shared / all) * 6);
  }

  private each(i: number, use: (hash: number) => void): void {
    const { firstWord, wordHash, wordStart, wordEnd } = this.words;
    const from = firstWord[this.shapes.line[i]!]!;
    const to = Math.min(firstWord[this.shapes.line[i]! + 1]!, from + 60);
    for (let w = from; w < to; w++) {
      if (wordEnd[w]! - wordStart[w]! >= 4 && !STOPWORD_HASHES.has(wordHash[w]!)) use(wordHash[w]!);
    }
  }
}

class FeatureList {
  count = 0;
  private features: Uint32Array;

  constructor(capacity: number) {
    this.features = new Uint32Array(Math.max(64, capacity));
  }

  add(template: number, value: number): void {
    if (this.count === this.features.length) {
      const larger = new Uint32Array(this.count * 2);
      larger.set(this.features);
      this.features = larger;
    }
    this.features[this.count++] = combine(template, value);
  }

  list(): Uint32Array {
    return this.features.subarray(0, this.count);
  }
}
