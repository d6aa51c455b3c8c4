import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

/** What was said, and who said it. */
export interface ContentAndSource {
  readonly content: readonly ItemRange[];
  readonly source: ItemRange;
}

/** The words between a quotation and a source that begin the source's name: `“It owes them nothing,” Media | Mass reported`. */
export function leaveNameToSource(
  reader: ItemReader,
  content: readonly ItemRange[],
  source: ItemRange,
): ContentAndSource {
  const at = content.findIndex(({ end }) => end === source.start);
  if (at < 0 || !reader.isCapitalized(source.start)) return { content, source };
  const { start, end } = content[at]!;
  let first = end;
  while (first > start && reader.isCapitalized(first - 1)) first--;
  if (first === end || first === start || !reader.isQuotation(first - 1)) return { content, source };
  return {
    content: content.map((range, index) => (index === at ? { start, end: first } : range)),
    source: { start: first, end: source.end },
  };
}
