import { MONTHS_AND_DAYS } from '../lexicon/months-and-days.js';
import { STOPWORDS } from '../lexicon/stopwords.js';
import { holdsQuotation } from './holds-quotation.js';
import { hashWord, type LineWords } from './line-words.js';
import { phrasePlace } from './match-phrases.js';

/** What one line looks like, in small numbers; one entry for each line that has a word. */
export interface LineShapes {
  readonly count: number;
  /** The number of the line in the document. */
  readonly line: Int32Array;
  readonly words: Int32Array;
  /** Words, in ten steps. */
  readonly length: Uint8Array;
  /** The class of the first and of the last character; see {@link edgeClass}. */
  readonly first: Uint8Array;
  readonly last: Uint8Array;
  /** The share of words with a capital, in steps of a fifth; 6 where all letters are capitals. */
  readonly capitals: Uint8Array;
  /** The share of words that say nothing, in steps of a tenth up to 6. */
  readonly stopwords: Uint8Array;
  /** The share of words with a digit, in steps of a fifth. */
  readonly digits: Uint8Array;
  /** Full stops within the line, up to 3. */
  readonly stops: Uint8Array;
  /** Bits: bar, arrow, copyright, at sign, address, quotation, bracket, colon, name of a month or day. */
  readonly marks: Uint16Array;
  /** Which list of phrases has one of the line's, 0 for none. */
  readonly phrase: Uint8Array;
  /** Whether it reads as a sentence of a story: long, with a stop behind it. */
  readonly isProse: Uint8Array;
}

/** Bits of {@link LineShapes.marks}. */
export const LineMark = {
  Bar: 1,
  Arrow: 2,
  Copyright: 4,
  At: 8,
  Address: 16,
  Quotation: 32,
  Bracket: 64,
  Colon: 128,
  Date: 256,
} as const;

const FEWEST_PROSE_WORDS = 11;

/** Words that say nothing, as {@link hashWord} has them. */
export const STOPWORD_HASHES = new Set([...STOPWORDS].map(hashWord));
const DATE_HASHES = new Set([...MONTHS_AND_DAYS].map(hashWord));

/** The shapes of all lines that have a word. */
export function readLineShapes(words: LineWords): LineShapes {
  const { lines, firstWord } = words;
  let count = 0;
  for (let line = 0; line < lines.count; line++) if (firstWord[line + 1]! > firstWord[line]!) count++;
  const bytes = () => new Uint8Array(count);
  const shapes = {
    count,
    line: new Int32Array(count),
    words: new Int32Array(count),
    length: bytes(),
    first: bytes(),
    last: bytes(),
    capitals: bytes(),
    stopwords: bytes(),
    digits: bytes(),
    stops: bytes(),
    marks: new Uint16Array(count),
    phrase: bytes(),
    isProse: bytes(),
  };
  let at = 0;
  for (let line = 0; line < lines.count; line++) {
    if (firstWord[line + 1]! > firstWord[line]!) readShape(words, line, shapes, at++);
  }
  return shapes;
}

/** So many words of a line, and four characters for each, are looked at. */
const MOST_WORDS = 60;

