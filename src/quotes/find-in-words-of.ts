import type { Attribution, ItemRange } from './attribution.js';
import { sourceBehind } from './find-source-by-rules.js';
import type { ItemReader } from './item-reader.js';

const PHRASE = ['in', 'the', 'words', 'of'] as const;
/** By hand: nothing else is meant by it. */
const SURE = 0.9;

/** A quotation beside the words that name its author: `It was “a disaster”, in the words of one aide`. */
export function findInWordsOf(reader: ItemReader): Attribution[] {
  const { items } = reader;
  const found: Attribution[] = [];
  for (let words = 2; words + 2 < items.count; words++) {
    if (reader.word(words) !== 'words') continue;
    const start = words - 2;
    const cue = { start, end: words + 2 };
    if (!PHRASE.every((word, at) => reader.word(start + at) === word)) continue;
    const sentence = reader.sentenceOf[start]!;
    const first = items.firstItem[sentence]!;
    const last = items.firstItem[sentence + 1]!;
    const source = sourceBehind(reader, cue.end, last);
    const content = source && besides(reader, cue, source, first, last);
    if (content)
      found.push({ cue, source, content: [content], confidence: SURE, method: 'rule: in the words of' });
  }
  return found;
}

/** The quotation right before the phrase, or else right behind the source. */
function besides(
  reader: ItemReader,
  cue: ItemRange,
  source: ItemRange,
  first: number,
  last: number,
): ItemRange | null {
  const before = reader.word(cue.start - 1) === ',' ? cue.start - 2 : cue.start - 1;
  if (before >= first && reader.isQuotation(before)) return { start: before, end: before + 1 };
  let behind = source.end;
  while (behind < last && reader.isPunctuation(behind)) behind++;
  return behind < last && reader.isQuotation(behind) ? { start: behind, end: behind + 1 } : null;
}
