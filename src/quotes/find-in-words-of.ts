import type { Attribution, ItemRange } from './attribution.js';
import { sourceBehind } from './find-source-by-rules.js';
import type { ItemReader } from './item-reader.js';

const PHRASE = ['in', 'the', 'words', 'of'] as const;
const POSSESSIVE = /['’]s?$/;
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its']);
const LONGEST_OWNER = 8;
/** By hand: nothing else is meant by it. */
const SURE = 0.9;

/** A quotation beside the words that name its author: `It was “a disaster”, in the words of one aide`, or `in the report’s words`. */
export function findInWordsOf(reader: ItemReader): Attribution[] {
  if (!reader.holds('words')) return [];
  const { items } = reader;
  const found: Attribution[] = [];
  for (let words = 2; words + 2 < items.count; words++) {
    if (reader.word(words) !== 'words') continue;
    const sentence = reader.sentenceOf[words]!;
    const first = items.firstItem[sentence]!;
    const last = items.firstItem[sentence + 1]!;
    const named = readOf(reader, words, last) ?? readOwner(reader, words, first);
    if (!named) continue;
    const { start, cue, source } = named;
    const content = besides(reader, { start, end: Math.max(source.end, cue.end) }, first, last);
    if (content)
      found.push({ cue, source, content: [content], confidence: SURE, method: 'rule: in the words of' });
  }
  return found;
}

interface Author {
  /** Where the phrase begins. */
  readonly start: number;
  readonly cue: ItemRange;
  readonly source: ItemRange;
}

/** `in the words of one aide` */
function readOf(reader: ItemReader, words: number, last: number): Author | null {
  const start = words - 2;
  if (!PHRASE.every((word, at) => reader.word(start + at) === word)) return null;
  const cue = { start, end: words + 2 };
  const source = sourceBehind(reader, cue.end, last);
  return source && { start, cue, source };
}

/** `in the paper's words`, `in Chen's own words`, `in her words` */
function readOwner(reader: ItemReader, words: number, first: number): Author | null {
  const end = reader.word(words - 1) === 'own' ? words - 1 : words;
  if (OWNERS.has(reader.word(end - 1)) && reader.word(end - 2) === 'in') {
    return { start: end - 2, cue: { start: words, end: words + 1 }, source: { start: end - 1, end } };
  }
  if (!POSSESSIVE.test(reader.word(end - 1))) return null;
  const isApart = reader.word(end - 1).length <= 2;
  const source = { start: end - 1, end: isApart ? end - 1 : end };
  while (source.start > first && end - source.start < LONGEST_OWNER && reader.word(source.start - 1) !== 'in')
    source.start--;
  if (reader.word(source.start - 1) !== 'in' || source.end <= source.start) return null;
  return { start: source.start - 1, cue: { start: words, end: words + 1 }, source };
}

/** The quotation right before a phrase, or else right behind it. */
function besides(
  reader: ItemReader,
  { start, end }: ItemRange,
  first: number,
  last: number,
): ItemRange | null {
  const before = reader.word(start - 1) === ',' ? start - 2 : start - 1;
  if (before >= first && reader.isQuotation(before)) return { start: before, end: before + 1 };
  let behind = end;
  while (behind < last && reader.isPunctuation(behind)) behind++;
  return behind < last && reader.isQuotation(behind) ? { start: behind, end: behind + 1 } : null;
}
