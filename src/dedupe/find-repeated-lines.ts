import { zeros } from '../document/zeros.js';
import { FEWEST_WORDS, MOST_WORDS } from './compare-lines.js';
import type { LineWords } from './line-words.js';
import { RecentLines } from './recent-lines.js';

/** In a shorter line a repetition means little: `Thank you.`, `Senator Smith`. */
const FEWEST_REPEATED_WORDS = 3;
/** A shorter line with a figure in it may be one of a table's, which repeat by right: `Forecast: 90 percent`. */
const FEWEST_WORDS_WITH_FIGURE = 14;

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
  const of = zeros(Int32Array, lines.count).fill(-1);
  const exact = zeros(Uint8Array, lines.count);
  const seen = new LineTableByKey(words);
  const recent = new RecentLines(words);
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
      of[line] = recent.findNearCopy(line);
      if (of[line]! < 0) recent.add(line);
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
    this.slots = zeros(Int32Array, size);
    this.keys = zeros(Uint32Array, words.lines.count);
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
