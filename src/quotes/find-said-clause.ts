import { SUBJECT_PRONOUNS } from '../lexicon/function-words.js';
import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

const SAYING = new Set(
  'say says said add adds added announce announces announced confirm confirms confirmed'.split(' '),
);
/** What begins words between the verb and the clause: `in a statement on Tuesday`. */
const ADVERBIAL = new Set('in on at to by via through during late early later yesterday today'.split(' '));
/** Words between the verb and what is said, and behind its subject, that are looked at. */
const REACH = 12;

/**
 * Where a clause without `that` begins which somebody says somewhere or at some time, or -1: at the `it` of `The ministry said in a
 * statement on Tuesday it had recalled its ambassador`.
 */
export function findSaidClause(reader: ItemReader, cue: ItemRange): number {
  if (!SAYING.has(reader.word(cue.end - 1)) || !ADVERBIAL.has(reader.word(cue.end))) return -1;
  const last = reader.items.firstItem[reader.sentenceOf[cue.start]! + 1]!;
  let subject = -1;
  for (let item = cue.end + 1; item < Math.min(cue.end + REACH, last); item++) {
    const isPronoun = SUBJECT_PRONOUNS.has(reader.word(item));
    if (subject < 0 && isPronoun) subject = item;
    // `in a statement it posted online that talks would resume`
    if (reader.word(item) === 'that') return -1;
    if (subject < 0 && (reader.isPunctuation(item) || reader.isQuotation(item))) return -1;
  }
  return subject;
}
