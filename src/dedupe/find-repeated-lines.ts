import { FEWEST_WORDS, isNearCopy, LEAST_OVERLAP, MOST_WORDS } from './compare-lines.js';
import type { LineWords } from './line-words.js';

/** In a shorter line a repetition means little: `Thank you.`, `Senator Smith`. */
const FEWEST_REPEATED_WORDS = 3;
/** A shorter line with a figure in it may be one of a table's, which repeat by right: `Forecast: 90 percent`. */
const FEWEST_WORDS_WITH_FIGURE = 14;
/** So many earlier lines are compared with a line, the last ones first. */
const MOST_COMPARED = 12;

/**
 * For every line the earlier line that it repeats, or -1. `exact[i]` says that the words are the same, in
 * the same order; else line `i` is a near-copy. The first copy is never marked, nor
 * is a label (`Kim:`) or one of the `fragments` of a wrapped sentence.
 */
export function findRepeatedLines(
  words: LineWords,
  fragments: Uint8Array,
): { of: Int32Array; exact: Uint8Array } {
  const { lines, firstWord } = words;
  const of = new Int32Array(lines.count).fill(-1);
  const exact = new Uint8Array(lines.count);
  const seen = new LineTableByKey(words);
  const index = new RareWordIndex(words);
  let title = -1;
  let before = -1;
  for (let line = 0; line < lines.count; line++) {
    const count = firstWord[line + 1]! - firstWord[line]!;
    if (count === 0) continue;
    if (title < 0) title = line;
    const previous = before;
    before = line;
    if (count < FEWEST_REPEATED_WORDS || fragments[line] || isLabel(words, line)) continue;
    const earlier = seen.findOrAdd(line);
    if (earlier >= 0) {
      const isNear = earlier === title || earlier === previous || of[previous] === earlier;
      if (!isNear && count < FEWEST_WORDS_WITH_FIGURE && hasFigure(words, line)) continue;
      of[line] = earlier;
      exact[line] = 1;
    } else if (count >= FEWEST_WORDS && count <= MOST_WORDS) {
      of[line] = index.findNearCopy(line);
      if (of[line]! < 0) index.add(line);
    }
  }
  return { of, exact };
}

