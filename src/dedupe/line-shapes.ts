import { zeros } from '../document/zeros.js';
import { MONTHS_AND_DAYS } from '../lexicon/months-and-days.js';
import { STOPWORDS } from '../lexicon/stopwords.js';
import { holdsQuotation } from './holds-quotation.js';
import { hashWord, LineMark, type LineWords } from './line-words.js';
import { WordTable } from './word-table.js';

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
  /** Bits of {@link LineMark} and {@link ShapeMark}. */
  readonly marks: Uint16Array;
  /** Which list of phrases has one of the line's, 0 for none. */
  readonly phrase: Uint8Array;
  /** Whether it reads as a sentence of a story: long, with a stop behind it. */
  readonly isProse: Uint8Array;
  /** Bits: 1 speaks in the first or second person, 2 speaks of comments. */
  readonly isTalk: Uint8Array;
  /** By word of the document: whether it is long and says what a line is about. */
  readonly isTelling: Uint8Array;
}

const WordKind = { Stopword: 1, Date: 2, Person: 4, Comment: 8 } as const;
/** Readers speak of themselves and to each other, and stand under a line that says so. */
const PERSONS = 'i im ive id my me mine you your youre yours u ur lol'.split(' ');
const COMMENTS =
  'comment comments commented commenting reply replies responses feedback discussion readers'.split(' ');
const kinds = (words: Iterable<string>, kind: number) =>
  Array.from(words, (word) => [hashWord(word), kind] as const);
const WORD_KINDS = new WordTable([
  ...kinds(STOPWORDS, WordKind.Stopword),
  ...kinds(MONTHS_AND_DAYS, WordKind.Date),
  ...kinds(PERSONS, WordKind.Person),
  ...kinds(COMMENTS, WordKind.Comment),
]);

/** Bits of {@link LineShapes.marks}: those of {@link LineMark} up to this, and then. */
const SHARED_MARKS =
  LineMark.Bar | LineMark.Arrow | LineMark.Copyright | LineMark.At | LineMark.Bracket | LineMark.Colon;
export const ShapeMark = { Address: 1 << 9, Quotation: 1 << 10, Date: 1 << 11, Last: 1 << 11 } as const;

const FEWEST_PROSE_WORDS = 11;

/** The shapes of all lines that have a word; `phrase` has the {@link phrasePlace} of every line. */
export function readLineShapes(words: LineWords, phrase: Uint8Array): LineShapes {
  const { lines, firstWord } = words;
  let count = 0;
  for (let line = 0; line < lines.count; line++) if (firstWord[line + 1]! > firstWord[line]!) count++;
  const bytes = () => zeros(Uint8Array, count);
  const shapes = {
    count,
    line: zeros(Int32Array, count),
    words: zeros(Int32Array, count),
    length: bytes(),
    first: bytes(),
    last: bytes(),
    capitals: bytes(),
    stopwords: bytes(),
    digits: bytes(),
    stops: bytes(),
    marks: zeros(Uint16Array, count),
    phrase: bytes(),
    isProse: bytes(),
    isTalk: bytes(),
    isTelling: zeros(Uint8Array, firstWord[lines.count]!),
  };
  let at = 0;
  for (let line = 0; line < lines.count; line++) {
    if (firstWord[line + 1]! === firstWord[line]!) continue;
    shapes.phrase[at] = phrase[line]!;
    readShape(words, line, shapes, at++);
  }
  return shapes;
}

/** So many words of a line are looked at. */
const MOST_WORDS = 60;
/** A shorter word tells little of what a text is about. */
const FEWEST_LETTERS = 4;

function readShape(words: LineWords, line: number, shapes: LineShapes, at: number): void {
  const { text, lines, firstWord, wordHash, wordStart, wordEnd } = words;
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
  let seenKinds = 0;
  for (let w = from; w < from + looked; w++) {
    const code = text.charCodeAt(wordStart[w]!);
    if (code >= 65 && code <= 90) capitals++;
    else if (code >= 48 && code <= 57) digits++;
    const kind = WORD_KINDS.get(wordHash[w]!);
    seenKinds |= kind;
    if (kind & WordKind.Stopword) stopwords++;
    else if (wordEnd[w]! - wordStart[w]! >= FEWEST_LETTERS) shapes.isTelling[w] = 1;
  }
  const seen = words.marks[line]!;
  let marks = seen & SHARED_MARKS;
  if (seenKinds & WordKind.Date) marks |= ShapeMark.Date;
  if (seen & LineMark.DoubleQuote) marks |= ShapeMark.Quotation;
  else if (seen & LineMark.SingleQuote && holdsQuotation(text.slice(start, end)))
    marks |= ShapeMark.Quotation;
  if (seen & (LineMark.InnerStop | LineMark.Colon) && holdsAddress(text, start, end))
    marks |= ShapeMark.Address;
  shapes.line[at] = line;
  shapes.words[at] = count;
  shapes.length[at] = lengthStep(count);
  shapes.first[at] = edgeClass(text.charCodeAt(start));
  shapes.last[at] = edgeClass(text.charCodeAt(end - 1));
  shapes.capitals[at] = hasSmallLetter(text, start, end) ? Math.floor((capitals / looked) * 5) : 6;
  shapes.stopwords[at] = Math.min(6, Math.floor((stopwords / looked) * 10));
  shapes.digits[at] = Math.floor((digits / looked) * 5);
  shapes.stops[at] = Math.min(3, words.stops[line]!);
  shapes.marks[at] = marks;
  shapes.isTalk[at] = seenKinds >> 2;
  shapes.isProse[at] = count >= FEWEST_PROSE_WORDS && endsSentence(shapes, at) ? 1 : 0;
}

/** So far into a line an address is looked for. */
const MOST_CHARACTERS = 400;

function holdsAddress(text: string, start: number, end: number): boolean {
  return /https?:|www\.|\.com\b/i.test(text.slice(start, Math.min(end, start + MOST_CHARACTERS)));
}

function hasSmallLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) return true;
  }
  return false;
}

/** Whether a line ends in a full stop, a question or exclamation mark, or a quotation mark. */
export function endsSentence({ last }: Pick<LineShapes, 'last'>, at: number): boolean {
  return last[at]! >= Edge.Stop && last[at]! <= Edge.Cry;
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
