import type { QuoteAct } from '../document/annotations.js';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import type { ItemRange } from './attribution.js';
import { isHearing } from './find-hearings.js';
import type { ItemReader } from './item-reader.js';

/** Words that report speech besides the verbs whose forms are features of the models: `according to`, `in a statement`, `bragged`. */
const SPEECH_NOUNS = new Set(
  `according statement statements announcement interview argument remarks remark comments reportedly spoken claims
   accusations assertion assertions allegation allegations tweets tweet quotes speech promises brags bragged bragging crowed gloats gloated gloating
   hiss hisses hissed stammer stammers stammered drawl drawls drawled coo coos cooed holler hollers hollered`.split(
    /\s+/,
  ),
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
