import { isNearCopy, LEAST_OVERLAP } from './compare-lines.js';
import type { LineWords } from './line-words.js';

/** A near-copy is looked for among so many lines before: headline and teaser, lead and caption stand close together. */
const MOST_RECENT = 256;
/** So many of those that are not told apart at a glance are compared word by word. */
const MOST_COMPARED = 12;

/**
 * The last lines of a document, each with a signature of 64 bits in which every word sets one: two lines
 * whose signatures differ in more bits than near-copies differ in words need not be compared.
 */
export class RecentLines {
  private readonly line = new Int32Array(MOST_RECENT);
  private readonly length = new Int32Array(MOST_RECENT);
  private readonly low = new Int32Array(MOST_RECENT);
  private readonly high = new Int32Array(MOST_RECENT);
  private count = 0;

  constructor(private readonly words: LineWords) {}

  /** The last of the lines that were added of which `line` is a near-copy, or -1. */
  findNearCopy(line: number): number {
    const length = this.sign(line);
    const next = this.count % MOST_RECENT;
    const low = this.low[next]!;
    const high = this.high[next]!;
    let compared = 0;
    for (let back = 1; back < MOST_RECENT && back <= this.count; back++) {
      const at = (this.count - back) % MOST_RECENT;
      const most = MOST_DIFFERENT * Math.max(length, this.length[at]!);
      if (countBits(low ^ this.low[at]!) + countBits(high ^ this.high[at]!) > most) continue;
      if (compared++ === MOST_COMPARED) return -1;
      if (isNearCopy(this.words, this.line[at]!, line)) return this.line[at]!;
    }
    return -1;
  }

  /** Adds the line that was looked for last. */
  add(line: number): void {
    this.line[this.count++ % MOST_RECENT] = line;
  }

  /** Puts the signature of a line where it would be added; returns its number of words. */
  private sign(line: number): number {
    const { firstWord, wordHash } = this.words;
    const from = firstWord[line]!;
    const to = firstWord[line + 1]!;
    let low = 0;
    let high = 0;
    for (let w = from; w < to; w++) {
      const hash = wordHash[w]!;
      const bit = 1 << (hash & 31);
      if (hash & 32) high |= bit;
      else low |= bit;
    }
    const at = this.count % MOST_RECENT;
    this.low[at] = low;
    this.high[at] = high;
    this.length[at] = to - from;
    return to - from;
  }
}

/** The most words that only one of two near-copies has, as a part of the words of the longer one. */
const MOST_DIFFERENT = (1 - LEAST_OVERLAP) / LEAST_OVERLAP;

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
