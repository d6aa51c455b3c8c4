import type { Paragraphs } from '../document/annotations.js';
import type { Warning } from '../document/document.js';
import { type LineTable, lineAt } from '../document/line-table.js';
import { findMarks, type Mark, MarkGlyph, MarkRole } from './find-marks.js';

/** A stretch of text between quotation marks within one paragraph. */
export interface MarkedStretch {
  /** With the marks. */
  readonly start: number;
  readonly end: number;
  /** Without the marks and the blanks beside them. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly glyph: MarkGlyph;
  /** False where the mark was never closed, and the stretch was cut at the end of its paragraph. */
  readonly closed: boolean;
  /** Whether it goes on with the stretch before it, left open at the end of the paragraph before. */
  readonly continues: boolean;
}

/** So many apostrophes are looked at behind a mark at most. */
const MOST_SINGLES = 16;

/**
 * The stretches between quotation marks, outermost ones only, in order and disjoint.
 *
 * Each paragraph is paired by itself. A mark that is never closed holds up to the end of its paragraph;
 * where the next paragraph opens with a mark too, its stretch goes on with the first (the rule of print for
 * a quotation of several paragraphs), as it does where the next paragraph only closes one.
 */
export function scanMarks(
  text: string,
  paragraphs: Paragraphs,
  lines: LineTable,
  warnings: Warning[],
): MarkedStretch[] {
  const found: MarkedStretch[] = [];
  for (let paragraph = 0; paragraph < paragraphs.count; paragraph++) {
    const from = paragraphs.start[paragraph]!;
    const to = paragraphs.end[paragraph]!;
    const marks = findMarks(text, from, to);
    if (marks.length === 0) continue;
    const last = found[found.length - 1];
    const isOpen =
      last !== undefined && !last.closed && paragraph > 0 && last.end > paragraphs.start[paragraph - 1]!;
    const goesOn = isOpen && beginsWithMark(marks, from, last.glyph);
    const closer = isOpen && !goesOn ? leadingCloser(marks, last.glyph) : -1;
    pairMarks(text, from, to, marks, closer, goesOn || closer >= 0, found);
  }
  warnOfOpenOnes(found, lines, warnings);
  return found;
}

function beginsWithMark(marks: readonly Mark[], from: number, glyph: MarkGlyph): boolean {
  const first = marks[0]!;
  return first.start === from && isSameFamily(first.glyph, glyph) && (first.role & MarkRole.Open) !== 0;
}

/** The first mark of that family where it only closes, for the mark at the beginning was left out; else -1. */
function leadingCloser(marks: readonly Mark[], glyph: MarkGlyph): number {
  if (glyph === MarkGlyph.Single) return -1;
  const first = marks.findIndex((mark) => isSameFamily(mark.glyph, glyph));
  return first >= 0 && marks[first]!.role === MarkRole.Close ? first : -1;
}

function isSameFamily(a: MarkGlyph, b: MarkGlyph): boolean {
  return a === b || (a <= MarkGlyph.Low && b <= MarkGlyph.Low);
}

function warnOfOpenOnes(found: readonly MarkedStretch[], lines: LineTable, warnings: Warning[]): void {
  for (let at = 0; at < found.length; at++) {
    if (found[at]!.closed || found[at + 1]?.continues) continue;
    warnings.push({
      code: 'UNCLOSED_QUOTE',
      message: 'a quotation mark is never closed; the quotation is cut at the end of its paragraph',
      line: lineAt(lines, found[at]!.start) + 1,
    });
  }
}

/**
 * Pairs the marks of one paragraph.
 *
 * @param leading the mark that closes a stretch left open by the paragraph before, or -1.
 */
function pairMarks(
  text: string,
  from: number,
  to: number,
  marks: readonly Mark[],
  leading: number,
  continues: boolean,
  found: MarkedStretch[],
): void {
  let goesOn = continues;
  let next = 0;
  if (leading >= 0) {
    const closer = marks[leading]!;
    next = leading + 1;
    push(
      text,
      { start: from, innerStart: from, end: closer.end, innerEnd: closer.start },
      closer.glyph,
      true,
      true,
      found,
    );
    goesOn = false;
  }
  while (next < marks.length) {
    const opener = marks[next]!;
    if (!mayOpen(text, marks, next, from)) {
      next++;
      continue;
    }
    if (opener.glyph === MarkGlyph.Single) {
      const closer = closerOfSingle(marks, next);
      if (closer < 0) {
        // A paragraph of a longer quotation opens with a single mark and has none to close it.
        if (opener.start === from && marks.length > next && runsToTheEnd(marks, next)) {
          push(
            text,
            { start: opener.start, innerStart: opener.end, end: to, innerEnd: to },
            opener.glyph,
            false,
            goesOn,
            found,
          );
          return;
        }
        next++;
        continue;
      }
      pushPair(text, opener, marks[closer]!, goesOn && opener.start === from, found);
      next = closer + 1;
      continue;
    }
    const closer = closerOf(marks, next);
    if (closer.cut >= 0 || closer.at < 0) {
      const end = closer.cut >= 0 ? trimEnd(text, opener.end, closer.cut) : to;
      if (end > opener.end) {
        push(
          text,
          { start: opener.start, innerStart: opener.end, end, innerEnd: end },
          opener.glyph,
          false,
          goesOn && opener.start === from,
          found,
        );
      }
      next = closer.at < 0 ? marks.length : closer.at;
      continue;
    }
    pushPair(text, opener, marks[closer.at]!, goesOn && opener.start === from, found);
    next = closer.at + 1;
  }
}

