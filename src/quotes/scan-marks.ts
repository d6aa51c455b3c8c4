import type { Paragraphs } from '../document/annotations.js';
import type { Warning } from '../document/document.js';
import { type LineTable, lineAt } from '../document/line-table.js';
import { findMarkedTurns } from './find-marked-turns.js';
import { findMarks, type Mark, MarkGlyph, MarkRole } from './find-marks.js';
import { isSameFamily, type MarkedStretch, pairMarks } from './pair-marks.js';

const LONGEST_HEADING = 60;
/** `"(CROSSTALK)`, in a transcript. */
const STAGE_DIRECTION = /^["“][([][^()[\]]*[)\]]\.?["”]?$/;

/**
 * The stretches between quotation marks, outermost ones only, in order and disjoint.
 *
 * Each paragraph is paired by itself. A mark that is never closed holds up to the end of its paragraph;
 * where the next paragraph opens with a mark too, its stretch goes on with the first (the rule of print for
 * a quotation of several paragraphs), as it does where the next paragraph only closes one. A heading may stand
 * between. The paragraphs of a quoted transcript, `"KIM: Why now?`, do not go on with each other.
 */
export function scanMarks(
  text: string,
  paragraphs: Paragraphs,
  lines: LineTable,
  warnings: Warning[],
): MarkedStretch[] {
  const found: MarkedStretch[] = [];
  const turns = findMarkedTurns(text, paragraphs);
  /** The paragraph at whose end the last stretch was left open. */
  let open = -1;
  for (let paragraph = 0; paragraph < paragraphs.count; paragraph++) {
    const from = paragraphs.start[paragraph]!;
    const to = paragraphs.end[paragraph]!;
    const last = found[found.length - 1];
    const isOpen = last !== undefined && open >= 0 && open === paragraph - 1;
    const isBetween = isOpen && isHeadingWithin(text, paragraphs, paragraph, last.glyph);
    if (isBetween || (isOpen && turns.size > 0 && STAGE_DIRECTION.test(text.slice(from, to)))) {
      open = paragraph;
      continue;
    }
    const turn = turns.get(paragraph);
    if (turn) {
      if (isOpen) found[found.length - 1] = { ...last, closed: true };
      found.push(turn);
      open = turn.closed ? -1 : paragraph;
      continue;
    }
    const marks = findMarks(text, from, to);
    if (marks.length === 0) continue;
    const goesOn = isOpen && beginsWithMark(marks, from, last.glyph);
    const closer = isOpen && !goesOn ? leadingCloser(marks, last.glyph) : -1;
    const count = found.length;
    const nextOpens = paragraph + 1 < paragraphs.count && isSingle(text, paragraphs.start[paragraph + 1]!);
    pairMarks(text, from, to, marks, closer, goesOn || closer >= 0, nextOpens, found);
    if (found.length > count && !found.at(-1)!.closed) open = paragraph;
  }
  warnOfOpenOnes(found, lines, warnings);
  return found;
}

/** A short line between two paragraphs of a quotation, set there by the page: `"… his name is Kai.⏎⏎Cruel act⏎⏎"We asked …"`. */
function isHeadingWithin(text: string, paragraphs: Paragraphs, at: number, glyph: MarkGlyph): boolean {
  if (at + 1 >= paragraphs.count) return false;
  const from = paragraphs.start[at]!;
  const to = paragraphs.end[at]!;
  if (to - from > LONGEST_HEADING || /[.!?:,;]['’]?$/.test(text.slice(from, to))) return false;
  const next = findMarks(text, paragraphs.start[at + 1]!, paragraphs.start[at + 1]! + 2);
  if (next.length === 0 || !beginsWithMark(next, paragraphs.start[at + 1]!, glyph)) return false;
  return findMarks(text, from, to).every((mark) => !isSameFamily(mark.glyph, glyph));
}

function beginsWithMark(marks: readonly Mark[], from: number, glyph: MarkGlyph): boolean {
  const first = marks[0]!;
  return first.start === from && isSameFamily(first.glyph, glyph) && (first.role & MarkRole.Open) !== 0;
}

function isSingle(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2018;
}

/** The first mark of that family where it only closes, for the mark at the beginning was left out; else -1. */
function leadingCloser(marks: readonly Mark[], glyph: MarkGlyph): number {
  if (glyph === MarkGlyph.Single) return -1;
  const first = marks.findIndex((mark) => isSameFamily(mark.glyph, glyph));
  return first >= 0 && marks[first]!.role === MarkRole.Close ? first : -1;
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