function hasFigure({ text, lines }: LineWords, line: number): boolean {
  for (let at = lines.start[line]!; at < lines.end[line]!; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** `AMY GOODMAN:` stands before every answer of an interview. */
function isLabel({ text, lines }: LineWords, line: number): boolean {
  let at = lines.end[line]! - 1;
  while (at > lines.start[line]! && text.charCodeAt(at) <= 32) at--;
  return text[at] === ':';
}

/** Lines by their words: open addressing, line + 1 or 0. */
class LineTableByKey {
  private readonly slots: Int32Array;
  private readonly keys: Uint32Array;

  constructor(private readonly words: LineWords) {
    let size = 16;
    while (size < words.lines.count * 2) size *= 2;
    this.slots = new Int32Array(size);
    this.keys = new Uint32Array(words.lines.count);
  }

  /** The first line with the words of `line`, or -1 when it is the first. */
  findOrAdd(line: number): number {
    const { firstWord, wordHash } = this.words;
    let key = 0;
    for (let w = firstWord[line]!; w < firstWord[line + 1]!; w++)
      key = (Math.imul(key, 31) + wordHash[w]!) | 0;
    key = (key ^ (key >>> 15)) >>> 0;
    const mask = this.slots.length - 1;
    let slot = key & mask;
    for (;;) {
      const other = this.slots[slot]! - 1;
      if (other < 0) break;
      if (this.keys[other] === key && this.hasSameWords(other, line)) return other;
      slot = (slot + 1) & mask;
    }
    this.slots[slot] = line + 1;
    this.keys[line] = key;
    return -1;
  }

  private hasSameWords(a: number, b: number): boolean {
    const { firstWord, wordHash } = this.words;
    const fromA = firstWord[a]!;
    const fromB = firstWord[b]!;
    const count = firstWord[a + 1]! - fromA;
    if (count !== firstWord[b + 1]! - fromB) return false;
    for (let w = 0; w < count; w++) if (wordHash[fromA + w] !== wordHash[fromB + w]) return false;
    return true;
  }
}

/**
 * The lines that may be near-copies of one. Two sets of words that overlap by {@link LEAST_OVERLAP} share
 * at least one of the few words of each that come first in any one order of all words ("prefix filter",
 * Chaudhuri et al. 2006). The order here is by hash, with long words, which are rare, before short ones.
 */
class RareWordIndex {
  private readonly heads: Int32Array;
  private next = new Int32Array(64);
  private line = new Int32Array(64);
  private count = 1;
  private readonly ranks = new Uint32Array(prefixLength(MOST_WORDS));
  /** By line: the line that it was compared with last; no line is compared with the first. */
  private readonly lastCompared: Int32Array;
  /** By line: 64 bits, one or more of them set for every word. */
  private readonly lowBits: Int32Array;
  private readonly highBits: Int32Array;

  constructor(private readonly words: LineWords) {
    let size = 64;
    while (size < words.lines.count * 8 && size < 1 << 20) size *= 2;
    this.heads = new Int32Array(size);
    this.lastCompared = new Int32Array(words.lines.count);
    this.lowBits = new Int32Array(words.lines.count);
    this.highBits = new Int32Array(words.lines.count);
  }

  findNearCopy(line: number): number {
    const prefix = this.rankPrefix(line);
    let compared = 0;
    for (let k = 0; k < prefix; k++) {
      let steps = 0;
      for (let entry = this.head(k); entry > 0 && steps < MOST_COMPARED; entry = this.next[entry]!, steps++) {
        const other = this.line[entry]!;
        if (this.lastCompared[other] === line || !this.mayOverlap(other, line)) continue;
        this.lastCompared[other] = line;
        if (compared++ === MOST_COMPARED) return -1;
        if (isNearCopy(this.words, other, line)) return other;
      }
    }
    return -1;
  }

  /** False where bits tell that too many words of one line are missing in the other. */
  private mayOverlap(a: number, b: number): boolean {
    const { firstWord } = this.words;
    const { lowBits, highBits } = this;
    const onlyA = countBits(lowBits[a]! & ~lowBits[b]!) + countBits(highBits[a]! & ~highBits[b]!);
    const onlyB = countBits(lowBits[b]! & ~lowBits[a]!) + countBits(highBits[b]! & ~highBits[a]!);
    const larger = Math.max(firstWord[a + 1]! - firstWord[a]!, firstWord[b + 1]! - firstWord[b]!);
    return onlyA + onlyB <= ((1 - LEAST_OVERLAP) / LEAST_OVERLAP) * larger;
  }

  /** Adds the line that was looked for last. */
  add(line: number): void {
    const { firstWord } = this.words;
    const prefix = prefixLength(firstWord[line + 1]! - firstWord[line]!);
    for (let k = 0; k < prefix; k++) {
      if (this.ranks[k] === NO_RANK) break;
      if (this.count === this.next.length) this.grow();
      const bucket = this.ranks[k]! & (this.heads.length - 1);
      this.next[this.count] = this.heads[bucket]!;
      this.line[this.count] = line;
      this.heads[bucket] = this.count++;
    }
  }

  private head(k: number): number {
    return this.ranks[k] === NO_RANK ? 0 : this.heads[this.ranks[k]! & (this.heads.length - 1)]!;
  }

  /** Puts the lowest ranks of the line's words in `ranks`, in order, and says how many are to be used. */
  private rankPrefix(line: number): number {
    const { firstWord, wordHash, wordStart, wordEnd } = this.words;
    const from = firstWord[line]!;
    const to = firstWord[line + 1]!;
    const length = prefixLength(to - from);
    const { ranks } = this;
    ranks.fill(NO_RANK, 0, length);
    let low = 0;
    let high = 0;
    for (let w = from; w < to; w++) {
      const bit = wordHash[w]! & 63;
      if (bit < 32) low |= 1 << bit;
      else high |= 1 << (bit - 32);
      const shortness = Math.max(0, 15 - (wordEnd[w]! - wordStart[w]!));
      const rank = ((shortness << 28) | (wordHash[w]! >>> 4)) >>> 0;
      if (rank >= ranks[length - 1]!) continue;
      let k = length - 1;
      while (k > 0 && ranks[k - 1]! > rank) k--;
      if (k > 0 && ranks[k - 1] === rank) continue;
      ranks.copyWithin(k + 1, k, length - 1);
      ranks[k] = rank;
    }
    this.lowBits[line] = low;
    this.highBits[line] = high;
    return length;
  }

  private grow(): void {
    const next = new Int32Array(this.next.length * 2);
    next.set(this.next);
    this.next = next;
    const line = new Int32Array(next.length);
    line.set(this.line);
    this.line = line;
  }
}

const NO_RANK = 0xffffffff;

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function prefixLength(words: number): number {
  return Math.floor((1 - LEAST_OVERLAP) * words) + 1;
}
