import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import type { ItemRange } from './attribution.js';
import type { Cue } from './find-cues.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { isFiniteAt, tagSet } from './part-of-speech.js';

const LONGEST = 14;
const OF_SOURCE = new Set(['from', 'by', 'per']);
const BEGINS_PHRASE = tagSet('IN', 'RB', 'CC', 'TO');

/** What stands before a colon as it is: who says the words, and with which verb if not with the colon. */
interface BeforeColon {
  readonly cue: Cue;
  readonly source: ItemRange | null;
}

/**
 * What opens a sentence before a colon may be the verb, `Observes | Mr Hadi: “…”`, or nobody: `Then: “…”`, `On her mother: “…”`.
 * Null where it says who speaks.
 */
export function mendColon(
  reader: ItemReader,
  { tags }: ItemWords,
  cue: Cue,
  source: ItemRange,
): BeforeColon | null {
  if (reader.word(cue.start) !== ':' || source.end !== cue.start) return null;
  const first = reader.items.firstItem[cue.sentence]!;
  const isVerb = SPEECH_VERBS.has(reader.word(first)) && /(?:s|ed|said)$/.test(reader.word(first));
  if (isVerb && source.start === first && source.end > first + 1 && reader.isCapitalized(first + 1))
    return { cue: { ...cue, start: first, end: first + 1 }, source: { start: first + 1, end: source.end } };
  // `From the report: “…”`, `By Ana Ruiz: “…”`
  if (!BEGINS_PHRASE.has(tags[first]!) || OF_SOURCE.has(reader.word(first))) return null;
  if (cue.start - first > LONGEST) return null;
  // `In Leeds, Hill: “…”`, `As Hill put it: “…”`
  for (let item = first; item < cue.start; item++) {
    if (isFiniteAt(tags, item) || reader.word(item) === ',') return null;
  }
  return { cue, source: null };
}
