import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import type { ItemRange } from './attribution.js';
import type { Cue } from './find-cues.js';
import { sourceBefore } from './find-source-by-rules.js';
import type { ItemReader } from './item-reader.js';

/** A cue that was taken to begin with its own subject: `“…,” NATO reportedly said`, `a reader would now ask: “…”`. */
export function splitCue(reader: ItemReader, cue: Cue): { cue: Cue; source: ItemRange } | null {
  for (let verb = cue.end - 1; verb > cue.start; verb--) {
    if (!SPEECH_VERBS.has(reader.word(verb))) continue;
    const source = sourceBefore(reader, cue.start, verb);
    const isName = source !== null && (reader.isCapitalized(source.end - 1) || source.end - source.start > 1);
    return isName ? { cue: { ...cue, start: verb }, source } : null;
  }
  return null;
}
