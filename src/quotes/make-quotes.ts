import type { Quote, QuoteType } from '../document/annotations.js';
import type { Span } from '../document/span.js';
import type { Attribution, ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';
import type { MarkedStretch } from './scan-marks.js';

/** An attribution as a quote: its items as spans, its type by where the marks stand. */
export function toQuote(
  reader: ItemReader,
  attribution: Attribution,
  stretches: readonly MarkedStretch[],
): Quote {
  const pieces = attribution.content
    .map((range) => pieceOf(reader, range, stretches))
    .sort((a, b) => a.start - b.start);
  const parts = pieces.flatMap((piece) => piece.parts);
  const type = attribution.isScare ? 'scare' : typeOf(pieces);
  return {
    start: pieces[0]!.start,
    end: pieces.at(-1)!.end,
    type,
    act: 'speech',
    parts,
    closed: pieces.every((piece) => piece.closed),
    cue: attribution.cue && spanOf(reader, attribution.cue),
    source: attribution.source && spanOf(reader, attribution.source),
    speaker: null,
    ambiguous: [],
    confidence: attribution.confidence,
    method: attribution.method,
  };
}

function typeOf(pieces: readonly Piece[]): QuoteType {
  if (pieces.every((piece) => piece.isMarked)) return 'direct';
  return pieces.some((piece) => piece.hasMarks) ? 'mixed' : 'indirect';
}

export function spanOf(reader: ItemReader, range: ItemRange): Span {
  return { start: reader.start(range.start), end: reader.end(range.end - 1) };
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
  const span = { start: reader.start(range.start), end: reader.end(range.end - 1) };
  return {
    ...span,
    parts: isMarked && hasMarks ? inner : [span],
    isMarked: isMarked && hasMarks,
    hasMarks,
    closed,
  };
}
