import type { Segmentation } from '../document/annotations.js';
import { zeros } from '../document/zeros.js';
import { behindDateline } from './behind-dateline.js';
import { WordBit, type WordTraits } from './word-traits.js';

/** How a sentence is written: capitals tell nothing of names where every word has them. */
export const SentenceCase = { Mixed: 0, AllCaps: 1, Title: 2 } as const;

/** What the tagger knows of an article before it looks for names, as arrays over its tokens. */
export interface DocumentView {
  readonly count: number;
  readonly lexeme: Int32Array;
  /** The number of the token's lower-case form in this article. */
  readonly form: Int32Array;
  /** How many forms there are. */
  readonly forms: number;
  readonly sentenceStart: Uint8Array;
  /** {@link SentenceCase} of the token's sentence. */
  readonly sentenceCase: Uint8Array;
  /** The number of the token's sentence. */
  readonly sentence: Int32Array;
  /** Runs of tokens that may hold names, as pairs of start and end; all other tokens are in none. */
  readonly runs: readonly number[];
}

/** So many words that look like none may stand between two parts of a name: `Bank of the West`. */
const WIDEST_GAP = 4;
/** So many tokens joined by hyphens and apostrophes are looked at on each side: `Chan-o-cha`. */
const LONGEST_CHAIN = 6;
const FEWEST_HEADLINE_WORDS = 4;
/** Headlines, and the first sentence of the story, which may have a dateline. */
const OPENING_SENTENCES = 4;

export function viewDocument(segmentation: Segmentation, traits: WordTraits): DocumentView {
  const { tokens, sentences } = segmentation;
  const { count, lexeme } = tokens;
  const sentenceStart = zeros(Uint8Array, count);
  const sentenceCase = zeros(Uint8Array, count);
  const sentence = zeros(Int32Array, count);
  const runs: number[] = [];
  for (let index = 0; index < sentences.count; index++) {
    const first = sentences.firstToken[index]!;
    const last = sentences.firstToken[index + 1]!;
    if (first === last) continue;
    const written = caseOf(lexeme, first, last, traits);
    sentence.fill(index, first, last);
    if (written !== SentenceCase.Mixed) sentenceCase.fill(written, first, last);
    markStart(lexeme, first, last, traits, sentenceStart);
    const story = index < OPENING_SENTENCES ? behindDateline(lexeme, first, last, traits) : -1;
    if (story >= 0) markStart(lexeme, story, last, traits, sentenceStart);
    pushRuns(lexeme, first, last, traits, sentenceStart, runs);
  }
  return { count, lexeme, ...traits.numberForms(lexeme), sentenceStart, sentenceCase, sentence, runs };
}

/** Marks the first word of a sentence, behind its opening marks. */
function markStart(
  lexeme: Int32Array,
  first: number,
  last: number,
  traits: WordTraits,
  sentenceStart: Uint8Array,
): void {
  for (let at = first; at < last; at++) {
    sentenceStart[at] = 1;
    if ((traits.bits[lexeme[at]!]! & WordBit.HasLetter) !== 0) return;
  }
}

function caseOf(lexeme: Int32Array, first: number, last: number, traits: WordTraits): number {
  let words = 0;
  let caps = 0;
  let small = 0;
  for (let at = first; at < last; at++) {
    const bits = traits.bits[lexeme[at]!]!;
    if ((bits & WordBit.HasLetter) === 0) continue;
    if ((bits & WordBit.Small) !== 0) {
      if ((bits & WordBit.ShortSmall) === 0 && ++small > 1) return SentenceCase.Mixed;
      continue;
    }
    words++;
    if ((bits & WordBit.AllCaps) !== 0) caps++;
  }
  if (small === 0 && words >= 2 && caps >= words * 0.8) return SentenceCase.AllCaps;
  return words >= FEWEST_HEADLINE_WORDS && small * 5 <= words ? SentenceCase.Title : SentenceCase.Mixed;
}

/**
 * Adds the runs of a sentence: from word to word that looks like part of a name, with what is joined to them, and
 * the one token behind (`Jammu division`).
 */
function pushRuns(
  lexeme: Int32Array,
  first: number,
  last: number,
  traits: WordTraits,
  sentenceStart: Uint8Array,
  runs: number[],
): void {
  let end = -1;
  for (let at = first; at < last; at++) {
    const bits = traits.bits[lexeme[at]!]!;
    if ((bits & WordBit.NameLike) === 0) continue;
    // `The minister said`: its capital is the sentence's.
    if ((bits & WordBit.Opener) !== 0 && sentenceStart[at] === 1) continue;
    const from = chainStart(lexeme, at, first, traits);
    const to = chainEnd(lexeme, at, last, traits);
    if (end >= 0 && from - end < WIDEST_GAP) runs[runs.length - 1] = Math.max(end, to);
    else runs.push(from, to);
    end = Math.max(end, to);
  }
}

/** Where what is joined to token `at` begins: the `al` of `al-Assad`, the `The` of `The Greens`. */
function chainStart(lexeme: Int32Array, at: number, first: number, traits: WordTraits): number {
  let from = at;
  const limit = Math.max(first, at - LONGEST_CHAIN);
  while (from > limit) {
    const before = traits.bits[lexeme[from - 1]!]!;
    if ((before & (WordBit.Joiner | WordBit.Opener)) === 0 && !isJoiner(lexeme[from]!, traits)) break;
    from--;
  }
  return from;
}

/** Behind the token that follows `at`, or behind the `cha` of `Chan-o-cha`. */
function chainEnd(lexeme: Int32Array, at: number, last: number, traits: WordTraits): number {
  let to = at + 1;
  const limit = Math.min(last, at + LONGEST_CHAIN);
  while (to < limit) {
    to++;
    if (!isJoiner(lexeme[to - 1]!, traits) && (to >= last || !isJoiner(lexeme[to]!, traits))) break;
  }
  return to;
}

function isJoiner(lexeme: number, traits: WordTraits): boolean {
  return (traits.bits[lexeme]! & WordBit.Joiner) !== 0;
}
