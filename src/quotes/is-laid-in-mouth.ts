import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import { isWrittenAsName } from './names-marked-words.js';
import type { MarkedStretch } from './pair-marks.js';

/** `which he referred to as "terrible deals"`, `describing Kim as apparently "profoundly Francophile"` */
const DESCRIBED_AS =
  /\b(?:describ(?:e|es|ed|ing)|refer(?:s|red|ring)? to|characteri[sz](?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|hail(?:s|ed|ing)?|blast(?:s|ed|ing)?|slamm(?:ed|ing)|denounc(?:es|ed|ing))\b[^.!?"“”]{0,50}? as\.? (?:an? |the |being )?(?:[a-z]+ly )?$/i;

/**
 * Whether the words right before marked words lay them in somebody's mouth, though no cue was found: they are what
 * somebody is described as, or a verb of speech stands before them (`screams "Because America!"`).
 */
export function isLaidInMouth(text: string, { start, innerStart, innerEnd }: MarkedStretch): boolean {
  const lead = text.slice(Math.max(0, start - 90), start);
  const inner = text.slice(innerStart, innerEnd);
  if (DESCRIBED_AS.test(lead)) return !isWrittenAsName(inner);
  const verb = /(\p{L}+),? $/u.exec(lead)?.[1]?.toLowerCase();
  return verb !== undefined && SPEECH_VERBS.has(verb) && /[.,!?]$/.test(inner);
}
