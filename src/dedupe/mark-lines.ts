import type { LineMarks } from '../document/annotations.js';
import type { Document } from '../document/document.js';
import type { LinearModel } from '../model/linear-model.js';
import { findFragments } from './find-fragments.js';
import { findJunkLines, type Strictness } from './find-junk-lines.js';
import { findRepeatedLines } from './find-repeated-lines.js';
import { holdsQuotation } from './holds-quotation.js';
import { isBoilerplate } from './is-boilerplate.js';
import { isMachineLine } from './is-machine-line.js';
import { readLineWords } from './line-words.js';

export interface LineOptions {
  /** `conservative` (the default) errs towards keeping a line. */
  readonly strictness?: Strictness;
  /** False to go by repetition and phrases alone, several times as fast. */
  readonly lineModel?: boolean;
}

const DUPLICATE = 1;
const NEAR_DUPLICATE = 2;
const BOILERPLATE = 3;

/**
 * Marks the lines that repeat an earlier one or carry no story; nothing is deleted. Neither a first copy
 * nor a line that holds a quotation is marked as a duplicate, and the latter never at all. Without a
 * `model` only repetitions and known phrases are marked.
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
  const isJunk = model ? findJunkLines(words, repeated.of, fragments, model, options.strictness) : null;
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

/** The marks of a document all of whose lines are kept. */
export function keepAllLines(document: Document): LineMarks {
  const count = document.lines.count;
  return { reason: new Uint8Array(count), of: new Int32Array(count).fill(-1) };
}
