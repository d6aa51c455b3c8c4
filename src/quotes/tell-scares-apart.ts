import type { Quote } from '../document/annotations.js';
import { LETTER } from '../lexicon/letters.js';
import { type ScoreWeights, scoreRows } from '../model/score-model.js';
import { attributeByLikeliest } from './attribute-by-model.js';
import { reportsSpeech } from './cue-kind.js';
import { findNearCue } from './find-near-cue.js';
import { isNickname } from './is-nickname.js';
import { isRating } from './is-rating.js';
import { spanOf, toQuote } from './make-quotes.js';
import type { MarkedText } from './marked-text.js';
import type { MarkedStretch } from './pair-marks.js';
import { MOST_WORDS, scareRows } from './scare-rows.js';
import { standsAlone } from './stands-alone.js';

/** What a stretch has to score to be somebody's words, weighed on PolNeAR's dev articles. */
const SPEECH = 0.25;

/**
 * Takes the marks of names, titles and scare quotes out of the quotes that hold no other. They become scare
 * quotes; reported speech around them is indirect: `CNN said that "The Cosby Show" would end.`
 */
export function tellScaresApart(marked: MarkedText, weights: ScoreWeights): Quote[] {
  const { text } = marked.reader;
  const seen = new Set<number>();
  const told = eachShort(marked).flatMap(({ quote, first, inside, rows }): Quote[] => {
    if (inside.length === 0) return [quote];
    const isSpeech = (of: readonly number[] | null) => of !== null && scoreRows(weights, of) > SPEECH;
    if (quote.type === 'scare') {
      return rows.every(isSpeech) ? [attributeNear(marked, quote, first)] : inside.map(scareQuote);
    }
    const isSaid = standsAlone(text, quote) || isInWordsOf(text, quote) || isJudged(text, quote, inside);
    if (isSaid || rows.some(isSpeech)) return [quote];
    const scares = inside.filter(({ start }) => !seen.has(start)).map(scareQuote);
    for (const { start } of inside) seen.add(start);
    if (quote.type !== 'mixed' || !quote.source || isNameOnly(text, quote, inside)) return scares;
    const act = reportsSpeech(text, quote) ? 'speech' : 'thought';
    return [{ ...quote, type: 'indirect', act }, ...scares];
  });
  return told.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** `It was, in her words, “tat”`: however short, they are hers. */
function isInWordsOf(text: string, { cue }: Quote): boolean {
  return cue !== null && /^(?:words|in the words of)$/i.test(text.slice(cue.start, cue.end));
}

/** Verbs whose object is in the words of who judges or claims: of 49 such stretches with a training label 47 are somebody's. */
const JUDGES =
  /\b(?:condemn|denounc|decr[iy]|slam|blast|lambast|deplor|bemoan|lament|critici[sz]|accus|welcom|warn|demand|reject|vow|pledg|promis)[a-z]{0,4} (?:(?:of|about|for|against) )?(?:(?:the|an?|its|their|his|her) )?$/;

/** `released a statement condemning "gangster-like" demands` */
function isJudged(text: string, { cue, source }: Quote, inside: readonly MarkedStretch[]): boolean {
  if (!cue || !source) return false;
  return inside.some(
    ({ start }) => start > cue.start && JUDGES.test(text.slice(Math.max(cue.start, start - 40), start)),
  );
}

const PRONOUN = /^(?:(?:him|her|it|them)(?:self|selves)? )?$/i;
const WRITING = /^(?:writ(?:es?|ing|ten)|wrote|s[aiu]ng|sings)$/i;

/** Whether nothing is reported but a name: `called her “the general”`, or a work: `wrote “The Long Road” and other novels`. */
function isNameOnly(text: string, { start, end, cue }: Quote, inside: readonly MarkedStretch[]): boolean {
  const before = text.slice(start, inside[0]!.start);
  if (before === '' && cue && WRITING.test(text.slice(cue.start, cue.end))) return true;
  return inside.length === 1 && PRONOUN.test(before) && !/\w/.test(text.slice(inside[0]!.end, end));
}

interface ShortMarks {
  readonly quote: Quote;
  /** The index of the first stretch that ends within the quote or behind it. */
  readonly first: number;
  /** The stretches within the quote; none of them where one is long, and so somebody's words. */
  readonly inside: readonly MarkedStretch[];
  /** For each the rows of its features; null for a nickname or a grade, and for a long one in words that nothing attributes. */
  readonly rows: readonly (readonly number[] | null)[];
}

/** Each quote with the short marked stretches in it. */
export function eachShort(marked: MarkedText): ShortMarks[] {
  const { found, reader, stretches } = marked;
  let first = 0;
  return found.map((quote, of) => {
    while (first < stretches.length && stretches[first]!.end <= quote.start) first++;
    const inside: MarkedStretch[] = [];
    const rows: (number[] | null)[] = [];
    if (quote.type === 'indirect') return { quote, first, inside, rows };
    for (let at = first; at < stretches.length && stretches[at]!.start < quote.end; at++) {
      const stretch = stretches[at]!;
      const words = wordsIn(reader.text.slice(stretch.innerStart, stretch.innerEnd));
      const isLong = words > MOST_WORDS;
      if (isLong && quote.type !== 'scare') return { quote, first, inside: [], rows: [] };
      inside.push(stretch);
      rows.push(
        isLong || isNickname(reader.text, stretch) || isRating(reader.text, stretch)
          ? null
          : scareRows(marked, of, at),
      );
    }
    return { quote, first, inside, rows };
  });
}

/** Words that are somebody's, though the models were not sure enough of a cue: attributed as well as may be. */
function attributeNear(marked: MarkedText, quote: Quote, stretch: number): Quote {
  const { reader, stretches, itemOf, sentenceOf, isCovered } = marked;
  const attribution = attributeByLikeliest(marked, itemOf[stretch]!, sentenceOf[stretch]!);
  if (attribution?.content.every(({ start, end }) => !isCovered.subarray(start, end).includes(1))) {
    for (const { start, end } of attribution.content) isCovered.fill(1, start, end);
    return toQuote(reader, attribution, stretches);
  }
  const near = findNearCue(marked, stretch);
  if (!near) {
    const method = 'model: short marked words that read like somebody’s, with no cue';
    return { ...quote, type: 'direct', confidence: 0.6, method };
  }
  return {
    ...quote,
    type: 'direct',
    cue: spanOf(reader, near.cue),
    source: spanOf(reader, near.source),
    confidence: 0.5,
    method:
      'model: short marked words that read like somebody’s; rule: the verb of speech near them and its subject',
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

const WORD = new RegExp(`[${LETTER}\\d'’-]+`, 'g');

/** The words of a text; `gangster-like` is one. */
export function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
