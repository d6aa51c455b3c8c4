import { SUBJECT_PRONOUNS } from '../lexicon/function-words.js';
import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { isFiniteAt } from './part-of-speech.js';

/** As they are written with a day: `said on Jan. 6 it would close`. */
const SHORT_MONTHS = new Set('jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.'.split(' '));
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
export function findSaidClause(reader: ItemReader, words: ItemWords, cue: ItemRange): number {
  if (!SAYING.has(reader.word(cue.end - 1))) return -1;
  if (!ADVERBIAL.has(reader.word(cue.end)) && !SHORT_MONTHS.has(reader.word(cue.end))) return -1;
  const last = reader.items.firstItem[reader.sentenceOf[cue.start]! + 1]!;
  let subject = -1;
  for (let item = cue.end + 1; item < Math.min(cue.end + REACH, last); item++) {
    const isPronoun = SUBJECT_PRONOUNS.has(reader.word(item));
    if (subject < 0 && isPronoun) subject = item;
    // `in a statement it posted online that talks would resume`
    if (reader.word(item) === 'that') return -1;
    if (subject >= 0) continue;
    // `said today Norland would devalue and it expected …`
    const isFiniteVerb = isFiniteAt(words.tags, item);
    if (isFiniteVerb || reader.isQuotation(item)) return -1;
    // `on Feb. 12, 2024, it would`
    if (reader.isPunctuation(item) && !isYear(reader, item - 1) && !isYear(reader, item + 1)) return -1;
  }
  return subject;
}

function isYear(reader: ItemReader, item: number): boolean {
  return /^\d{4}$/.test(reader.word(item));
}

const OF_SAYING = new Set(
  `statement interview conference tweet post filing release report letter speech email e-mail broadcast telephone website
   monday tuesday wednesday thursday friday saturday sunday today yesterday january february march april may june july
   august september october november december parliament reporters television radio`.split(/\s+/),
);

/** Whether words between a verb of saying and a clause tell of the saying: `in a statement`, `on Monday`, but not `in exchange`. */
export function isOfSaying(reader: ItemReader, { start, end }: ItemRange): boolean {
  for (let item = start; item < end; item++) {
    const word = reader.word(item);
    if (OF_SAYING.has(word) || SHORT_MONTHS.has(word)) return true;
  }
  return false;
}
