import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import type { Cue } from './find-cues.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { tagSet } from './part-of-speech.js';

const ADVERBS = new Set('later also then again now once soon previously subsequently repeatedly'.split(' '));
const FINITE = tagSet('VBD', 'VBZ', 'VBP');
const BARE = tagSet('VB', 'VBP');
const PAST = tagSet('VBD', 'VBN', 'VBZ', 'VBP');

/** Without these a verb says something else: `largely agreed with the plan`, `was asked about it`, `believes in it`. */
const PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    with: 'agree agrees agreed disagree disagrees disagreed',
    in: 'believe believes believed',
    about: `ask asks asked asking told talk talks talked talking speak speaks spoke speaking complain complains complained
      boast boasts boasted brag brags bragged`,
    of: 'accuse accuses accused warn warns warned boast boasts boasted',
    for: 'call calls called calling argue argues argued',
    against: 'argue argues argued warn warns warned',
  }).map(([preposition, verbs]) => [preposition, new Set(verbs.split(/\s+/))]),
);

/**
 * A cue with the verb that its adverb or auxiliary belongs to, `“…,” Hill later | posted`, `“…,” she would | say`, with the
 * preposition of its verb, `Hill agreed | with the plan`, and without the verb of what stands before it: `The firm where Hill
 * works | said he was ill`, `Gale, defending, | said he was ill`.
 */
export function mendCue(reader: ItemReader, words: ItemWords, cue: Cue): Cue {
  const mended = mendVerbs(reader, words, cue);
  const { end } = mended;
  const takes = PREPOSITIONS.get(reader.word(end))?.has(reader.word(end - 1)) === true;
  return takes ? { ...mended, end: end + 1 } : mended;
}

function mendVerbs(reader: ItemReader, { tags }: ItemWords, cue: Cue): Cue {
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
