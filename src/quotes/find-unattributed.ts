import { zeros } from '../document/zeros.js';
import { CAPITAL, LETTER, SMALL } from '../lexicon/letters.js';
import type { Attribution } from './attribution.js';
import type { ItemReader } from './item-reader.js';
import { standsAlone } from './stands-alone.js';

/** A marked stretch of fewer words that no cue attributes is no quote: `"gangster-like" demands`. */
const FEWEST_WORDS = 5;
const LONGEST_TITLE = 120;

const OPENING_MARKS = new RegExp(`^[^${LETTER}]+(?=[${LETTER}\\d])`);
const BEGINS_LARGE = new RegExp(`^[${CAPITAL}\\d]`);
const LEFT_OUT = new RegExp(`^[^${LETTER}]*[.…[(]`);
const LONG_WORD = new RegExp(`[${LETTER}]{4,}`, 'g');
const BEGINS_SMALL = new RegExp(`^[${SMALL}]`);

/** Quotations to which no cue leads: those that make a sentence of their own are quotes all the same. */
export function findUnattributed(reader: ItemReader, attributed: readonly Attribution[]): Attribution[] {
  const { items } = reader;
  const isCovered = zeros(Uint8Array, items.count);
  for (const { content, source } of attributed) {
    for (const range of content) isCovered.fill(1, range.start, range.end);
    if (source) isCovered.fill(1, source.start, source.end);
  }
  const found: Attribution[] = [];
  for (let item = 0; item < items.count; item++) {
    if (items.stretch[item]! < 0 || isCovered[item]) continue;
    const isSpeech =
      standsAlone(reader.text, { start: reader.start(item), end: reader.end(item) }) ||
      readsLikeSpeech(reader, item);
    found.push({
      cue: null,
      source: null,
      content: [{ start: item, end: item + 1 }],
      confidence: 0.7,
      method: isSpeech
        ? 'rule: a quotation that reads like speech, with no cue near'
        : 'rule: marked words that nobody is said to have spoken',
      isScare: !isSpeech,
    });
  }
  return found;
}

/** Several words that begin with a capital, not all of them as in `“The Steve Harvey Morning Show”`: a sentence. */
function readsLikeSpeech(reader: ItemReader, item: number): boolean {
  if (reader.wordsIn(item) < FEWEST_WORDS) return false;
  const inner = reader.written(item).replace(OPENING_MARKS, '');
  if (!BEGINS_LARGE.test(inner)) return LEFT_OUT.test(reader.written(item));
  const longWords = inner.slice(0, LONGEST_TITLE).match(LONG_WORD) ?? [];
  return inner.length > LONGEST_TITLE || longWords.some((word) => BEGINS_SMALL.test(word));
}
