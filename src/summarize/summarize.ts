import { type Segmentation, type SummarySentence, TokenKind } from '../document/annotations.js';
import type { Document } from '../document/document.js';
import { SUMMARY_WEIGHTS } from '../model/summary-weights.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { isDangling } from './is-dangling.js';
import { selectSentences } from './select-sentences.js';
import { scoreSentences, sentenceFeatures } from './sentence-features.js';

export interface SummaryOptions {
  /** How many sentences the summary has at most; 3 unless told. */
  readonly sentences?: number;
}

/** Choosing costs the square of this; a longer text has its story in its beginning. */
const MOST_CANDIDATES = 400;
const FEWEST_WORDS = 5;

/**
 * The sentences that carry the story, in the order of the text: scored by a linear model over their place,
 * length and words, chosen so that none repeats another. Headlines, fragments and sentences that mean
 * somebody named elsewhere (`"Never," he said.`) are left out.
 */
export function summarize(
  document: Document,
  segmentation: Segmentation,
  vocabulary: Vocabulary,
  options: SummaryOptions,
): SummarySentence[] {
  const { sentences, tokens } = segmentation;
  const candidates: number[] = [];
  for (let at = 0; at < sentences.count && candidates.length < MOST_CANDIDATES; at++) {
    const [first, end] = [sentences.firstToken[at]!, sentences.firstToken[at + 1]!];
    if (
      isWhole(document.text, segmentation, first, end, vocabulary) &&
      !isDangling(tokens, first, end, vocabulary)
    ) {
      candidates.push(at);
    }
  }
  const features = sentenceFeatures(segmentation, vocabulary);
  const scores = scoreSentences(features, SUMMARY_WEIGHTS);
  const chosen = selectSentences(candidates, scores, features.words, options.sentences ?? 3);
  const highest = Math.max(...chosen.map((sentence) => scores[sentence]!));
  return chosen
    .map((sentence, index) => ({
      sentence,
      start: sentences.start[sentence]!,
      end: sentences.end[sentence]!,
      score: Math.min(1, Math.exp(scores[sentence]! - highest)),
      rank: index + 1,
    }))
    .sort((a, b) => a.start - b.start);
}

/** A sentence, not a headline, caption or list entry: some words, one of them small, and a stop. */
function isWhole(
  text: string,
  { tokens }: Segmentation,
  first: number,
  end: number,
  vocabulary: Vocabulary,
): boolean {
  let words = 0;
  let hasSmall = false;
  for (let at = first; at < end; at++) {
    if (tokens.kind[at] !== TokenKind.Word) continue;
    words++;
    hasSmall ||= (vocabulary.flags(tokens.lexeme[at]!) & LexemeFlag.Lower) !== 0;
  }
  if (words < FEWEST_WORDS || !hasSmall) return false;
  let last = end - 1;
  while (last > first && end - last < 4 && !/[.!?…]/.test(text[tokens.end[last]! - 1]!)) last--;
  return /[.!?…]/.test(text[tokens.end[last]! - 1]!);
}
