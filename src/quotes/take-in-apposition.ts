import { isRoleNoun } from '../lexicon/role-nouns.js';
import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import type { ContentAndSource } from './leave-name-to-source.js';
import { isFiniteAt, TAG_OF } from './part-of-speech.js';

const LONGEST_APPOSITION = 14;
/** Begins what is told of the noun before it rather than a clause. */
const TELLS_MORE = /^(?:who|which|whose|where|an?|and|or)$/;

/** What the source of `according to` is was not said: `According to Ana Ruiz, | head of research at Arvo, | prices will rise`. */
export function takeInApposition(
  reader: ItemReader,
  words: ItemWords,
  { content, source }: ContentAndSource,
  cue: ItemRange,
): ContentAndSource {
  if (reader.word(cue.start) !== 'according' || reader.word(source.end) !== ',') return { content, source };
  const start = source.end + 1;
  const at = content.findIndex((range) => range.start === start && range.end > start + 2);
  if (at < 0) return { content, source };
  const comma = endOfRole(reader, words, start, content[at]!.end);
  if (comma < 0 || !isClause(reader, words, comma + 1, content[at]!.end)) return { content, source };
  return {
    content: content.map((range, index) => (index === at ? { start: comma + 1, end: range.end } : range)),
    source: { start: source.start, end: comma },
  };
}

/** The comma behind a role without a verb, `the head of research at Arvo,`; or -1. */
export function endOfRole(reader: ItemReader, { tags }: ItemWords, start: number, end: number): number {
  let isRole = false;
  let isHead = true;
  for (let item = start; item < Math.min(end, start + LONGEST_APPOSITION); item++) {
    if (reader.word(item) === ',') return isRole ? item : -1;
    if (isFiniteAt(tags, item) || reader.isQuotation(item)) return -1;
    if (tags[item] === TAG_OF.IN) isHead = false;
    if (isHead && isRoleNoun(reader.word(item))) isRole = true;
  }
  return -1;
}

function isClause(reader: ItemReader, { tags }: ItemWords, start: number, end: number): boolean {
  if (TELLS_MORE.test(reader.word(start)) || tags[start] === TAG_OF.VBG || tags[start] === TAG_OF.VBN)
    return false;
  for (let item = start; item < end; item++)
    if (isFiniteAt(tags, item) || reader.isQuotation(item)) return true;
  return false;
}
