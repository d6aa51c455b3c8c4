import type { Segmentation } from '../document/annotations.js';
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

/** A token this near to one that looks like a name may belong to it: `Bank of the West`. */
const REACH = 2;
const FEWEST_HEADLINE_WORDS = 4;

export function viewDocument(segmentation: Segmentation, traits: WordTraits): DocumentView {
  const { tokens, sentences } = segmentation;
  const { count, lexeme } = tokens;
  const sentenceStart = new Uint8Array(count);
  const sentenceCase = new Uint8Array(count);
  const sentence = new Int32Array(count);
  const runs: number[] = [];
  for (let index = 0; index < sentences.count; index++) {
    const first = sentences.firstToken[index]!;
    const last = sentences.firstToken[index + 1]!;
    if (first === last) continue;
    const written = caseOf(lexeme, first, last, traits);
    sentence.fill(index, first, last);
    if (written !== SentenceCase.Mixed) sentenceCase.fill(written, first, last);
    markStart(lexeme, first, last, traits, sentenceStart);
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
    const from = Math.max(first, at - REACH);
    const to = Math.min(last, at + REACH + 1);
    if (end >= from) runs[runs.length - 1] = to;
    else runs.push(from, to);
    end = to;
  }
}
