import type { LineMarks } from '../document/annotations.js';
import type { Document } from '../document/document.js';
import type { Span } from '../document/span.js';

const LONGEST_TITLE = 200;
const MOST_LINES_ABOVE = 5;

/**
 * The headline of an article, in `document.text`: the first kept line that is not empty, where it is short,
 * has no full stop at its end and a longer line comes after it; `null` where an article begins at once.
 */
export function findTitle(document: Document, lines: LineMarks): Span | null {
  const { text, lines: table } = document;
  let title: Span | null = null;
  let seen = 0;
  for (let line = 0; line < table.count && seen < MOST_LINES_ABOVE; line++) {
    if (lines.reason[line] !== 0) continue;
    const span = trimmed(text, table.start[line]!, table.end[line]!);
    if (span.start === span.end) continue;
    seen++;
    if (!title) {
      if (!readsAsTitle(text, span)) return null;
      title = span;
    } else if (
      span.end - span.start > (title.end - title.start) * 1.5 ||
      /[.!?]["'”’)]?$/.test(text.slice(span.end - 3, span.end))
    ) {
      return title;
    }
  }
  return null;
}

function readsAsTitle(text: string, { start, end }: Span): boolean {
  return end - start <= LONGEST_TITLE && !/[.,;:]["'”’]?$/.test(text.slice(Math.max(start, end - 2), end));
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 32) from++;
  while (to > from && text.charCodeAt(to - 1) <= 32) to--;
  return { start: from, end: to };
}
