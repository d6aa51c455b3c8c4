import type { LineMarks } from '../document/annotations.js';
import type { Document } from '../document/document.js';
import { foldChar } from './fold-char.js';
import { type LineWords, readLineWords } from './line-words.js';

/** Words a shingle. */
const WORDS = 3;
/** So many shingles of an article are kept at most, which bounds its memory. */
const MOST_KEPT = 192;

/**
 * What an article is compared by: hashes of its runs of three words, distinct and ascending. Of a long
 * article only those below `2 ** (32 - level)` are kept, a fair sample that any two articles have in
 * common (Broder 1997, "sampling by modulus"). The lowest bit says that a shingle tells: that it has a
 * figure or a name, which notices written to one pattern do not share.
 */
export interface Shingles {
  readonly hashes: Uint32Array;
  readonly level: number;
  /** Of all words in order, in 53 bits: two articles with the same one are exact copies; 0 without words. */
  readonly whole: number;
  readonly words: number;
}

/** The shingles of the lines that are kept; case, spaces and punctuation do not count. */
export function shingleArticle(document: Document, marks: LineMarks): Shingles {
  const lineWords = readLineWords(document.text, document.lines);
  const { firstWord, wordHash } = lineWords;
  const all = new Uint32Array(firstWord[document.lines.count]!);
  let words = 0;
  let high = 0;
  let low = 0;
  let a = 0;
  let b = 0;
  let count = 0;
  // How many words back the last telling one stands.
  let sinceTelling = WORDS;
  for (let line = 0; line < document.lines.count; line++) {
    if (marks.reason[line] !== 0) continue;
    for (let w = firstWord[line]!; w < firstWord[line + 1]!; w++) {
      const hash = wordHash[w]!;
      high = Math.imul(high ^ hash, 0x85ebca6b) ^ (high >>> 13);
      low = (Math.imul(low, 31) + hash) | 0;
      sinceTelling = tells(lineWords, w) ? 0 : sinceTelling + 1;
      if (++words >= WORDS) all[count++] = ((mix(a, b, hash) & ~1) | (sinceTelling < WORDS ? 1 : 0)) >>> 0;
      a = b;
      b = hash;
    }
  }
  const whole = (high >>> 11) * 2 ** 32 + (low >>> 0);
  const sorted = all.subarray(0, count).sort();
  let distinct = 0;
  for (let at = 0; at < count; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[distinct++] = sorted[at]!;
  }
  let level = 0;
  while (distinct > MOST_KEPT) {
    level++;
    distinct = countBelow(sorted, distinct, 2 ** (32 - level));
  }
  return { hashes: sorted.slice(0, distinct), level, whole: words === 0 ? 0 : whole, words };
}

/** How many of the first `count` ascending hashes are below `limit`. */
export function countBelow(hashes: Uint32Array, count: number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A figure, or a word of four letters or more with a capital: `Seoul`, `40`, but not `The`. */
function tells({ text, wordStart, wordEnd }: LineWords, w: number): boolean {
  const code = text.charCodeAt(wordStart[w]!);
  if (code >= 48 && code <= 57) return true;
  return wordEnd[w]! - wordStart[w]! >= 4 && foldChar(code) !== code;
}

function mix(a: number, b: number, c: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ c;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}