function mayOpen(text: string, marks: readonly Mark[], at: number, from: number): boolean {
  const mark = marks[at]!;
  if (mark.role === MarkRole.Open) return true;
  // `»Ja«, sagte er`: guillemets that point inwards.
  if (mark.glyph === MarkGlyph.Guillemet || mark.glyph === MarkGlyph.SingleGuillemet) {
    const next = nextBesidesSingles(marks, at + 1);
    return next?.glyph === mark.glyph && next.role === MarkRole.Open;
  }
  if (mark.role !== MarkRole.Either || mark.glyph === MarkGlyph.Single) return false;
  // `6'2"` and `a 24" screen` measure.
  const before = mark.start > from ? text.charCodeAt(mark.start - 1) : 32;
  return before < 48 || before > 57;
}

/** `»It is the owners’ day«`: apostrophes may stand between. */
function nextBesidesSingles(marks: readonly Mark[], from: number): Mark | undefined {
  for (let at = from; at < marks.length && at < from + MOST_SINGLES; at++) {
    if (marks[at]!.glyph !== MarkGlyph.Single) return marks[at];
  }
  return undefined;
}

/**
 * The mark that closes the one at `open`: `at` is its index, -1 where there is none. Where another opens
 * first and only one closes after them, the first was left open: `cut` is where it has to end.
 */
function closerOf(marks: readonly Mark[], open: number): { at: number; cut: number } {
  const opener = marks[open]!;
  const inwards = opener.role === MarkRole.Close;
  let depth = 0;
  for (let at = open + 1; at < marks.length; at++) {
    const mark = marks[at]!;
    if (!isSameFamily(mark.glyph, opener.glyph)) continue;
    if (inwards) {
      if (mark.role === MarkRole.Open) return { at, cut: -1 };
      continue;
    }
    // `„Ja“, sagte er`
    if (opener.glyph === MarkGlyph.Low && mark.glyph === MarkGlyph.Curly) return { at, cut: -1 };
    if (
      opener.glyph === MarkGlyph.Straight &&
      mark.glyph !== MarkGlyph.Straight &&
      straightFollows(marks, at)
    )
      continue;
    if (mark.role === MarkRole.Open) {
      if (isNested(marks, at, opener.glyph)) depth++;
      else if (mark.glyph === opener.glyph) return { at, cut: mark.start };
      continue;
    }
    if (depth > 0) {
      depth--;
      continue;
    }
    return { at, cut: -1 };
  }
  return { at: -1, cut: -1 };
}

/** Whether a straight mark that can close stands next among the straight ones: `"He called it “odd”," she said.` */
function straightFollows(marks: readonly Mark[], from: number): boolean {
  for (let at = from + 1; at < marks.length && at < from + 4; at++) {
    if (marks[at]!.glyph === MarkGlyph.Straight) return marks[at]!.role !== MarkRole.Open;
  }
  return false;
}

/** Whether two marks close behind the one that opens at `inner`, so that it is a quotation within the other. */
function isNested(marks: readonly Mark[], inner: number, outer: MarkGlyph): boolean {
  let closers = 0;
  for (let at = inner + 1; at < marks.length && at < inner + 8; at++) {
    const mark = marks[at]!;
    if (!isSameFamily(mark.glyph, outer)) continue;
    if (mark.role === MarkRole.Open) return false;
    if (++closers === 2) return true;
  }
  return false;
}

/** The mark that closes the single mark at `open`: the first that can, before another opens; else -1. */
function closerOfSingle(marks: readonly Mark[], open: number): number {
  let weak = -1;
  let doubles = 0;
  let at = open + 1;
  for (; at < marks.length; at++) {
    const mark = marks[at]!;
    if (mark.glyph !== MarkGlyph.Single) {
      doubles++;
      continue;
    }
    if (mark.role === MarkRole.Open) break;
    if (mark.role === MarkRole.WeakClose) {
      if (weak < 0 && doubles % 2 === 0) weak = at;
      continue;
    }
    if (doubles % 2 === 0) return at;
  }
  return weak;
}

function runsToTheEnd(marks: readonly Mark[], open: number): boolean {
  for (let at = open + 1; at < marks.length; at++) {
    if (marks[at]!.glyph === MarkGlyph.Single && marks[at]!.role === MarkRole.Open) return false;
  }
  return true;
}

function pushPair(
  text: string,
  opener: Mark,
  closer: Mark,
  continues: boolean,
  found: MarkedStretch[],
): void {
  push(
    text,
    { start: opener.start, innerStart: opener.end, end: closer.end, innerEnd: closer.start },
    opener.glyph,
    true,
    continues,
    found,
  );
}

function push(
  text: string,
  span: { start: number; innerStart: number; end: number; innerEnd: number },
  glyph: MarkGlyph,
  closed: boolean,
  continues: boolean,
  found: MarkedStretch[],
): void {
  const innerEnd = trimEnd(text, span.innerStart, span.innerEnd);
  let innerStart = span.innerStart;
  while (innerStart < innerEnd && isBlank(text.charCodeAt(innerStart))) innerStart++;
  if (innerStart >= innerEnd) return;
  found.push({ start: span.start, end: span.end, innerStart, innerEnd, glyph, closed, continues });
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0x3000;
}
