import type { Attribution, ItemRange } from './attribution.js';
import { nounPhraseStart } from './find-source-by-rules.js';
import type { ItemReader } from './item-reader.js';

/** By hand: nothing else is meant by it. */
const SURE = 0.9;
const PUTS = ['put', 'puts'];
const LONGEST_SUBJECT = 10;

/** A quotation beside `as Ruiz put it`: `The hearing was “a farce”, as Ruiz put it.`, `As Ruiz put it: “We lost.”` */
export function findAsPut(reader: ItemReader): Attribution[] {
  if (!PUTS.some((put) => reader.holds(put))) return [];
  const { items } = reader;
  const found: Attribution[] = [];
  for (let verb = 2; verb + 1 < items.count; verb++) {
    if (!PUTS.includes(reader.word(verb)) || reader.word(verb + 1) !== 'it') continue;
    const sentence = reader.sentenceOf[verb]!;
    const first = items.firstItem[sentence]!;
    const start = nounPhraseStart(reader, Math.max(first, verb - LONGEST_SUBJECT), verb);
    if (start === verb || reader.word(start - 1) !== 'as') continue;
    const content = beside(reader, start - 1, verb + 2, {
      start: first,
      end: items.firstItem[sentence + 1]!,
    });
    if (!content) continue;
    found.push({
      cue: { start: verb, end: verb + 2 },
      source: { start, end: verb },
      content: [content],
      confidence: SURE,
      method: 'rule: as somebody put it',
    });
  }
  return found;
}

/** The quotation right before `as`, or else right behind `it`. */
function beside(reader: ItemReader, as: number, behind: number, sentence: ItemRange): ItemRange | null {
  const before = reader.word(as - 1) === ',' ? as - 2 : as - 1;
  if (before >= sentence.start && reader.isQuotation(before)) return { start: before, end: before + 1 };
  const item = /^[,:]$/.test(reader.word(behind)) ? behind + 1 : behind;
  return item < sentence.end && reader.isQuotation(item) ? { start: item, end: item + 1 } : null;
}