function readShape(words: LineWords, line: number, shapes: LineShapes, at: number): void {
  const { text, lines, firstWord, wordHash, wordStart } = words;
  const from = firstWord[line]!;
  const count = firstWord[line + 1]! - from;
  const looked = Math.min(count, MOST_WORDS);
  let start = lines.start[line]!;
  let end = lines.end[line]!;
  while (text.charCodeAt(start) === 32) start++;
  while (end > start && text.charCodeAt(end - 1) === 32) end--;
  let capitals = 0;
  let stopwords = 0;
  let digits = 0;
  let marks = 0;
  for (let w = from; w < from + looked; w++) {
    const code = text.charCodeAt(wordStart[w]!);
    if (code >= 65 && code <= 90) capitals++;
    else if (code >= 48 && code <= 57) digits++;
    if (STOPWORD_HASHES.has(wordHash[w]!)) stopwords++;
    else if (DATE_HASHES.has(wordHash[w]!)) marks |= LineMark.Date;
  }
  const limit = Math.min(end, start + MOST_WORDS * 6);
  let stops = 0;
  let small = 0;
  let mayQuote = false;
  let mayAddress = false;
  for (let c = start; c < limit; c++) {
    const code = text.charCodeAt(c);
    if (code >= 97 && code <= 122) small++;
    else if (code === 46) {
      if (text.charCodeAt(c + 1) === 32) stops++;
      else mayAddress = true;
    } else if (code !== 32) {
      marks |= markOf(code);
      // Quotation marks are the straight ones, the backtick, and what lies beyond ASCII.
      if (code === 34 || code === 39 || code === 96 || code > 127) mayQuote = true;
    }
  }
  const content = mayQuote || mayAddress ? text.slice(start, limit) : '';
  if (mayQuote && holdsQuotation(content)) marks |= LineMark.Quotation;
  if (mayAddress && /https?:|www\.|\.com\b/i.test(content)) marks |= LineMark.Address;
  shapes.line[at] = line;
  shapes.words[at] = count;
  shapes.length[at] = lengthStep(count);
  shapes.first[at] = edgeClass(text.charCodeAt(start));
  shapes.last[at] = edgeClass(text.charCodeAt(end - 1));
  shapes.capitals[at] = small === 0 ? 6 : Math.floor((capitals / looked) * 5);
  shapes.stopwords[at] = Math.min(6, Math.floor((stopwords / looked) * 10));
  shapes.digits[at] = Math.floor((digits / looked) * 5);
  shapes.stops[at] = Math.min(3, stops);
  shapes.marks[at] = marks;
  shapes.phrase[at] = phrasePlace(words, line);
  shapes.isProse[at] = count >= FEWEST_PROSE_WORDS && endsSentence(shapes, at) ? 1 : 0;
}

/** Whether a line ends in a full stop, a question or exclamation mark, or a quotation mark. */
export function endsSentence({ last }: Pick<LineShapes, 'last'>, at: number): boolean {
  return last[at]! >= Edge.Stop && last[at]! <= Edge.Cry;
}

function markOf(code: number): number {
  switch (code) {
    case 124:
      return LineMark.Bar;
    case 62:
    case 187:
    case 8250:
      return LineMark.Arrow;
    case 169:
      return LineMark.Copyright;
    case 64:
      return LineMark.At;
    case 58:
      return LineMark.Colon;
    case 91:
      return LineMark.Bracket;
    default:
      return 0;
  }
}

function lengthStep(words: number): number {
  if (words <= 3) return words - 1;
  if (words <= 5) return 3;
  if (words <= 7) return 4;
  if (words <= 10) return 5;
  if (words <= 15) return 6;
  if (words <= 25) return 7;
  return words <= 40 ? 8 : 9;
}

const Edge = { Stop: 1, Quote: 2, Cry: 3 } as const;

/** 1 a full stop, 2 a quotation mark, then other marks, digits, capitals, small letters; 0 for all else. */
function edgeClass(code: number): number {
  if (code === 46) return Edge.Stop;
  if (code === 34 || code === 8221 || code === 8220 || code === 39 || code === 8217 || code === 8216) {
    return Edge.Quote;
  }
  if (code === 33 || code === 63) return Edge.Cry;
  if (code === 58) return 4;
  if (code === 44 || code === 59 || code === 45) return 5;
  if (code === 8230) return 6;
  if (code === 40 || code === 41 || code === 91 || code === 93) return 7;
  if (code === 62 || code === 187 || code === 124 || code === 60 || code === 171) return 8;
  if (code >= 48 && code <= 57) return 9;
  if (code >= 65 && code <= 90) return 10;
  if (code >= 97 && code <= 122) return 11;
  return code > 127 ? 12 : 0;
}
