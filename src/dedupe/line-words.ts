import type { LineTable } from '../document/line-table.js';
import { APOSTROPHE, ASCII_FOLD, foldChar } from './fold-char.js';

/**
 * The words of every line, in lower case and without what stands between them, as hashes. The words of
 * line `i` are `[firstWord[i], firstWord[i + 1])`; word `w` is `text[wordStart[w], wordEnd[w])`.
 */
export interface LineWords {
  readonly text: string;
  readonly lines: LineTable;
  readonly firstWord: Int32Array;
  readonly wordHash: Uint32Array;
  readonly wordStart: Int32Array;
  readonly wordEnd: Int32Array;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const STOP = 46;
const COMMA = 44;

/** Reads the words of all lines in one pass over the text. */
export function readLineWords(text: string, lines: LineTable): LineWords {
  const firstWord = new Int32Array(lines.count + 1);
  let wordHash = new Uint32Array((text.length >> 2) + 8);
  let wordStart = new Int32Array(wordHash.length);
  let wordEnd = new Int32Array(wordHash.length);
  let count = 0;
  for (let line = 0; line < lines.count; line++) {
    firstWord[line] = count;
    const end = lines.end[line]!;
    let hash = 0;
    let start = -1;
    for (let at = lines.start[line]!; at <= end; at++) {
      const code = at < end ? text.charCodeAt(at) : 0;
      const folded = code < 128 ? ASCII_FOLD[code]! : foldChar(code);
      if (folded > APOSTROPHE) {
        if (start < 0) {
          start = at;
          hash = FNV_OFFSET;
        }
        hash = Math.imul(hash ^ folded, FNV_PRIME);
      } else if (folded === 0 && start >= 0) {
        if ((code === STOP || code === COMMA) && isFigure(text, at)) {
          hash = Math.imul(hash ^ code, FNV_PRIME);
          continue;
        }
        if (count === wordHash.length) {
          wordHash = enlarge(wordHash, new Uint32Array(count * 2));
          wordStart = enlarge(wordStart, new Int32Array(count * 2));
          wordEnd = enlarge(wordEnd, new Int32Array(count * 2));
        }
        wordHash[count] = finish(hash);
        wordStart[count] = start;
        wordEnd[count++] = at;
        start = -1;
      }
    }
  }
  firstWord[lines.count] = count;
  return { text, lines, firstWord, wordHash, wordStart, wordEnd };
}

/** The hash that a word has in {@link LineWords}. */
export function hashWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) {
    const folded = foldChar(word.charCodeAt(at));
    if (folded > APOSTROPHE) hash = Math.imul(hash ^ folded, FNV_PRIME);
  }
  return finish(hash);
}

/** Word `w` as it is written. */
export function wordAt(words: LineWords, w: number): string {
  return words.text.slice(words.wordStart[w]!, words.wordEnd[w]!);
}

/** Whether the stop or comma at `at` is part of a number: `3.2`, `1,200`. */
function isFigure(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

function enlarge<T extends Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
