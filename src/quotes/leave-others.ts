import type { Attribution, ItemRange } from './attribution.js';

/**
 * What was attributed to another cue before is left to it, with that cue: `In a statement, Arden said: "We kept our word,"
 * adding that the yard was sound.` Nothing is left of content that has no quotation for itself.
 *
 * @param item a quotation that no other cue covers
 * @param isCovered for each item whether it was attributed before
 * @param cues the first items of the cues to which something was attributed
 */
export function leaveOthers(
  attribution: Attribution,
  item: number,
  isCovered: Uint8Array,
  cues: ReadonlySet<number | undefined>,
): Attribution | null {
  const isOthers = (at: number) => isCovered[at] === 1 || cues.has(at);
  const isFree = ({ start, end }: ItemRange) => {
    for (let at = start; at < end; at++) if (isOthers(at)) return false;
    return true;
  };
  if (attribution.content.every(isFree)) return attribution;
  const holder = attribution.content.find(({ start, end }) => start <= item && item < end);
  if (!holder) return null;
  let end = item + 1;
  while (end < holder.end && !isOthers(end)) end++;
  return holder.start === item ? { ...attribution, content: [{ start: item, end }] } : null;
}
