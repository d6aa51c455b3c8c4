import { type Segmentation, TokenKind } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { contentWords } from './content-words.js';

/** What a sentence is scored by; the order is that of the weights. */
export const SENTENCE_FEATURES = [
  'first',
  'second',
  'third',
  'closeness to the start',
  'place in the text',
  'words, logarithm',
  'under 10 words',
  'over 35 words',
  'over 50 words',
  'weight of its words in the text',
  'mean weight of its words',
  'words shared with the first sentence',
  'share of names',
  'a number',
  'share inside marks',
  'opens with a mark',
  'a question',
  'opens with a conjunction',
  'opens with a pronoun',
  'speaks in the first or second person',
  'share of words that stand nowhere else',
] as const;

export interface SentenceFeatures {
  /** Row `i` holds the features of sentence `i`. */
  readonly values: Float64Array;
  /** The distinct content words of each sentence. */
  readonly words: readonly Int32Array[];
}

const WIDTH = SENTENCE_FEATURES.length;
const CONJUNCTIONS = new Set(
  'but and so yet or however meanwhile also still though then instead moreover'.split(' '),
);
const PRONOUNS = new Set('he she it they his her its their this that these those there'.split(' '));
const PERSONS = new Set('i me my we us our you your'.split(' '));

/** The features of every sentence of a document, for {@link scoreSentences}. */
export function sentenceFeatures(
  { tokens, sentences }: Segmentation,
  vocabulary: Vocabulary,
): SentenceFeatures {
  const count = sentences.count;
  const values = new Float64Array(count * WIDTH);
  const content = contentWords(vocabulary);
  const words: Int32Array[] = [];
  const frequency = new Map<number, number>();
  for (let sentence = 0; sentence < count; sentence++) {
    const distinct = new Set<number>();
    for (let at = sentences.firstToken[sentence]!; at < sentences.firstToken[sentence + 1]!; at++) {
      const word = content.of(tokens.lexeme[at]!);
      if (word >= 0) distinct.add(word);
    }
    for (const word of distinct) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    words.push(Int32Array.from(distinct));
  }
  const lead = new Set(words[0] ?? []);
  for (let sentence = 0; sentence < count; sentence++) {
    const row = values.subarray(sentence * WIDTH, (sentence + 1) * WIDTH);
    const distinct = words[sentence]!;
    let weight = 0;
    let alone = 0;
    let shared = 0;
    for (const word of distinct) {
      const times = frequency.get(word)!;
      weight += Math.log(times);
      if (times === 1) alone++;
      if (lead.has(word)) shared++;
    }
    const size = Math.max(1, distinct.length);
    row[0] = sentence === 0 ? 1 : 0;
    row[1] = sentence === 1 ? 1 : 0;
    row[2] = sentence === 2 ? 1 : 0;
    row[3] = 1 / (sentence + 1);
    row[4] = sentence / count;
    row[9] = Math.log(1 + weight);
    row[10] = weight / size;
    row[11] = shared / Math.max(1, lead.size);
    row[20] = alone / size;
    addSurface(row, tokens, sentences.firstToken[sentence]!, sentences.firstToken[sentence + 1]!, vocabulary);
  }
  return { values, words };
}

type Tokens = Segmentation['tokens'];

function addSurface(
  row: Float64Array,
  tokens: Tokens,
  first: number,
  end: number,
  vocabulary: Vocabulary,
): void {
  let words = 0;
  let names = 0;
  let marked = 0;
  let inMarks = false;
  for (let at = first; at < end; at++) {
    const kind = tokens.kind[at]!;
    if (kind === TokenKind.QuoteMark) inMarks = !inMarks;
    if (kind === TokenKind.Number) row[13] = 1;
    if (kind !== TokenKind.Word) continue;
    const lexeme = tokens.lexeme[at]!;
    const lower = vocabulary.lower(lexeme);
    if (words === 0) {
      if (CONJUNCTIONS.has(lower)) row[17] = 1;
      if (PRONOUNS.has(lower)) row[18] = 1;
    }
    if (!inMarks && PERSONS.has(lower)) row[19] = 1;
    if (words > 0 && (vocabulary.flags(lexeme) & LexemeFlag.Capitalized) !== 0) names++;
    if (inMarks) marked++;
    words++;
  }
  row[5] = Math.log(1 + words);
  row[6] = words < 10 ? 1 : 0;
  row[7] = words > 35 ? 1 : 0;
  row[8] = words > 50 ? 1 : 0;
  row[12] = names / Math.max(1, words);
  row[14] = marked / Math.max(1, words);
  row[15] = tokens.kind[first] === TokenKind.QuoteMark ? 1 : 0;
  const last = vocabulary.word(tokens.lexeme[end - 1]!);
  row[16] = last.startsWith('?') ? 1 : 0;
}

/** The linear score of every sentence. */
export function scoreSentences({ values }: SentenceFeatures, weights: readonly number[]): Float64Array {
  const scores = new Float64Array(values.length / WIDTH);
  for (let sentence = 0; sentence < scores.length; sentence++) {
    let score = 0;
    for (let at = 0; at < WIDTH; at++) score += values[sentence * WIDTH + at]! * weights[at]!;
    scores[sentence] = score;
  }
  return scores;
}
