import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

const BE = new Set("is are was were 's remains remained".split(' '));

/**
 * What a message is called before a colon is no part of it: `Her message to voters was simple: “Stay home.”` A verb has all
 * behind it for its content: `He said there was one rule: “Never give up.”`
 */
export function leaveCopula(
  reader: ItemReader,
  content: readonly ItemRange[],
  cue: ItemRange,
): readonly ItemRange[] {
  for (let item = cue.start; item < cue.end; item++) if (SPEECH_VERBS.has(reader.word(item))) return content;
  return content.map((range) => {
    const quotation = range.end - 1;
    if (range.start !== cue.end || !reader.isQuotation(quotation) || reader.word(quotation - 1) !== ':')
      return range;
    for (let item = range.start; item < quotation; item++) {
      if (BE.has(reader.word(item))) return { start: quotation, end: range.end };
    }
    return range;
  });
}
