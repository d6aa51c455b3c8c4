import { zeros } from '../document/zeros.js';
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
  /** Of each line its number, its words, and the two halves of its signature. */
  private readonly entries: Int32Array;
  private readonly size: number;
  private count = 0;

  constructor(private readonly words: LineWords) {
    this.size = Math.min(MOST_RECENT, words.lines.count + 1);
    this.entries = zeros(Int32Array, this.size * 4);
  }

  /** The last of the lines that were added of which `line` is a near-copy, or -1. */
  findNearCopy(line: number): number {
    const { entries, size } = this;
    const own = (this.count % size) * 4;
    this.sign(line, own);
    const length = entries[own + 1]!;
    const low = entries[own + 2]!;
    const high = entries[own + 3]!;
    let compared = 0;
    for (let back = 1; back < size && back <= this.count; back++) {
      const at = ((this.count - back) % size) * 4;
      const most = MOST_DIFFERENT * Math.max(length, entries[at + 1]!);
      if (countBits(low ^ entries[at + 2]!) + countBits(high ^ entries[at + 3]!) > most) continue;
      if (compared++ === MOST_COMPARED) return -1;
      if (isNearCopy(this.words, entries[at]!, line)) return entries[at]!;
    }
    return -1;
  }

  /** Adds the line that was looked for last. */
  add(line: number): void {
    this.entries[(this.count++ % this.size) * 4] = line;
  }

  /** Writes how many words a line has, and its signature, to the entry at `at`. */
  private sign(line: number, at: number): void {
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
    this.entries[at + 1] = to - from;
    this.entries[at + 2] = low;
    this.entries[at + 3] = high;
  }
}

/** The most words that only one of two near-copies has, as a part of the words of the longer one. */
const MOST_DIFFERENT = (1 - LEAST_OVERLAP) / LEAST_OVERLAP;

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
