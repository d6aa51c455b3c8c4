import type { ItemRange } from './attribution.js';

/** The content behind a cue, of which the range that holds the beginning of `clause` begins there. */
export function beginAt(content: readonly ItemRange[], clause: number, cue: ItemRange): readonly ItemRange[] {
  const isAround = ({ start, end }: ItemRange) => start >= cue.end && start < clause && end > clause;
  return content.map((range) => (isAround(range) ? { start: clause, end: range.end } : range));
}
