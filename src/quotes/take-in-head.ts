import type { ItemRange } from './attribution.js';
import type { Cue } from './find-cues.js';
import { nounPhraseStart, sourceBefore } from './find-source-by-rules.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { isFiniteAt, TAG_BITS, TagBit, tagSet } from './part-of-speech.js';

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of from in on at for by with to over into against about near behind under through'.split(' '),
);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'that', 'which']);

/**
 * What stands behind a preposition is no subject: of `A source with access to the ministry insisted` the source is all that stands
 * before the verb, and so it is of `A man who fell off his roof said`,
 * and of `The firm where Hill works said`.
 */
export function takeInHead(reader: ItemReader, words: ItemWords, source: ItemRange, cue: Cue): ItemRange {
  const before = source.start - 1;
  if (reader.word(before) === 'where') return behindWhere(reader, words, source, cue);
  if (source.end !== cue.start || !PREPOSITIONS.has(reader.word(before))) return source;
  if (reader.word(before - 1) === 'according' || !isFiniteVerb(reader, cue)) return source;
  const first = reader.items.firstItem[cue.sentence]!;
  const whole = sourceBefore(reader, first, cue.start);
  if (!whole || whole.start >= before || whole.end !== source.end) return source;
  const isClause = RELATIVES.has(reader.word(whole.start - 1));
  const start = isClause ? nounPhraseStart(reader, first, whole.start - 1) : whole.start;
  if (!BEGINS_SUBJECT.has(words.tags[start]!)) return source;
  // `He left for the coast and said`
  for (let item = start; item < (isClause ? whole.start : before); item++)
    if (TAG_BITS[words.tags[item]!]! & TagBit.Finite) return source;
  return { start, end: source.end };
}

/** But in `the house where Hill said he lived` the clause holds no other verb, and Hill says it. */
function behindWhere(reader: ItemReader, words: ItemWords, source: ItemRange, cue: Cue): ItemRange {
  const where = source.start - 1;
  if (source.end > cue.start || cue.start - where > LONGEST_CLAUSE) return source;
  const isVerb = (item: number) => isFiniteAt(words.tags, item);
  if (!isVerb(cue.start - 1) || reader.isQuotation(cue.start)) return source;
  const start = nounPhraseStart(reader, reader.items.firstItem[cue.sentence]!, where);
  if (start === where || !BEGINS_SUBJECT.has(words.tags[start]!)) return source;
  for (let item = start; item < where; item++) if (isVerb(item)) return source;
  return { start, end: cue.start };
}

const LONGEST_CLAUSE = 8;

const BEGINS_SUBJECT = tagSet('DT', 'NN', 'NNS', 'NNP', 'JJ', 'CD', 'PRP$');

function isFiniteVerb(reader: ItemReader, cue: ItemRange): boolean {
  const first = reader.word(cue.start);
  return (
    /^[a-z]/.test(first) &&
    first !== 'to' &&
    !first.endsWith('ing') &&
    !reader.word(cue.end - 1).endsWith('ing')
  );
}
