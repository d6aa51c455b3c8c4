import type { LineMarks, Segmentation } from '../document/annotations.js';
import type { Document } from '../document/document.js';
import type { Vocabulary } from './vocabulary.js';

/** Paragraphs, sentences and tokens of the lines that are kept. */
export function segment(_document: Document, _lines: LineMarks, _vocabulary: Vocabulary): Segmentation {
  const none = new Int32Array(0);
  return {
    tokens: { count: 0, start: none, end: none, kind: new Uint8Array(0), lexeme: none },
    sentences: { count: 0, start: none, end: none, firstToken: new Int32Array(1) },
    paragraphs: { count: 0, start: none, end: none, firstSentence: new Int32Array(1) },
  };
}
