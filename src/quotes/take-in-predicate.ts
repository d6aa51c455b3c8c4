import { SPEECH_VERBS, THOUGHT_VERBS } from '../lexicon/speech-verbs.js';
import { REACH } from './argument-window.js';
import type { ItemRange } from './attribution.js';
import type { Cue } from './find-cues.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { isFiniteAt } from './part-of-speech.js';

/** Verbs whose object is a clause rather than a thing. */
const OF_CLAUSES = new Set(
  'say tell claim argue insist announce add admit report warn believe think confirm suggest note'.split(' '),
);
const RELATIVES = new Set('who which that what whose'.split(' '));
/** Items of what is told of the subject between commas. */
const LONGEST_ASIDE = 20;

/**
 * A subject is not said without its verb, which may stand behind an aside: `Critics say the bill, which costs $5m, is unfair`, `Hale said
 * his new book, “The Long Night”, would be out in May`.
 */
export function takeInPredicate(
  reader: ItemReader,
  words: ItemWords,
  content: readonly ItemRange[],
  cue: Cue,
  isCue: Uint8Array,
): readonly ItemRange[] {
  const { firstItem } = reader.items;
  const first = firstItem[cue.sentence]!;
  const last = firstItem[cue.sentence + 1]!;
  const range = content[0];
  // `Announcing the sale, which failed, was a mistake.`
  if (!range || content.length > 1 || range.start !== cue.end || cue.start === first) return content;
  const verb = reader.word(cue.end - 1);
  if (!OF_CLAUSES.has(SPEECH_VERBS.get(verb) ?? THOUGHT_VERBS.get(verb) ?? '')) return content;
  const isFiniteVerb = (item: number) => isFiniteAt(words.tags, item);
  for (let item = Math.max(first, cue.start - REACH); item < cue.start; item++)
    if (RELATIVES.has(reader.word(item))) return content;
  const predicate = predicateBehind(reader, range, last, isFiniteVerb);
  if (predicate < 0) return content;
  let end = predicate;
  while (end < last && isCue[end] === 0) end++;
  // `…, he said`, `…, according to the firm`
  if (end < last) while (end > predicate && reader.word(end) !== ',') end--;
  if (end === predicate) return content;
  return [{ start: range.start, end }];
}

/** The finite verb of a subject that has none in `range`, behind its aside; or -1. */
function predicateBehind(
  reader: ItemReader,
  { start, end }: ItemRange,
  last: number,
  isFiniteVerb: (item: number) => boolean,
): number {
  let holdsAside = reader.isQuotation(end - 1);
  for (let item = start; item < end; item++) if (isFiniteVerb(item)) return -1;
  let item = end;
  if (reader.word(item) === ',' && !isFiniteVerb(item + 1)) {
    const limit = Math.min(last, item + LONGEST_ASIDE);
    holdsAside = true;
    item++;
    while (item < limit && reader.word(item) !== ',') item++;
  }
  if (reader.word(item) === ',') item++;
  return holdsAside && item < last && isFiniteVerb(item) ? item : -1;
}
