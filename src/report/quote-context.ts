import type { AnnotatedDocument } from '../document/annotated-document.js';
import { lineAt } from '../document/line-table.js';
import type { Span } from '../document/span.js';

/** Up to `count` kept lines that are not empty before and after the lines that a span stands in. */
export function contextOf(
  span: Span,
  { document, lines }: AnnotatedDocument,
  count: number,
): { before: string[]; after: string[] } {
  const { text, lines: table } = document;
  const walk = (from: number, step: number): string[] => {
    const found: string[] = [];
    for (let line = from; line >= 0 && line < table.count && found.length < count; line += step) {
      const content = text.slice(table.start[line], table.end[line]).trim();
      if (lines.reason[line] === 0 && content !== '') found.push(content);
    }
    return found;
  };
  const before = walk(lineAt(table, span.start) - 1, -1).reverse();
  return { before, after: walk(lineAt(table, Math.max(span.start, span.end - 1)) + 1, 1) };
}
