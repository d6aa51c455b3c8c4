import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { isFiniteAt, tagSet } from './part-of-speech.js';

const LONGEST_SUBJECT = 12;
/** Words that a quotation begins with whose subject stands before it. */
const PREDICATE =
  /^["“‘']+\s?(?:is|are|was|were|will|would|has|have|had|can|could|must|should|may|might|does|did|do|cannot)(?: |n['’]t )/;
const BEGINS_SUBJECT = tagSet('DT', 'PRP$', 'NNP', 'NN', 'NNS', 'JJ', 'CD');

/** A quotation that begins with its verb has its subject before who said it: `The plan, | Ana Ruiz said, “will not work”`. */
export function takeInSubject(
  reader: ItemReader,
  { tags }: ItemWords,
  content: readonly ItemRange[],
  source: ItemRange,
  cue: ItemRange,
): readonly ItemRange[] {
  const [range] = content;
  if (!range || content.length > 1 || source.end !== cue.start || !reader.isQuotation(range.start))
    return content;
  const comma = source.start - 1;
  const first = reader.items.firstItem[reader.sentenceOf[cue.start]!]!;
  const isNear = range.start >= cue.end && range.start <= cue.end + 1;
  if (!isNear || reader.word(comma) !== ',' || comma === first || comma - first > LONGEST_SUBJECT)
    return content;
  if (!BEGINS_SUBJECT.has(tags[first]!) || !PREDICATE.test(reader.written(range.start))) return content;
  for (let item = first; item < comma; item++)
    if (reader.isQuotation(item) || isFiniteAt(tags, item)) return content;
  return [{ start: first, end: comma }, range];
}
