import type { Attribution } from './attribution.js';
import type { ItemReader } from './item-reader.js';

/**
 * Of two verbs with the same content the first has it: `The Herald reported, citing Forbes magazine, that the prize was
 * smaller.` But `According to the Herald, Moe said "no"` may tell of two.
 */
export function dropDoubles(reader: ItemReader, attributions: readonly Attribution[]): Attribution[] {
  const attributed = new Set<string>();
  return attributions.filter(({ cue, content }) => {
    if (cue && reader.word(cue.start) === 'according') return true;
    const key = content.map(({ start, end }) => `${start}-${end}`).join();
    if (attributed.has(key)) return false;
    attributed.add(key);
    return true;
  });
}
