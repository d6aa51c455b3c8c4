import type { Paragraphs } from '../document/annotations.js';
import { CAPITAL } from '../lexicon/letters.js';
import { MarkGlyph } from './find-marks.js';
import type { MarkedStretch } from './pair-marks.js';

/** A single `"NOTE: the shop is closed"` is no transcript. */
const FEWEST_TURNS = 2;
/** A mark, a name in capitals and a colon at the head of a paragraph. */
const TURN = new RegExp(
  `["“]((?:Q|A|[${CAPITAL}][${CAPITAL}.'’-]+)(?: [${CAPITAL}][${CAPITAL}.'’-]*){0,4}): ?`,
  'y',
);
const MARK = /["”]/;

/**
 * The turns of a transcript that stands in marks, by their paragraphs: `"KIM: Why now?` is the quotation
 * `Why now?`, and the name before it none of its words. Print leaves the mark open where the next turn opens one.
 */
export function findMarkedTurns(text: string, paragraphs: Paragraphs): ReadonlyMap<number, MarkedStretch> {
  const turns = new Map<number, MarkedStretch>();
  for (let paragraph = 0; paragraph < paragraphs.count; paragraph++) {
    const from = paragraphs.start[paragraph]!;
    const code = text.charCodeAt(from);
    if (code !== 34 && code !== 0x201c) continue;
    const turn = turnOf(text, from, paragraphs.end[paragraph]!);
    if (turn) turns.set(paragraph, turn);
  }
  return turns.size >= FEWEST_TURNS ? turns : new Map();
}

function turnOf(text: string, from: number, to: number): MarkedStretch | null {
  TURN.lastIndex = from;
  const match = TURN.exec(text);
  if (!match) return null;
  const start = from + match[0].length;
  const glyph = text.charCodeAt(from) === 34 ? MarkGlyph.Straight : MarkGlyph.Curly;
  const left = countLeftOpen(text.slice(start, to), glyph);
  const closed = left === -1 && MARK.test(text[to - 1]!);
  const end = closed ? to - 1 : to;
  if (start >= end || (left !== 0 && !closed)) return null;
  return { start, innerStart: start, end: to, innerEnd: end, glyph, closed, continues: false };
}

/**
 * How many quotations are left open within a turn: none where all that is quoted in it ends in it (`as “The Wall Street Journal”
 * wrote`), -1 where the last mark ends the turn itself; else something that no turn has.
 */
function countLeftOpen(words: string, glyph: MarkGlyph): number {
  let straight = 0;
  let curly = 0;
  for (let at = 0; at < words.length; at++) {
    const character = words[at];
    if (character === '"') straight++;
    else if (character === '“') curly++;
    else if (character === '”') curly--;
  }
  if (glyph === MarkGlyph.Curly) return straight % 2 === 0 ? curly : Number.NaN;
  return curly === 0 ? -(straight % 2) : Number.NaN;
}
