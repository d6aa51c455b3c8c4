import type { ItemRange } from './attribution.js';
import { cutAtSemicolon } from './cut-at-semicolon.js';
import { cutAtSentence } from './cut-at-sentence.js';
import type { Cue } from './find-cues.js';
import { leaveHearing } from './find-hearings.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { leaveCiting } from './leave-citing.js';
import { leaveContinuation } from './leave-continuation.js';
import { leaveCopula } from './leave-copula.js';
import { leaveDate } from './leave-date.js';
import { leaveDateline } from './leave-dateline.js';
import { leaveHearer } from './leave-hearer.js';
import { leaveMainClause } from './leave-main-clause.js';
import { leaveProgramme } from './leave-programme.js';
import { leaveTimeAndPlace } from './leave-time-and-place.js';
import { repairContent } from './repair-content.js';
import { splitQuotations } from './split-quotations.js';
import { takeInFirst } from './take-in-first.js';
import { takeInPredicate } from './take-in-predicate.js';

const PRONOUNS = new Set('he she it they him her them you'.split(' '));

/**
 * What the model found a cue to attribute, put right where rules know better: each looks at what those before it have left. The
 * result may be empty.
 *
 * @param isCue for each item of the text whether it belongs to a cue
 */
export function tidyContent(
  reader: ItemReader,
  words: ItemWords,
  found: readonly ItemRange[],
  cue: Cue,
  isCue: Uint8Array,
): readonly ItemRange[] {
  const { ids } = words;
  const sentence = {
    start: reader.items.firstItem[cue.sentence]!,
    end: reader.items.firstItem[cue.sentence + 1]!,
  };
  let content = splitQuotations(ids, found);
  content = takeInFirst(ids, content, cue);
  content = leaveContinuation(reader, content, cue, isCue);
  content = leaveDateline(reader, content);
  content = leaveTimeAndPlace(reader, words, content, cue);
  content = leaveDate(reader, content, cue);
  content = leaveHearer(reader, words, content, cue);
  content = leaveCopula(reader, content, cue);
  content = leaveMainClause(reader, words, content, cue);
  content = takeInPredicate(reader, words, content, cue, isCue);
  content = leaveCiting(reader, content);
  content = leaveProgramme(reader, content, cue);
  content = cutAtSemicolon(reader, content, isCue);
  content = repairContent(ids, content, sentence);
  content = cutAtSentence(ids, content, sentence.end);
  content = leaveHearing(reader, content, cue);
  const isSilence = includesNothing(reader, cue.start, cue.end + 1);
  const isFollowed = content.some(({ start }) => start >= sentence.end);
  if (isFollowed && isAsked(reader, cue, sentence))
    content = content.filter((range) => reader.isQuotation(range.start) && range.start < sentence.end);
  return content.filter(
    (range) =>
      hasWords(reader, range) && !isPronoun(reader, range) && !(isSilence && reader.isQuotation(range.start)),
  );
}

/** What a question begins with that is answered with yes or no. */
const YES_OR_NO: ReadonlySet<string> = new Set(
  'did does do is are was were has have had will would can could'.split(' '),
);

/** `said nothing`, `smiled but said nothing in return` */
function includesNothing(reader: ItemReader, start: number, end: number): boolean {
  for (let item = start; item < end; item++) if (reader.word(item) === 'nothing') return true;
  return false;
}

/** `Did she cry? “Like everyone.”`, or `Asked by reporters if it was over, Tan shook his head. “We will meet again.”`: what follows answers. */
function isAsked(reader: ItemReader, { start, end }: ItemRange, sentence: ItemRange): boolean {
  const first = sentence.start;
  if (reader.word(sentence.end - 1) === '?' && YES_OR_NO.has(reader.word(first))) return true;
  if (reader.word(end - 1) !== 'asked' && reader.word(start) !== 'asked') return false;
  const before = reader.word(start - 1);
  return start === first || before === ',' || before === 'when';
}

/** `You remember it: “…”`: nobody says no more than `it`. */
function isPronoun(reader: ItemReader, { start, end }: ItemRange): boolean {
  return end === start + 1 && PRONOUNS.has(reader.word(start));
}

function hasWords(reader: ItemReader, { start, end }: ItemRange): boolean {
  for (let item = start; item < end; item++) if (!reader.isPunctuation(item)) return true;
  return false;
}
