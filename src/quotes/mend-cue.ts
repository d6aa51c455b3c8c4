import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import type { Cue } from './find-cues.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { tagSet } from './part-of-speech.js';

const ADVERBS = new Set('later also then again now once soon previously subsequently repeatedly'.split(' '));
const FINITE = tagSet('VBD', 'VBZ', 'VBP');
const BARE = tagSet('VB', 'VBP');
const PAST = tagSet('VBD', 'VBN', 'VBZ', 'VBP');

/**
 * A cue with the verb that its adverb or auxiliary belongs to, `“…,” Hill later | posted`, `“…,” she would | say`, and without the verb of what stands before it:
 * `The firm where Hill works | said he was ill`, `Gale, defending, | said he was ill`.
 */
export function mendCue(reader: ItemReader, { tags }: ItemWords, cue: Cue): Cue {
  const { start, end } = cue;
  const isSpeech = (item: number) => SPEECH_VERBS.has(reader.word(item));
  if (end === start + 1) {
    const isAdverb = ADVERBS.has(reader.word(start)) && PAST.has(tags[end]!);
    const isWould = reader.word(start) === 'would' && BARE.has(tags[end]!);
    return (isAdverb || isWould) && isSpeech(end) ? { ...cue, end: end + 1 } : cue;
  }
  // `Gale, defending, said`
  if (reader.word(end - 2) === ',' && isSpeech(end - 1) && reader.word(start).endsWith('ing'))
    return { ...cue, start: end - 1 };
  const hasTwo =
    end === start + 2 && FINITE.has(tags[start]!) && FINITE.has(tags[start + 1]!) && isSpeech(start + 1);
  return hasTwo && !isSpeech(start) ? { ...cue, start: start + 1 } : cue;
}
