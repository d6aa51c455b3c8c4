import { CLAUSE_STARTERS } from '../lexicon/function-words.js';
import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import type { ContentAndSource } from './leave-name-to-source.js';
import { isFiniteAt, TAG_OF } from './part-of-speech.js';
import { endOfRole } from './take-in-apposition.js';

const SAID = /^(?:said|says)$/;
const LONGEST_SOURCE = 6;
/** Tells more of who spoke, and was not said. */
const TELLS_MORE = /^(?:who|which|whose|where|when|while|adding|and|but|or)$/;

/**
 * Somebody named between commas within what they said, without marks: `In London, said Ana Ruiz, rents are rising`, `The rents, says Ruiz,
 * are falling`; null for `Rents are rising, said Ruiz, who left`.
 */
export function findParenthetical(
  reader: ItemReader,
  words: ItemWords,
  cue: ItemRange,
): ContentAndSource | null {
  if (!SAID.test(reader.word(cue.start)) || cue.end > cue.start + 1) return null;
  if (reader.word(cue.start - 1) !== ',') return null;
  const sentence = reader.sentenceOf[cue.start]!;
  const first = reader.items.firstItem[sentence]!;
  let last = reader.items.firstItem[sentence + 1]!;
  while (last > cue.end && reader.isPunctuation(last - 1)) last--;
  const name = endOfName(reader, words, cue.end, last);
  // `said Ana Ruiz, head of research at Arvo, rents are rising`
  const comma = name < 0 ? -1 : Math.max(name, endOfRole(reader, words, name + 1, last));
  const front = { start: first, end: cue.start - 1 };
  if (comma < 0 || front.start >= front.end || comma + 1 >= last) return null;
  if (reader.holdsQuotation({ start: first, end: last })) return null;
  const rest = { start: comma + 1, end: last };
  const isVerb = (item: number) => isFiniteAt(words.tags, item);
  const isClause = holds(front, isVerb);
  if (isClause && !CLAUSE_STARTERS.has(reader.word(first)) && words.tags[first] !== TAG_OF.IN) return null;
  if (TELLS_MORE.test(reader.word(rest.start)) || !holds(rest, isVerb)) return null;
  if (words.tags[rest.start] === TAG_OF.VBG || words.tags[rest.start] === TAG_OF.VBN) return null;
  let verb = rest.start;
  while (!isVerb(verb)) if (words.tags[verb++] === TAG_OF.WP) return null;
  return { source: { start: cue.end, end: comma }, content: [front, rest] };
}

/** The comma behind a name or a noun phrase, or -1. */
function endOfName(reader: ItemReader, { tags }: ItemWords, start: number, last: number): number {
  const isDefinite = tags[start] === TAG_OF.DT;
  let item = isDefinite ? start + 1 : start;
  const isOfName = (tag: number) =>
    tag === TAG_OF.NNP || (isDefinite && (tag === TAG_OF.NN || tag === TAG_OF.JJ));
  const from = item;
  while (item < Math.min(last, start + LONGEST_SOURCE) && isOfName(tags[item]!)) item++;
  return item > from && reader.word(item) === ',' ? item : -1;
}

function holds({ start, end }: ItemRange, isMeant: (item: number) => boolean): boolean {
  for (let item = start; item < end; item++) if (isMeant(item)) return true;
  return false;
}
