import { SUBJECT_PRONOUNS } from '../lexicon/function-words.js';
import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { behindDateline } from './leave-dateline.js';
import { isFiniteAt, TAG_OF, tagSet } from './part-of-speech.js';

const SAYING = new Set('say says said announced confirmed reported told tells'.split(' '));
const OPENS_CLAUSE = tagSet('WRB', 'because', 'IN', 'WP', 'that');
/** `told her to leave`, `told the court about it`: what is told stands behind. */
const BEHIND_TOLD = new Set(['to', 'about', 'of', 'how', 'what', 'why']);
/** Words of the source between the comma and the verb, and of time and place behind it. */
const LONGEST_SOURCE = 12;
const LONGEST_TAIL = 14;

/**
 * The clause before a comma, a source and the verb that ends the sentence, but for time and place: `Norland will not pay` of
 * `Norland will not pay, its finance minister said on Monday.`, or `told the Post on Monday`. Or null.
 */
export function findFrontedClause(reader: ItemReader, words: ItemWords, cue: ItemRange): ItemRange | null {
  if (!SAYING.has(reader.word(cue.end - 1))) return null;
  const { items } = reader;
  const sentence = reader.sentenceOf[cue.start]!;
  const first = items.firstItem[sentence]!;
  const last = items.firstItem[sentence + 1]!;
  const isFiniteVerb = (item: number) => isFiniteAt(words.tags, item);
  if (last - cue.end > LONGEST_TAIL) return null;
  const isTold = reader.word(cue.end - 1).startsWith('t');
  for (let item = cue.end; item < last; item++) {
    if (isTold && BEHIND_TOLD.has(reader.word(item))) return null;
    if (reader.isQuotation(item) || SUBJECT_PRONOUNS.has(reader.word(item)) || reader.word(item) === 'that')
      return null;
    if (isFiniteVerb(item)) return null;
  }
  const limit = Math.max(first, cue.start - LONGEST_SOURCE);
  // `…, its finance minister, Jens Dahl, said`
  let commas = reader.word(cue.start - 1) === ',' ? 3 : 1;
  let comma = cue.start;
  while (commas > 0 && comma > limit) {
    comma--;
    if (reader.isQuotation(comma) || isFiniteVerb(comma)) return null;
    if (reader.word(comma) === ',') commas--;
  }
  if (commas > 0) return null;
  const start = behindDateline(reader, first, comma);
  // `When the talks failed, Hill told the guests`, `The talks failed, and Hill told the guests`
  if (isTold && words.tags[comma + 1] === TAG_OF.CC) return null;
  let hasMainClause = !isTold || !OPENS_CLAUSE.has(words.tags[start]!);
  let hasVerb = false;
  for (let item = start; item < comma; item++) {
    if (reader.isQuotation(item)) return null;
    hasVerb ||= isFiniteVerb(item);
    hasMainClause ||= reader.word(item) === ',';
  }
  return hasVerb && hasMainClause ? { start, end: comma } : null;
}
