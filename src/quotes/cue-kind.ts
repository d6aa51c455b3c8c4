import type { Quote } from '../document/annotations.js';
import { NO_LETTERS } from '../lexicon/letters.js';
import { SPEECH_VERBS, THOUGHT_VERBS } from '../lexicon/speech-verbs.js';

/** Of the verbs of speech, those that report words rather than judge, as `condemn` and `declare` do. */
const SAYING = new Set(
  `say tell ask report announce call note suggest argue reveal write claim mention vow deny warn respond
   explain promise add insist tweet post state stress repeat assert allege contend describe refer label
   dub brand term characterize characterise quip joke testify estimate conclude quote cite admit speak urge denounce hail laud blast criticize criticise
   point agree`.split(/\s+/),
);

/** What kind of word the cue of a quote is. */
export const CueKind = { None: 0, Saying: 1, Judging: 2, Thought: 3, According: 4, Unknown: 5 } as const;
export const CUE_KINDS = 6;

/** Whether the cue says that these words were spoken (`said`), not so `condemning` or `declared himself`. */
export function cueKindOf(text: string, { cue }: Quote): number {
  if (!cue) return CueKind.None;
  const words = text.slice(cue.start, cue.end).toLowerCase();
  if (/accord|\bin the words\b|^:$/.test(words)) return CueKind.According;
  const lemmas = words.split(NO_LETTERS);
  if (lemmas.some((word) => SAYING.has(SPEECH_VERBS.get(word) ?? ''))) return CueKind.Saying;
  if (lemmas.some((word) => SPEECH_VERBS.has(word))) return CueKind.Judging;
  return lemmas.some((word) => THOUGHT_VERBS.has(word)) ? CueKind.Thought : CueKind.Unknown;
}

/** Whether the cue of a quote is one of speech: what is reported without marks is then speech, not thought. */
export function reportsSpeech(text: string, quote: Quote): boolean {
  const kind = cueKindOf(text, quote);
  return kind === CueKind.Saying || kind === CueKind.According;
}
