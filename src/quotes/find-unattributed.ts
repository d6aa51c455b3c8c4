import type { Attribution } from './attribution.js';
import type { ItemReader } from './item-reader.js';

/** A marked stretch of fewer words that no cue attributes is no quote: `"gangster-like" demands`. */
const FEWEST_WORDS = 6;

/** Quotations to which no cue leads: those that make a sentence of their own are quotes all the same. */
export function findUnattributed(reader: ItemReader, attributed: readonly Attribution[]): Attribution[] {
  const { items } = reader;
  const isCovered = new Uint8Array(items.count);
  for (const { content, source } of attributed) {
    for (const range of content) isCovered.fill(1, range.start, range.end);
    if (source) isCovered.fill(1, source.start, source.end);
  }
  const found: Attribution[] = [];
  for (let item = 0; item < items.count; item++) {
    if (items.stretch[item]! < 0 || isCovered[item]) continue;
    const isSpeech = readsLikeSpeech(reader, item);
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

/** Several words that begin with a capital or end in a stop: a sentence that someone said. */
function readsLikeSpeech(reader: ItemReader, item: number): boolean {
  const { items, text, segmentation } = reader;
  const words = items.endToken[item]! - items.firstToken[item]! - 2;
  if (words < FEWEST_WORDS) return false;
  const inner = text.slice(segmentation.tokens.start[items.firstToken[item]!]! + 1, reader.end(item) - 1);
  return /^\s*[\p{Lu}\p{N}.…‘'[(]/u.test(inner);
}
