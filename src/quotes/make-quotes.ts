import type { Quote, QuoteType } from '../document/annotations.js';
import type { Span } from '../document/span.js';
import { actOfCue } from './act-of-cue.js';
import type { Attribution, ItemRange } from './attribution.js';
import { rateOfCue } from './confidence.js';
import type { ItemReader } from './item-reader.js';
import type { MarkedStretch } from './pair-marks.js';

const BRACKETS = new Set(['(', ')', '[', ']', '%']);

/** An attribution as a quote: its items as spans, its type by where the marks stand. */
export function toQuote(
  reader: ItemReader,
  attribution: Attribution,
  stretches: readonly MarkedStretch[],
): Quote {
  const pieces = attribution.content
    .map((range) =>
      pieceOf(reader, attribution.isVerbatim ? range : trimPunctuation(reader, range), stretches),
    )
    .sort((a, b) => a.start - b.start);
  const parts = pieces.flatMap((piece) => piece.parts);
  const type = typeOf(attribution, pieces);
  return {
    start: pieces[0]!.start,
    end: pieces.at(-1)!.end,
    type,
    act: type === 'indirect' && attribution.cue ? actOfCue(reader, attribution.cue) : 'speech',
    parts,
    closed: pieces.every((piece) => piece.closed),
    cue: attribution.cue && spanOf(reader, attribution.cue),
    source: attribution.source && spanOf(reader, attribution.source),
    speaker: null,
    ambiguous: [],
    confidence: attribution.byModel
      ? attribution.confidence * rateOfCue(reader, type, attribution.cue!)
      : attribution.confidence,
    method: attribution.method,
  };
}

function typeOf(attribution: Attribution, pieces: readonly Piece[]): QuoteType {
  if (attribution.isScare) return 'scare';
  if (attribution.isVerbatim) return 'direct';
  if (pieces.every((piece) => piece.isMarked)) return 'direct';
  return pieces.some((piece) => piece.hasMarks) ? 'mixed' : 'indirect';
}

/** The text of some items without the punctuation around it; a lone dash, as of a byline, is left. */
export function spanOf(reader: ItemReader, range: ItemRange): Span {
  const { start, end } = trimPunctuation(reader, range);
  return { start: reader.start(start), end: reader.end(end - 1) };
}

function trimPunctuation(reader: ItemReader, range: ItemRange): ItemRange {
  let { start, end } = range;
  while (start + 1 < end && reader.isPunctuation(start) && !BRACKETS.has(reader.word(start))) start++;
  while (end - 1 > start && reader.isPunctuation(end - 1) && !BRACKETS.has(reader.word(end - 1))) end--;
  return { start, end };
}

interface Piece extends Span {
  readonly parts: Span[];
  /** Whether quotations are all that there is in it. */
  readonly isMarked: boolean;
  readonly hasMarks: boolean;
  readonly closed: boolean;
}

function pieceOf(reader: ItemReader, range: ItemRange, stretches: readonly MarkedStretch[]): Piece {
  const { items } = reader;
  let isMarked = true;
  let hasMarks = false;
  let closed = true;
  const inner: Span[] = [];
  for (let item = range.start; item < range.end; item++) {
    const first = items.stretch[item]!;
    if (first < 0) {
      if (!reader.isPunctuation(item)) isMarked = false;
      continue;
    }
    hasMarks = true;
    for (let at = first; at < items.endStretch[item]!; at++) {
      const { innerStart, innerEnd } = stretches[at]!;
      inner.push({ start: innerStart, end: innerEnd });
    }
    closed &&= stretches[items.endStretch[item]! - 1]!.closed;
  }
  const start = reader.start(range.start);
  const end = reader.end(range.end - 1);
  isMarked &&= hasMarks;
  return { start, end, parts: isMarked ? inner : [{ start, end }], isMarked, hasMarks, closed };
}
