import type { LineTable } from '../document/line-table.js';
import { unitsOf } from '../document/units-of.js';
import { zeros } from '../document/zeros.js';
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
  /** What a line has between its words; bits of {@link LineMark}. */
  readonly marks: Uint16Array;
  /** Full stops with a space behind them, up to 255. */
  readonly stops: Uint8Array;
}

/** Bits of {@link LineWords.marks}. */
export const LineMark = {
  Bar: 1,
  Arrow: 2,
  Copyright: 4,
  At: 8,
  /** A full stop with no space behind it, as in an address. */
  InnerStop: 16,
  DoubleQuote: 32,
  /** What may open a quotation in single marks, or guillemets. */
  SingleQuote: 64,
  Bracket: 128,
  Colon: 256,
} as const;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const STOP = 46;
const COMMA = 44;
const SPACE = 32;

/** Reads the words of all lines in one pass over the text. */
export function readLineWords(text: string, lines: LineTable): LineWords {
  const firstWord = zeros(Int32Array, lines.count + 1);
  const marks = zeros(Uint16Array, lines.count);
  const stops = zeros(Uint8Array, lines.count);
  let wordHash = zeros(Uint32Array, Math.ceil(text.length / 5) + 8);
  let wordStart = zeros(Int32Array, wordHash.length);
  let wordEnd = zeros(Int32Array, wordHash.length);
  const units = unitsOf(text);
  let count = 0;
  for (let line = 0; line < lines.count; line++) {
    firstWord[line] = count;
    const end = lines.end[line]!;
    let seen = 0;
    for (let at = lines.start[line]!; at < end; ) {
      let code = units[at]!;
      let folded = code < 128 ? ASCII_FOLD[code]! : foldChar(code);
      if (folded <= APOSTROPHE) {
        at++;
        if (code === SPACE) continue;
        if (code === STOP && at < end && units[at] === SPACE) {
          if (stops[line]! < 255) stops[line]!++;
        } else if (code !== STOP || at < end) seen |= code < 128 ? ASCII_MARKS[code]! : markOf(code);
        continue;
      }
      const start = at;
      let hash = FNV_OFFSET;
      for (;;) {
        if (folded !== APOSTROPHE) hash = Math.imul(hash ^ folded, FNV_PRIME);
        if (++at >= end) break;
        code = units[at]!;
        folded = code < 128 ? ASCII_FOLD[code]! : foldChar(code);
        if (folded !== 0) continue;
        if ((code !== STOP && code !== COMMA) || !isFigure(units, at, text.length)) break;
        folded = code;
      }
      if (count === wordHash.length) {
        wordHash = enlarge(wordHash, zeros(Uint32Array, count * 2));
        wordStart = enlarge(wordStart, zeros(Int32Array, count * 2));
        wordEnd = enlarge(wordEnd, zeros(Int32Array, count * 2));
      }
      wordHash[count] = finish(hash);
      wordStart[count] = start;
      wordEnd[count++] = at;
    }
    marks[line] = seen;
  }
  firstWord[lines.count] = count;
  return { text, lines, firstWord, wordHash, wordStart, wordEnd, marks, stops };
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
function isFigure(units: Uint16Array, at: number, length: number): boolean {
  return at > 0 && isDigit(units[at - 1]!) && at + 1 < length && isDigit(units[at + 1]!);
}

const ASCII_MARKS = Uint16Array.from({ length: 128 }, (_, code) => markOf(code));

function markOf(code: number): number {
  switch (code) {
    case 46:
      return LineMark.InnerStop;
    case 124:
      return LineMark.Bar;
    case 62:
    case 0x203a:
      return LineMark.Arrow;
    case 0xab:
    case 0xbb:
      return LineMark.Arrow | LineMark.SingleQuote;
    case 169:
      return LineMark.Copyright;
    case 64:
      return LineMark.At;
    case 34:
    case 0x201c:
    case 0x201d:
    case 0x201e:
      return LineMark.DoubleQuote;
    case 39:
    case 96:
    case 0x2018:
      return LineMark.SingleQuote;
    case 58:
      return LineMark.Colon;
    case 91:
      return LineMark.Bracket;
    default:
      return 0;
  }
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
