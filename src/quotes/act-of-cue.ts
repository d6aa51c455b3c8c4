import type { QuoteAct } from '../document/annotations.js';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import type { ItemRange } from './attribution.js';
import { isHearing } from './find-hearings.js';
import type { ItemReader } from './item-reader.js';

/** Words that report speech besides the verbs: `according to`, `in a statement`. */
const SPEECH_NOUNS = new Set(
  `according statement statements announcement interview argument remarks remark comments reportedly spoken claims
   accusations assertion assertions allegation allegations tweets tweet quotes speech promises`.split(/\s+/),
);

/** Whether a cue reports what was said or written, or what is believed, wished or shown. */
export function actOfCue(reader: ItemReader, cue: ItemRange): QuoteAct {
  if (isHearing(reader, cue)) return 'speech';
  for (let item = cue.start; item < cue.end; item++) {
    const word = reader.word(item);
    if (SPEECH_VERBS.has(word) || SPEECH_NOUNS.has(word) || /^[—–―:-]+$/.test(word)) return 'speech';
  }
  return 'thought';
}
