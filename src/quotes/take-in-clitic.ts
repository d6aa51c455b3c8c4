import type { Entity, Quote } from '../document/annotations.js';
import type { Span } from '../document/span.js';

const LENGTH = 2;

/** Sources with the `'s` of a name that they end with: `McDonald's` says it, and no `McDonald`. */
export function takeInClitics(
  text: string,
  quotes: readonly Quote[],
  entities: readonly Entity[],
): readonly Quote[] {
  const ends = new Set<number>();
  for (const { mentions } of entities) {
    for (const { end } of mentions) if (/^['’]s$/.test(text.slice(end - LENGTH, end))) ends.add(end);
  }
  if (ends.size === 0) return quotes;
  return quotes.map((quote) => {
    const { source, cue, parts } = quote;
    if (!source || !ends.has(source.end + LENGTH)) return quote;
    const clitic = { start: source.end, end: source.end + LENGTH };
    const isTaken = [...parts, ...(cue ? [cue] : [])].some((span) => overlap(span, clitic));
    return isTaken ? quote : { ...quote, source: { ...source, end: clitic.end } };
  });
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
