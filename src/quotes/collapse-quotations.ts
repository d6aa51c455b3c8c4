import type { Segmentation, Tokens } from '../document/annotations.js';
import { zeros } from '../document/zeros.js';
import type { MarkedStretch } from './pair-marks.js';

/**
 * The text as the rules and models of quotes see it: each marked stretch is one item, every token outside
 * of them another, so that direct and reported speech read alike (`Q said Kim.`, `Kim said Q.`).
 * Parallel arrays; item `i` covers the tokens `[firstToken[i], endToken[i])`.
 */
export interface Items {
  readonly count: number;
  readonly firstToken: Int32Array;
  readonly endToken: Int32Array;
  /** For a quotation the index of its first stretch, else -1. */
  readonly stretch: Int32Array;
  /** The index behind the last stretch of a quotation that runs on over paragraphs; else -1. */
  readonly endStretch: Int32Array;
  readonly sentenceCount: number;
  /** `sentenceCount + 1` entries: sentence `s` holds the items `[firstItem[s], firstItem[s + 1])`. */
  readonly firstItem: Int32Array;
  /** For each sentence a number that it shares with the others of its paragraph; see {@link countParagraphs}. */
  readonly paragraph: Int32Array;
}

export function collapseQuotations(
  text: string,
  segmentation: Segmentation,
  stretches: readonly MarkedStretch[],
): Items {
  const { tokens, sentences, paragraphs } = segmentation;
  const firstToken = zeros(Int32Array, tokens.count);
  const endToken = zeros(Int32Array, tokens.count);
  const stretchOf = zeros(Int32Array, tokens.count);
  const endStretchOf = zeros(Int32Array, tokens.count);
  const firstItem: number[] = [];
  const paragraphOf: number[] = [];
  let count = 0;
  let stretch = 0;
  let paragraph = 0;
  let sentence = -1;
  for (let token = 0; token < tokens.count; ) {
    const start = tokens.start[token]!;
    let isFirst = false;
    while (sentence + 1 < sentences.count && sentences.firstToken[sentence + 1]! <= token) {
      sentence++;
      isFirst = true;
    }
    if (isFirst) {
      while (paragraph + 1 < paragraphs.count && paragraphs.firstSentence[paragraph + 1]! <= sentence)
        paragraph++;
      const isByline = count > 0 && stretchOf[count - 1]! >= 0 && isDash(text.charCodeAt(start));
      if (!isByline || paragraphOf.at(-1) !== paragraph) {
        firstItem.push(count);
        paragraphOf.push(paragraph);
      }
    }
    while (stretch < stretches.length && stretches[stretch]!.end <= start) stretch++;
    firstToken[count] = token;
    stretchOf[count] = -1;
    endStretchOf[count] = -1;
    if (stretch < stretches.length && tokens.end[token]! > stretches[stretch]!.start) {
      let last = stretch;
      while (stretches[last + 1]?.continues) last++;
      const end = stretches[last]!.end;
      stretchOf[count] = stretch;
      endStretchOf[count] = last + 1;
      while (token < tokens.count && tokens.start[token]! < end) token++;
      // The sentences within a quotation are not the text's.
      while (sentence + 1 < sentences.count && sentences.firstToken[sentence + 1]! < token) sentence++;
      stretch = last + 1;
    } else {
      token++;
    }
    endToken[count++] = token;
    if (stretchOf[count - 1]! >= 0 && isStopOutside(text, tokens, token)) token++;
  }
  firstItem.push(count);
  return {
    count,
    firstToken: firstToken.subarray(0, count),
    endToken: endToken.subarray(0, count),
    stretch: stretchOf.subarray(0, count),
    endStretch: endStretchOf.subarray(0, count),
    sentenceCount: firstItem.length - 1,
    firstItem: new Int32Array(firstItem),
    paragraph: countParagraphs(paragraphOf, firstItem, stretchOf),
  };
}

/**
 * The paragraph of each sentence, where a paragraph begins anew with a quotation behind another one if it tells who speaks: the
 * break before it was lost. `"It is late," said Ruiz. "It is cold." "I know that," said Tan.`
 */
function countParagraphs(
  paragraphOf: readonly number[],
  firstItem: readonly number[],
  stretchOf: Int32Array,
): Int32Array {
  let lost = 0;
  const found = new Int32Array(paragraphOf);
  for (let sentence = 0; sentence < found.length; sentence++) {
    const first = firstItem[sentence]!;
    const isBehindQuotation = first > 0 && stretchOf[first - 1]! >= 0;
    // A quotation alone, with its stop, goes on with who spoke before.
    const isAlone = firstItem[sentence + 1]! - first <= 2;
    if (isBehindQuotation && stretchOf[first]! >= 0 && !isAlone) lost++;
    found[sentence]! += lost;
  }
  return found;
}

/**
 * `"We won", he said`: a comma or stop right behind the mark, which American print would put inside, is no
 * item, so that both styles read alike.
 */
function isStopOutside(text: string, tokens: Tokens, token: number): boolean {
  if (token >= tokens.count || tokens.start[token] !== tokens.end[token - 1]) return false;
  const code = text.charCodeAt(tokens.start[token]!);
  return (code === 44 || code === 46) && tokens.end[token]! === tokens.start[token]! + 1;
}

/** `"We won." — Ana Ruiz`: a dash right behind a quotation goes on with its sentence. */
function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2012 && code <= 0x2015);
}
