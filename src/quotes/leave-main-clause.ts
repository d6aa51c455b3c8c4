import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { isFiniteAt, tagSet } from './part-of-speech.js';

const FINITE = new Set('has have had is are was were will would can could'.split(' '));

/** What somebody is called, or how described, ends with the words in marks. */
const CALLING: ReadonlySet<string> = new Set(
  'call dub label brand describe hail denounce dismiss condemn'.split(' '),
);

const BEGINS_CLAUSE = tagSet('DT', 'PRP$', 'he', 'PRP', 'NNP', 'IN');

/**
 * The sentence goes on behind a quotation, a comma and a verb without a subject, and that was not said:
 * `Ortega, who lost what he called the “robbery in Reno”, has retired.` So it does behind a clause with who, `Fans who called him “weak”
 * may go`, and with a clause of its own behind what somebody is called: `Hill called it “weak”, and many agree`.
 */
export function leaveMainClause(
  reader: ItemReader,
  { tags }: ItemWords,
  content: readonly ItemRange[],
  cue: ItemRange,
): readonly ItemRange[] {
  const isFiniteVerb = (item: number) => isFiniteAt(tags, item);
  const isRelative = reader.word(cue.start - 1) === 'who';
  const isCalling = isRelative || CALLING.has(SPEECH_VERBS.get(reader.word(cue.end - 1)) ?? '');
  return content.map((range) => {
    if (range.start < cue.end) return range;
    for (let item = range.start; item + 1 < range.end; item++) {
      if (!reader.isQuotation(item)) continue;
      const hasComma = reader.text.slice(reader.end(item) - 2, reader.start(item + 1)).includes(',');
      const next = reader.word(item + 1) === ',' ? item + 2 : item + 1;
      const goesOn = isFiniteVerb(next) && (isRelative || next > item + 1);
      const isAnd = reader.word(next) === 'and' || reader.word(next) === 'but';
      const isOther = isAnd && BEGINS_CLAUSE.has(tags[next + 1]!);
      if ((FINITE.has(reader.word(item + 1)) && hasComma) || (isCalling && goesOn))
        return { start: range.start, end: item + 1 };
      if (
        isCalling &&
        isOther &&
        (hasComma || next > item + 1) &&
        !reader.holdsQuotation({ start: next, end: range.end })
      )
        return { start: range.start, end: item + 1 };
    }
    return range;
  });
}
