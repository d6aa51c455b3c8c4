import type { Quote } from '../document/annotations.js';
import { SCARE_WEIGHTS } from '../model/scare-weights.js';
import { isLaidInMouth } from './is-laid-in-mouth.js';
import { isNamedBefore } from './names-marked-words.js';
import type { MarkedStretch } from './pair-marks.js';
import { describes, isReflexive, reportsSpeech, reportsWords, scareFeatures } from './scare-features.js';

/** Longer stretches are somebody's words, whatever stands around them. */
const MOST_WORDS = 5;
/** The score of what is not scored. */
const UNSCORED = Number.NEGATIVE_INFINITY;
const MOST_WORDS_OF_TERM = 2;
/** How sure it has to be that words which nothing attributes are somebody's. */
const UNATTRIBUTED = 2.5;

/**
 * Takes the marks of names, titles and scare quotes out of the quotes that hold no other. They become scare
 * quotes; reported speech around them is indirect: `CNN said that "The Cosby Show" would end.`
 */
export function tellScaresApart(
  text: string,
  quotes: readonly Quote[],
  stretches: readonly MarkedStretch[],
): Quote[] {
  const seen = new Set<number>();
  const told = eachShort(text, quotes, stretches).flatMap(({ quote, inside, scores }): Quote[] => {
    if (inside.length === 0) return [quote];
    if (quote.type === 'scare') {
      const isSpeech = inside.every(
        (stretch, at) =>
          scores[at]! > UNATTRIBUTED || (scores[at]! > UNSCORED && isLaidInMouth(text, stretch)),
      );
      return isSpeech ? [unattributed(quote)] : inside.map(scareQuote);
    }
    if (isAnswer(text, quote) || scores.some((score) => score > 0)) return [quote];
    const scares = inside.filter(({ start }) => !seen.has(start)).map(scareQuote);
    for (const { start } of inside) seen.add(start);
    if (quote.type !== 'mixed' || !quote.source) return scares;
    return [
      { ...quote, type: 'indirect', act: reportsSpeech(text, quote) ? 'speech' : 'thought' },
      ...scares,
    ];
  });
  return told.sort((a, b) => a.start - b.start || b.end - a.end);
}

interface ShortMarks {
  readonly quote: Quote;
  /** The stretches within the quote; none of them where one is long, and so somebody's words. */
  readonly inside: readonly MarkedStretch[];
  /** For each how likely it is to be somebody's words: above 0 more likely than not. */
  readonly scores: readonly number[];
}

/** Each quote with the short marked stretches in it. */
export function eachShort(
  text: string,
  quotes: readonly Quote[],
  stretches: readonly MarkedStretch[],
): ShortMarks[] {
  let first = 0;
  return quotes.map((quote) => {
    while (first < stretches.length && stretches[first]!.end <= quote.start) first++;
    const inside: MarkedStretch[] = [];
    const scores: number[] = [];
    if (quote.type === 'indirect') return { quote, inside, scores };
    for (let at = first; at < stretches.length && stretches[at]!.start < quote.end; at++) {
      const stretch = stretches[at]!;
      const words = wordsIn(text.slice(stretch.innerStart, stretch.innerEnd));
      const isLong = words > MOST_WORDS;
      if (isLong && quote.type !== 'scare') return { quote, inside: [], scores };
      inside.push(stretch);
      scores.push(
        isLong || isTerm(text, quote, stretch, words)
          ? UNSCORED
          : scoreOf(scareFeatures(text, quote, stretch, words)),
      );
    }
    return { quote, inside, scores };
  });
}

/** `condemning "gangster-like" demands`, `declared himself "in love"`: the cue judges, and the words describe. */
function isTerm(text: string, quote: Quote, stretch: MarkedStretch, words: number): boolean {
  if (isNamedBefore(text, stretch.start) || isNickname(text, stretch)) return true;
  if (quote.type === 'scare' || words > MOST_WORDS_OF_TERM || reportsWords(text, quote)) return false;
  return describes(text, stretch) || isReflexive(text, stretch);
}

/** `called her "the general"` */
function isNickname(text: string, { start, innerStart }: MarkedStretch): boolean {
  const calls = /\bcall(?:s|ed|ing)? (?:him|her|them)(?:self|selves)? $/;
  return (
    /^the /i.test(text.slice(innerStart, innerStart + 4)) &&
    calls.test(text.slice(Math.max(0, start - 24), start))
  );
}

/** `"Never," Helen Marsh replied.` */
function isAnswer(text: string, { type, cue, source, parts, start }: Quote): boolean {
  if (type !== 'direct' || !cue || !source || isNamedBefore(text, start)) return false;
  return parts.some(({ start: from, end }) => /[.,!?]$/.test(text.slice(from, end)));
}

function scoreOf(features: readonly boolean[]): number {
  return features.reduce((sum, holds, at) => (holds ? sum + SCARE_WEIGHTS[at]! : sum), 0);
}

function unattributed(quote: Quote): Quote {
  return {
    ...quote,
    type: 'direct',
    confidence: 0.6,
    method: 'model: short marked words that read like somebody’s, with no cue',
  };
}

function scareQuote({ start, end, innerStart, innerEnd, closed }: MarkedStretch): Quote {
  return {
    start,
    end,
    type: 'scare',
    act: 'speech',
    parts: [{ start: innerStart, end: innerEnd }],
    closed,
    cue: null,
    source: null,
    speaker: null,
    ambiguous: [],
    confidence: 0.7,
    method: 'model: marked words that are a name, a title, a term or irony',
  };
}

/** The words of a text; `gangster-like` is one. */
export function wordsIn(text: string): number {
  return text.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word !== '').length;
}
