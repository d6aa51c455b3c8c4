import type { Span } from '../document/span.js';
import { SMALL } from '../lexicon/letters.js';
import type { Name } from './name-index.js';

/** Where a phrase or a clause begins that only says more of the head, or a bracket. */
const SEPARATOR = /,| (?:of|for|with|at|from|in|on|about|inside|near|against|by|to|who|whose|[-–—]) |[([]/g;
/** Behind a bracket that stands within the head. */
const GOES_ON = new RegExp(`^ (?!(?:of|on|in|at|and|or|as|by|for|to|who|this|last)\\b)[${SMALL}]`);

/** The words of a source that say who it is, and the names among them. */
export interface SourceHead {
  readonly end: number;
  readonly names: readonly Name[];
}

/**
 * Where the head of a source ends: before `of the union` in `the secretary of the union`, `seen by Reuters` in
 * `a draft seen by Reuters`; not in `the Bank of England's Ana Ruiz`, whose `of` is part of a name, nor in
 * `Law Party (LP) leader Ana Ruiz`, which goes on behind the bracket.
 */
export function headOfSource(text: string, source: Span, inside: readonly Name[]): SourceHead {
  const written = text.slice(source.start, source.end);
  const asides: Span[] = [];
  let end = source.end;
  let from = source.start;
  for (const { 0: separator, index } of written.matchAll(SEPARATOR)) {
    const at = source.start + index;
    if (at < from || inside.some((name) => name.start <= at && at < name.end)) continue;
    const close = separator === '(' ? written.indexOf(')', index) : -1;
    if (close < 0 || !GOES_ON.test(written.slice(close + 1, close + 8))) {
      end = at;
      break;
    }
    from = source.start + close + 1;
    asides.push({ start: at, end: from });
  }
  const isAside = (name: Name) => asides.some(({ start, end }) => name.start >= start && name.end <= end);
  return { end, names: inside.filter((name) => name.start < end && !isAside(name)) };
}
