import type { ItemRange } from './attribution.js';
import type { Cue } from './find-cues.js';
import { isDay, sourceBefore } from './find-source-by-rules.js';
import type { ItemReader } from './item-reader.js';

/** A day says nothing; who stands before it does: `Arvo Robotics, a maker of pickers, | today | announced that it would`. */
export function takeInBeforeDay(reader: ItemReader, source: ItemRange, cue: Cue): ItemRange {
  const isDayAlone = source.end === source.start + 1 && isDay(reader, source.start);
  if (!isDayAlone || source.end !== cue.start) return source;
  return sourceBefore(reader, reader.items.firstItem[cue.sentence]!, cue.start) ?? source;
}
