import type { LineMarks } from '../document/annotations.js';
import type { Document } from '../document/document.js';
import { CharClass, charClass } from './char-class.js';

/** A stretch of lines `[firstLine, endLine)` that reads as one paragraph; offsets without outer blanks. */
export interface ParagraphLines {
  readonly start: number;
  readonly end: number;
  readonly firstLine: number;
  readonly endLine: number;
}

/** Text is set in lines of at most this many units where it is wrapped by hand, as wire copy was. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 30;
/** Of the lines below another so many go on in lower case in text that is wrapped: short stories have one or two such lines. */
const LEAST_SHARE = 0.4;

/**
 * The paragraphs of the lines that are kept: each line is one, unless the text is hard-wrapped, where a
 * paragraph goes on until a blank, an indented or (behind a short line) a capitalised line. A marked line
 * ends a paragraph.
 */
export function findParagraphs(document: Document, lines: LineMarks): ParagraphLines[] {
  const { text, lines: table } = document;
  const paragraphs: ParagraphLines[] = [];
  const width = wrapWidth(document, lines);
  let open: { start: number; end: number; firstLine: number; endLine: number } | null = null;
  for (let line = 0; line < table.count; line++) {
    if (lines.reason[line] !== 0) {
      open = null;
      continue;
    }
    const end = trimEnd(text, table.start[line]!, table.end[line]!);
    const start = trimStart(text, table.start[line]!, end);
    if (start === end) {
      open = null;
    } else if (open && width > 0 && goesOn(document, line, start, width)) {
      open.end = end;
      open.endLine = line + 1;
    } else {
      open = { start, end, firstLine: line, endLine: line + 1 };
      paragraphs.push(open);
    }
  }
  return paragraphs;
}

/** Whether `line` goes on with the paragraph of the line before it, in text wrapped at `width`. */
function goesOn(document: Document, line: number, start: number, width: number): boolean {
  const { text, lines } = document;
  const before = line - 1;
  const beforeEnd = trimEnd(text, lines.start[before]!, lines.end[before]!);
  const beforeStart = trimStart(text, lines.start[before]!, beforeEnd);
  const indent = start - lines.start[line]!;
  const beforeIndent = beforeStart - lines.start[before]!;
  if (indent > beforeIndent + 1) return false;
  if (charClass(text.charCodeAt(start)) === CharClass.Letter) return true;
  const length = beforeEnd - lines.start[before]!;
  const full = width * 0.7;
  if (length < Math.min(NARROWEST_WRAP, full)) return false;
  return length >= full || !endsSentence(text, beforeEnd);
}

/**
 * The width at which a text was wrapped by hand, or 0 where it was not. It was where many lines go on in
 * lower case with no stop before them; a list of headlines has short lines too, but each with a capital.
 */
function wrapWidth(document: Document, marks: LineMarks): number {
  const { text, lines } = document;
  const lengths: number[] = [];
  let pairs = 0;
  let joins = 0;
  let beforeEnd = -1;
  for (let line = 0; line < lines.count; line++) {
    const from = lines.start[line]!;
    const end = trimEnd(text, from, lines.end[line]!);
    const start = trimStart(text, from, end);
    if (start === end || marks.reason[line] !== 0) {
      beforeEnd = -1;
      continue;
    }
    lengths.push(end - from);
    if (beforeEnd >= 0 && beforeEnd - lines.start[line - 1]! >= NARROWEST_WRAP) {
      pairs++;
      if (charClass(text.charCodeAt(start)) === CharClass.Letter && !endsSentence(text, beforeEnd)) joins++;
    }
    beforeEnd = end;
  }
  if (joins === 0 || joins < pairs * LEAST_SHARE) return 0;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)]!;
  return width <= WIDEST_WRAP ? width : 0;
}

function endsSentence(text: string, end: number): boolean {
  let at = end - 1;
  while (at > 0 && end - at < 4 && /["'”’)\]»]/.test(text[at]!)) at--;
  return /[.!?:…]/.test(text[at]!);
}

function trimStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && charClass(text.charCodeAt(at)) === CharClass.Space) at++;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && charClass(text.charCodeAt(at - 1)) === CharClass.Space) at--;
  return at;
}
