import type { ItemRange } from './attribution.js';
import type { Arguments } from './content-candidates.js';
import type { ItemReader } from './item-reader.js';

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been', 'be', "'s", "'re", '’s', '’re']);
const TOLD: ReadonlySet<string> = new Set(
  `said reported alleged rumored rumoured understood believed thought expected feared known claimed`.split(
    /\s+/,
  ),
);

/**
 * What is said by nobody in particular: in `Doctors are said to be looking for a donor` it is not the doctors who say so, but
 * they are part of what is said. Null for other cues.
 */
export function readHearsay(
  reader: ItemReader,
  cue: ItemRange,
  { content, source }: Arguments,
): readonly ItemRange[] | null {
  const last = cue.end - 1;
  if (!TOLD.has(reader.word(last)) || reader.word(cue.end) !== 'to') return null;
  // `is widely said to`
  const isPassive = BE.has(reader.word(last - 1)) || BE.has(reader.word(last - 2));
  if (!isPassive || !content.some(({ start }) => start >= cue.end)) return null;
  const subject = source.filter(({ end }) => end <= cue.start);
  return [...content, ...subject].sort((a, b) => a.start - b.start);
}
