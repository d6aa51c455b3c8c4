import type { LineMarks } from '../document/annotations.js';
import type { Document } from '../document/document.js';
import type { LinearModel } from '../model/linear-model.js';
import { findFragments } from './find-fragments.js';
import { findRepeatedLines } from './find-repeated-lines.js';
import { holdsQuotation } from './holds-quotation.js';
import { isBoilerplate } from './is-boilerplate.js';
import { isMachineLine } from './is-machine-line.js';
import { judgeLines } from './judge-lines.js';
import { endsSentence } from './line-shapes.js';
import { type LineWords, readLineWords } from './line-words.js';

export interface LineOptions {
  /** `conservative` (the default) errs towards keeping a line. */
  readonly strictness?: 'conservative' | 'aggressive';
}

/** A line whose probability of being content is lower is junk. */
const THRESHOLDS = {
  conservative: { sentence: 0.005, other: 0.35 },
  aggressive: { sentence: 0.5, other: 0.5 },
} as const;
const FEWEST_WORDS_OF_SENTENCE = 8;

const DUPLICATE = 1;
const NEAR_DUPLICATE = 2;
const BOILERPLATE = 3;

/**
 * Marks the lines that repeat an earlier one or carry no story; nothing is deleted. Neither a first copy
 * nor a line that holds a quotation is marked as a duplicate, and the latter never at all.
 */
export function markLines(
  document: Document,
  options: LineOptions,
  model: LinearModel | null = null,
): LineMarks {
  const { text, lines } = document;
  const marks = keepAllLines(document);
  const words = readLineWords(text, lines);
  const fragments = findFragments(words);
  const repeated = findRepeatedLines(words, fragments);
  const isJunk = model ? judgeJunk(words, repeated.of, fragments, model, options) : null;
  const withCredits = options.strictness === 'aggressive';
  for (let line = 0; line < lines.count; line++) {
    const of = repeated.of[line]!;
    let reason = 0;
    if (of >= 0) reason = repeated.exact[line] ? DUPLICATE : NEAR_DUPLICATE;
    else if (!fragments[line] && isBoilerplate(words, line, withCredits)) reason = BOILERPLATE;
    else if (isJunk?.[line]) reason = BOILERPLATE;
    if (reason === 0) continue;
    const content = text.slice(lines.start[line], lines.end[line]);
    if (holdsQuotation(content) && !isMachineLine(content)) continue;
    marks.reason[line] = reason;
    marks.of[line] = of;
  }
  return marks;
}

/**
 * The lines that the model takes for junk. What reads as a sentence has a threshold of its own, far below
 * that of other lines, because a sentence lost is worse than a button kept.
 */
function judgeJunk(
  words: LineWords,
  of: Int32Array,
  fragments: Uint8Array,
  model: LinearModel,
  { strictness = 'conservative' }: LineOptions,
): Uint8Array {
  const { shapes, content } = judgeLines(words, of, model);
  const { sentence, other } = THRESHOLDS[strictness];
  const isJunk = new Uint8Array(words.lines.count);
  for (let i = 0; i < shapes.count; i++) {
    const line = shapes.line[i]!;
    const isSentence =
      fragments[line] === 1 || (shapes.words[i]! >= FEWEST_WORDS_OF_SENTENCE && endsSentence(shapes, i));
    if (content[i]! < (isSentence ? sentence : other)) isJunk[line] = 1;
  }
  return isJunk;
}

/** The marks of a document all of whose lines are kept. */
export function keepAllLines(document: Document): LineMarks {
  const count = document.lines.count;
  return { reason: new Uint8Array(count), of: new Int32Array(count).fill(-1) };
}
