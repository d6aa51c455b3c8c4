import type { Quote } from '../document/annotations.js';
import { zeros } from '../document/zeros.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import type { MarkedStretch } from './pair-marks.js';
import type { QuoteModels } from './quote-models.js';

/** A text with its marks and with everything that was attributed or marked in it, still without speakers. */
export interface MarkedText {
  readonly models: QuoteModels;
  readonly reader: ItemReader;
  readonly words: ItemWords;
  /** For each item whether it belongs to a cue, and whether to what a cue attributes. */
  readonly isCue: Uint8Array;
  readonly isCovered: Uint8Array;
  readonly stretches: readonly MarkedStretch[];
  readonly found: readonly Quote[];
  /** For each stretch its item, and the sentence in which it stands. */
  readonly itemOf: Int32Array;
  readonly sentenceOf: Int32Array;
  /** How often the same words are marked. */
  readonly marked: ReadonlyMap<string, number>;
  /** The text in lower case. */
  readonly lower: string;
  /** How many stretches there are and how many of them are long, below {@link HABITS}. */
  readonly habit: number;
}

/** Longer ones are no repeated names. */
const LONGEST_REPEATED = 60;
/** How far the same words are looked for, and the shortest of them, in letters. */
const REACH_OF_REPEATS = 4000;
const SHORTEST_REPEATED = 4;
/** Repeats are counted so far, and those in marks below {@link MARKED}. */
const TIMES = 4;
const MARKED = 3;
export const REPEATS = 1 + TIMES * MARKED * 2;
const MARKS = '"“”\'‘’«»„';
/** Stretches of more letters are long. */
const SHORT = 45;
const COUNTS = 6;
const SHARES = 5;
export const HABITS = COUNTS * SHARES;

export function countMarked(text: string, stretches: readonly MarkedStretch[]): Map<string, number> {
  const marked = new Map<string, number>();
  for (const stretch of stretches) {
    if (stretch.innerEnd - stretch.innerStart > LONGEST_REPEATED) continue;
    const words = bareWords(text, stretch);
    marked.set(words, (marked.get(words) ?? 0) + 1);
  }
  return marked;
}

/** Marked words without the punctuation behind them. */
function bareWords(text: string, { innerStart, innerEnd }: MarkedStretch): string {
  let end = innerEnd;
  while (end > innerStart + 1 && '.,;:!?'.includes(text[end - 1]!)) end--;
  return text.slice(innerStart, end);
}

/** Whether the same words are marked elsewhere in the text. */
export function isMarkedAgain({ reader, stretches, marked }: MarkedText, at: number): boolean {
  return (marked.get(bareWords(reader.text, stretches[at]!)) ?? 0) > 1;
}

/**
 * Whether the words of a stretch stand near it again, written in whatever way: how often, how many of these have
 * a mark before them, and whether none of them stands before the stretch; 0 where they do not.
 */
export function repeatsOf({ reader, stretches, lower }: MarkedText, at: number): number {
  const { start, innerStart, end } = stretches[at]!;
  const words = bareWords(reader.text, stretches[at]!).toLowerCase();
  if (words.length < SHORTEST_REPEATED) return 0;
  const from = Math.max(0, start - REACH_OF_REPEATS);
  const near = lower.slice(from, end + REACH_OF_REPEATS);
  let times = 0;
  let marked = 0;
  let isFirst = true;
  for (let next = near.indexOf(words); next >= 0 && times < TIMES; next = near.indexOf(words, next + 1)) {
    if (from + next === innerStart) continue;
    times++;
    if (from + next < innerStart) isFirst = false;
    if (next > 0 && MARKS.includes(near[next - 1]!)) marked++;
  }
  return times === 0 ? 0 : 1 + ((times - 1) * MARKED + Math.min(marked, MARKED - 1)) * 2 + (isFirst ? 1 : 0);
}

/** How a text uses marks: an essay has a few short stretches, an interview many long ones. */
export function habitOf(stretches: readonly MarkedStretch[]): number {
  const count = stretches.length;
  if (count === 0) return 0;
  let long = 0;
  for (const { innerStart, innerEnd } of stretches) if (innerEnd - innerStart > SHORT) long++;
  const share = Math.min(SHARES - 1, Math.floor((SHARES * long) / count));
  return Math.min(COUNTS - 1, Math.floor(Math.log2(count))) * SHARES + share;
}

/** Where each stretch stands among the items. */
export function placeStretches(
  { items }: ItemReader,
  count: number,
): { itemOf: Int32Array; sentenceOf: Int32Array } {
  const itemOf = zeros(Int32Array, count);
  const sentenceOf = zeros(Int32Array, count);
  let sentence = 0;
  for (let item = 0; item < items.count; item++) {
    if (items.stretch[item]! < 0) continue;
    while (items.firstItem[sentence + 1]! <= item) sentence++;
    itemOf.fill(item, items.stretch[item]!, items.endStretch[item]!);
    sentenceOf.fill(sentence, items.stretch[item]!, items.endStretch[item]!);
  }
  return { itemOf, sentenceOf };
}
