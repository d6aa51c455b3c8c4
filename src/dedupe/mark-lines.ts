import { LINE_REASONS, LINE_RULES, type LineMarks, type LineRule } from '../document/annotations.js';
import type { Document } from '../document/document.js';
import { zeros } from '../document/zeros.js';
import { debrisFinder } from './find-debris.js';
import { findFragments } from './find-fragments.js';
import { findJunkLines, Junk, type Strictness } from './find-junk-lines.js';
import { findRepeatedLines } from './find-repeated-lines.js';
import { holdsQuotation } from './holds-quotation.js';
import { isCredit } from './is-credit.js';
import { isMachineLine, mayBeMachineLine } from './is-machine-line.js';
import { isStamp } from './is-stamp.js';
import type { LineModel } from './judge-lines.js';
import { keyOfWords } from './line-key.js';
import { type LineWords, readLineWords } from './line-words.js';
import { CREDIT_PLACE, readPhrasePlaces } from './match-phrases.js';

export interface LineOptions {
  /** `conservative` (the default) errs towards keeping a line. */
  readonly strictness?: Strictness;
  /** False to go by repetition and phrases alone, twice as fast. */
  readonly lineModel?: boolean;
  /** The lines that many pages of the same source have, as `keyOfWords` gives them. */
  readonly sourceLines?: ReadonlySet<number>;
}

const DUPLICATE = LINE_REASONS.indexOf('duplicate');
const NEAR_DUPLICATE = LINE_REASONS.indexOf('near-duplicate');
const BOILERPLATE = LINE_REASONS.indexOf('boilerplate');

/**
 * Marks the lines that repeat an earlier one or carry no story; nothing is deleted. Neither a first copy
 * nor a line that holds a quotation is marked. Without a `model` only repetitions and known phrases are marked.
 */
export function markLines(
  document: Document,
  options: LineOptions,
  model: LineModel | null = null,
): LineMarks {
  const { text, lines } = document;
  const marks = keepAllLines(document);
  const words = readLineWords(text, lines);
  const fragments = findFragments(words);
  const repeated = findRepeatedLines(words, fragments);
  const phrase = readPhrasePlaces(words);
  const junk = model ? findJunkLines(words, phrase, repeated.of, fragments, model, options.strictness) : null;
  const isDebris = debrisFinder(document);
  for (let line = 0; line < lines.count; line++) {
    const of = repeated.of[line]!;
    const kind = !junk ? Junk.None : isDebris(line) ? Junk.Divider : junk.kind[line]!;
    const rule = of >= 0 ? null : findRule(words, line, phrase[line]!, fragments[line] === 1, kind, options);
    if (of < 0 && rule === null) continue;
    if (rule !== 'machine' && holdsQuotation(text.slice(lines.start[line], lines.end[line]))) continue;
    marks.of[line] = of;
    if (of >= 0) marks.reason[line] = repeated.exact[line] ? DUPLICATE : NEAR_DUPLICATE;
    else marks.reason[line] = BOILERPLATE;
    if (rule === null) continue;
    marks.rule[line] = LINE_RULES.indexOf(rule);
    if (rule === 'model') marks.score[line] = junk!.content[line]!;
  }
  return marks;
}

/** Why a line that repeats none says nothing but what pages say besides their story; `null` where it does. */
function findRule(
  words: LineWords,
  line: number,
  phrase: number,
  isFragment: boolean,
  kind: number,
  { strictness, sourceLines }: LineOptions,
): LineRule | null {
  if (kind === Junk.Divider) return 'divider';
  if (words.firstWord[line] === words.firstWord[line + 1]) return null;
  if (!isFragment) {
    if (phrase > 0 && (phrase !== CREDIT_PLACE || strictness === 'aggressive')) return 'phrase';
    if (isStamp(words, line)) return 'stamp';
    if (isCredit(words, line)) return 'credit';
    const start = words.lines.start[line]!;
    const end = words.lines.end[line]!;
    if (mayBeMachineLine(words.text, start, end) && isMachineLine(words.text.slice(start, end)))
      return 'machine';
  }
  if (kind !== Junk.None) return 'model';
  return sourceLines?.has(keyOfWords(words, line)) ? 'source' : null;
}

/** The marks of a document all of whose lines are kept. */
export function keepAllLines(document: Document): LineMarks {
  const count = document.lines.count;
  return {
    reason: zeros(Uint8Array, count),
    of: zeros(Int32Array, count).fill(-1),
    rule: zeros(Uint8Array, count),
    score: zeros(Float32Array, count),
  };
}
