import type { Attribution } from './attribution.js';
import { sourceBehind } from './find-source-by-rules.js';
import type { ItemReader } from './item-reader.js';

const LONGEST_NAME = 8;

/** Quotations signed by a name behind a dash, as in lists of readers' words: `“Build it.” — Ana Ruiz`. */
export function findBylines(reader: ItemReader): Attribution[] {
  const { items } = reader;
  const found: Attribution[] = [];
  for (let sentence = 0; sentence < items.sentenceCount; sentence++) {
    const first = items.firstItem[sentence]!;
    const last = items.firstItem[sentence + 1]!;
    const dash = first + 1;
    if (!reader.isQuotation(first) || !/^[—–―]$|^--?$/.test(reader.word(dash))) continue;
    if (!reader.isCapitalized(dash + 1)) continue;
    const source = sourceBehind(reader, dash + 1, last);
    if (!source || source.end - source.start > LONGEST_NAME || last - source.end > 1) continue;
    found.push({
      cue: { start: dash, end: dash + 1 },
      source,
      content: [{ start: first, end: dash }],
      confidence: 0.97,
      method: 'rule: signed by a name behind a dash',
    });
  }
  return found;
}
