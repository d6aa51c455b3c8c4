import { type Mark, MarkGlyph, MarkRole } from './find-marks.js';

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

const COLON = 0x3a;
/** So many apostrophes are looked at behind a mark at most. */
const MOST_SINGLES = 16;

/**
 * Pairs the marks of one paragraph.
 *
 * @param leading the mark that closes a stretch left open by the paragraph before, or -1.
 * @param nextOpens whether the next paragraph begins with a single mark.
 */
export function pairMarks(
  text: string,
  from: number,
  to: number,
  marks: readonly Mark[],
  leading: number,
  continues: boolean,
  nextOpens: boolean,
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
      const beginsSpeech = opener.start === from || isBehindColon(text, opener.start);
      const closer = closerOfSingle(marks, next, beginsSpeech);
      if (closer < 0) {
        // A paragraph of a longer quotation opens with a single mark and has none to close it.
        if (beginsSpeech && (nextOpens || opener.start === from) && runsToTheEnd(marks, next)) {
          push(
            text,
            { start: opener.start, innerStart: opener.end, end: to, innerEnd: to },
            opener.glyph,
            false,
            goesOn && opener.start === from,
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
  /** Curly marks left open within straight ones. */
  let within = 0;
  let weak = -1;
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
    ) {
      // `"It is over,” he said. “We go."`: what nothing within opened closes the first.
      if (mark.role === MarkRole.Close && within === 0) return { at, cut: -1 };
      within += mark.role === MarkRole.Close ? -1 : 1;
      continue;
    }
    if (mark.role === MarkRole.Open) {
      if (isNested(marks, at, opener.glyph)) depth++;
      else if (mark.glyph === opener.glyph) return weak < 0 ? { at, cut: mark.start } : { at: weak, cut: -1 };
      continue;
    }
    if (mark.role === MarkRole.WeakClose) {
      if (weak < 0 && depth === 0) weak = at;
      continue;
    }
    if (depth > 0) {
      depth--;
      continue;
    }
    return { at, cut: -1 };
  }
  return { at: weak, cut: -1 };
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

export function isSameFamily(a: MarkGlyph, b: MarkGlyph): boolean {
  return a === b || (a <= MarkGlyph.Low && b <= MarkGlyph.Low);
}

/** `He told the paper: 'As a teacher I always worried.⏎⏎'Then I asked the class. …'` */
function isBehindColon(text: string, start: number): boolean {
  let at = start - 1;
  while (at > 0 && isBlank(text.charCodeAt(at))) at--;
  return text.charCodeAt(at) === COLON;
}

/** The mark that closes the single mark at `open`: the first that can, before another opens that is no pair within it; else -1. */
function closerOfSingle(marks: readonly Mark[], open: number, beginsSpeech: boolean): number {
  let weak = -1;
  let doubles = 0;
  let isWithin = false;
  let at = open + 1;
  for (; at < marks.length; at++) {
    const mark = marks[at]!;
    if (mark.glyph !== MarkGlyph.Single) {
      doubles++;
      continue;
    }
    if (mark.role === MarkRole.Open) {
      if (isWithin || !beginsSpeech || !isPairWithin(marks, at)) break;
      isWithin = true;
      continue;
    }
    if (isWithin) {
      isWithin = mark.role !== MarkRole.Close;
      continue;
    }
    if (mark.role === MarkRole.WeakClose) {
      if (weak < 0 && doubles % 2 === 0) weak = at;
      continue;
    }
    // `'… not the owners',' he said`: the first is an apostrophe.
    const next = marks[at + 1];
    if (next?.role === MarkRole.Close && next.glyph === mark.glyph && next.start === mark.end + 1) continue;
    if (doubles % 2 === 0) return at;
  }
  return weak;
}

/** Whether the single mark at `inner` opens a quotation within another: `'I asked who had heard 'coward' used for him.'` */
function isPairWithin(marks: readonly Mark[], inner: number): boolean {
  let closers = 0;
  for (let at = inner + 1; at < marks.length && at < inner + MOST_SINGLES; at++) {
    const { glyph, role } = marks[at]!;
    if (glyph !== MarkGlyph.Single) continue;
    if (role === MarkRole.Open && closers === 0) return false;
    if (role === MarkRole.Close && ++closers === 2) return true;
    if (role === MarkRole.Open) closers = 0;
  }
  return false;
}

/** Whether nothing but whole pairs of single marks stands behind the one at `open`. */
function runsToTheEnd(marks: readonly Mark[], open: number): boolean {
  let isWithin = false;
  for (let at = open + 1; at < marks.length; at++) {
    const { glyph, role } = marks[at]!;
    if (glyph !== MarkGlyph.Single) continue;
    if (role === MarkRole.Open && isWithin) return false;
    if (role === MarkRole.Open) isWithin = true;
    else if (role === MarkRole.Close) isWithin = false;
  }
  return !isWithin;
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
