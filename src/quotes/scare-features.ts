import type { Quote } from '../document/annotations.js';
import { SPEECH_VERBS, THOUGHT_VERBS } from '../lexicon/speech-verbs.js';
import { MarkGlyph } from './find-marks.js';
import { isNamedBefore, isWrittenAsName } from './names-marked-words.js';
import type { MarkedStretch } from './pair-marks.js';

const FUNCTION_WORDS = new Set(
  `and or but nor for in of to with by at that as on from because when while if who which after before about
   against is was are were has have had would will can could`.split(/\s+/),
);
/** Of the verbs of speech, those that report words rather than judge, as `condemn` and `declare` do. */
const SAYING = new Set(
  `say tell ask report announce call note suggest argue reveal write claim mention vow deny warn respond
   explain promise add insist tweet post state stress repeat assert allege contend describe refer label
   dub brand term characterize characterise quip joke testify estimate conclude quote cite admit speak urge denounce hail laud blast criticize criticise
   point agree`.split(/\s+/),
);
/** Words that speech has and titles or terms have not. */
const CLAUSE =
  /(?:^|[^\p{L}])(?:i|we|you|he|she|they|it|my|our|your|his|her|me|us|is|was|are|were|will|would|has|have|had|do|does|did|can|could|not|to|very)(?:$|[^\p{L}])|n['’]t\b|['’](?:s|re|ve|ll|m)\b/iu;

/** What tells words that somebody said from irony, names, titles and terms; each 0 or 1. */
export const SCARE_FEATURES = [
  'always',
  'nothing attributes it',
  'all of a direct quotation',
  'within reported speech',
  'it has a source',
  'the cue reports words',
  'the cue is another verb of speech',
  'the cue is a verb of thought',
  'according to, or a colon',
  'no cue',
  'the cue right before',
  'the cue right behind',
  'one word',
  'two words',
  'three words',
  'four words',
  'written as a name',
  'only its first word has a capital',
  'no capital',
  'a word that names before it',
  'describes the word behind',
  'a name behind',
  'nothing but punctuation behind',
  'reflexive: declared himself',
  'as before it',
  'a or an before it',
  'the before it',
  'a possessive before it',
  'to be before it',
  'a preposition before it',
  'punctuation closes it inside',
  'reads like a clause',
  'ends what is reported',
  'begins a sentence',
  'other marked words in it',
  'single marks',
  'a code: digits, #, @, /',
  'the attribution is in doubt',
  'the attribution is not certain',
  'far from the cue',
  'one or two words in reported speech that describe the word behind',
  'one or two words behind a verb that judges',
] as const;

const BE = /\b(?:is|was|are|were|be|been|being|['’]s|['’]re) (?:not |also |still |now |just |so |more )?$/i;
const PREPOSITION = /\b(?:of|with|to|by|for|from|in|on|about|into|over|such as|like|against|than) $/i;

export function scareFeatures(text: string, quote: Quote, stretch: MarkedStretch, words: number): boolean[] {
  const { start, end, innerStart, innerEnd, glyph } = stretch;
  const inner = text.slice(innerStart, innerEnd);
  const lead = text.slice(Math.max(0, start - 40), start);
  const behind = text.slice(end, end + 30);
  const next = /^ ([\p{L}]+)/u.exec(behind)?.[1];
  const { cue, type } = quote;
  const kind = cue ? kindOfCue(text.slice(cue.start, cue.end).toLowerCase()) : 'none';
  const capitals = inner.match(/(?<![\p{L}\p{N}'’])\p{Lu}/gu)?.length ?? 0;
  const startsHigh = /^[^\p{L}]*\p{Lu}/u.test(inner);
  const stops = /[.,!?]$/.test(inner);
  const describing = describes(text, stretch);
  return [
    true,
    type === 'scare',
    type === 'direct',
    type === 'mixed',
    quote.source !== null,
    kind === 'saying',
    kind === 'speech',
    kind === 'thought',
    kind === 'other',
    kind === 'none',
    cue !== null && cue.end <= start && start - cue.end <= 3,
    cue !== null && cue.start >= end && cue.start - end <= 3,
    words === 1,
    words === 2,
    words === 3,
    words === 4,
    isWrittenAsName(inner),
    startsHigh && capitals === 1 && words > 1,
    capitals === 0,
    isNamedBefore(text, start),
    describing,
    !stops && next !== undefined && /^\p{Lu}/u.test(next),
    !stops && /^[^\p{L}\p{N}]*$/u.test(behind.slice(0, 2)),
    isReflexive(text, stretch),
    /\bas (?:an? |the |being )?$/.test(lead),
    /\ban? $/i.test(lead),
    /\b(?:the|this|that|these|those) $/i.test(lead),
    /(?:['’]s?|\b(?:his|her|its|their|my|our)) $/i.test(lead),
    BE.test(lead),
    PREPOSITION.test(lead),
    stops,
    CLAUSE.test(inner),
    quote.end - end <= 1,
    /(?:^|[.!?:\n])\s*$/.test(lead),
    quote.parts.length > 1 || /["“”][^"“”]*["“”]/.test(text.slice(end, quote.end)),
    glyph === MarkGlyph.Single,
    /[#@/_]|\d\p{L}|\p{L}\d/u.test(inner),
    quote.confidence < 0.6,
    quote.confidence < 0.85,
    cue !== null && Math.min(Math.abs(start - cue.end), Math.abs(cue.start - end)) > 60,
    words <= 2 && describing && type === 'mixed',
    words <= 2 && (kind === 'speech' || kind === 'none'),
  ];
}

/** Whether a cue says that these words were spoken (`said`), not so `condemning` or `declared himself`. */
function kindOfCue(words: string): 'saying' | 'speech' | 'thought' | 'other' | 'none' {
  if (/accord|\bin the words\b|^:$/.test(words)) return 'other';
  const lemmas = words.split(/[^\p{L}]+/u);
  if (lemmas.some((word) => SAYING.has(SPEECH_VERBS.get(word) ?? ''))) return 'saying';
  if (lemmas.some((word) => SPEECH_VERBS.has(word))) return 'speech';
  return lemmas.some((word) => THOUGHT_VERBS.has(word)) ? 'thought' : 'none';
}

/** Whether the cue of a quote is one of speech: what is reported without marks is then speech, not thought. */
export function reportsSpeech(text: string, { cue }: Quote): boolean {
  if (!cue) return false;
  const kind = kindOfCue(text.slice(cue.start, cue.end).toLowerCase());
  return kind === 'saying' || kind === 'other';
}

/** Whether the cue says that these very words were spoken or thought. */
export function reportsWords(text: string, { cue }: Quote): boolean {
  if (!cue) return false;
  const kind = kindOfCue(text.slice(cue.start, cue.end).toLowerCase());
  return kind === 'saying' || kind === 'thought' || kind === 'other';
}

/** Marked words that describe a noun behind them: `"gangster-like" demands`, `a "buy" rating`. */
export function describes(text: string, { innerEnd, end }: MarkedStretch): boolean {
  if (/[.,!?]/.test(text[innerEnd - 1]!)) return false;
  const next = /^ ([\p{L}]+)/u.exec(text.slice(end, end + 30))?.[1];
  return next !== undefined && /^\p{Ll}/u.test(next) && !FUNCTION_WORDS.has(next);
}

/** `declared himself "in love"` */
export function isReflexive(text: string, { start }: MarkedStretch): boolean {
  return /\b(?:him|her|it|them)sel(?:f|ves) $/.test(text.slice(Math.max(0, start - 12), start));
}
