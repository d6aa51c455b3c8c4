import type { ItemRange } from './attribution.js';

/**
 * What stands between a source and the cue behind it tells of the source and was not said, where other content
 * is there: `His trainer, Lou Jankowski, who wrote the book "Fists and Flour", said his hands were "finished"`.
 */
export function leaveClauseOfSource(
  content: readonly ItemRange[],
  source: ItemRange,
  cue: ItemRange,
): readonly ItemRange[] {
  const isBetween = (range: ItemRange) => range.start >= source.end && range.end <= cue.start;
  const others = content.filter((range) => !isBetween(range));
  return others.length > 0 ? others : content;
}
