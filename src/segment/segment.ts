import type { LineMarks, Segmentation } from '../document/annotations.js';
import type { Document } from '../document/document.js';
import { zeros } from '../document/zeros.js';
import { findParagraphs } from './find-paragraphs.js';
import { splitSentences } from './split-sentences.js';
import { TokenList } from './token-list.js';
import { tokenize } from './tokenize.js';
import type { Vocabulary } from './vocabulary.js';

/** Paragraphs, sentences and tokens of the lines that are kept. Linear in the length of the text. */
export function segment(document: Document, lines: LineMarks, vocabulary: Vocabulary): Segmentation {
  const { text } = document;
  const blocks = findParagraphs(document, lines);
  const tokens = new TokenList(text, vocabulary);
  const firstToken: number[] = [0];
  const firstSentence = zeros(Int32Array, blocks.length + 1);
  const paragraphStart = zeros(Int32Array, blocks.length);
  const paragraphEnd = zeros(Int32Array, blocks.length);
  const endSentence = (end: number) => {
    firstToken.push(end);
  };
  let paragraphs = 0;
  for (const block of blocks) {
    const first = tokens.count;
    tokenize(text, block.start, block.end, tokens);
    if (tokens.count === first) continue;
    splitSentences(text, tokens, first, tokens.count, vocabulary, endSentence);
    paragraphStart[paragraphs] = block.start;
    paragraphEnd[paragraphs] = block.end;
    firstSentence[++paragraphs] = firstToken.length - 1;
  }
  const count = firstToken.length - 1;
  const start = zeros(Int32Array, count);
  const end = zeros(Int32Array, count);
  for (let sentence = 0; sentence < count; sentence++) {
    start[sentence] = tokens.start[firstToken[sentence]!]!;
    end[sentence] = tokens.end[firstToken[sentence + 1]! - 1]!;
  }
  return {
    tokens: tokens.finish(),
    sentences: { count, start, end, firstToken: new Int32Array(firstToken) },
    paragraphs: {
      count: paragraphs,
      start: paragraphStart.subarray(0, paragraphs),
      end: paragraphEnd.subarray(0, paragraphs),
      firstSentence: firstSentence.subarray(0, paragraphs + 1),
    },
  };
}
