import type { Attribution, ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

/** Items that a quotation is further from a cue of another sentence, and from a colon. */
const OTHER_SENTENCE = 1000;
const COLON = 100;
/** Of two sentences beside it the one before has it: `"It is late," said Ruiz. "It is cold." "I know," said Tan.` */
const SENTENCE_BEHIND = 200;

/**
 * A quotation has one speaker. Of two cues that both claim it, the nearer takes it, and one that is left with
 * nothing goes: `"We had hoped," the spokeswoman said, "to settle", but that, she wrote, "is now impossible".`
 * A verb comes before a colon: `He told the Mail: "We lost."`
 */
export function shareQuotations(reader: ItemReader, attributions: readonly Attribution[]): Attribution[] {
  const { sentenceOf } = reader;
  const owners = new Map<number, Attribution>();
  const distance = ({ cue }: Attribution, item: number) =>
    cue
      ? (cue.start > item ? cue.start - item : item - cue.end + 1) +
        (sentenceOf[cue.start] === sentenceOf[item] ? 0 : OTHER_SENTENCE) +
        (sentenceOf[cue.start]! > sentenceOf[item]! ? SENTENCE_BEHIND : 0) +
        (reader.word(cue.start) === ':' ? COLON : 0)
      : Number.POSITIVE_INFINITY;
  for (const attribution of attributions) {
    for (const range of attribution.content) {
      if (!isQuotation(range)) continue;
      const owner = owners.get(range.start);
      if (!owner || distance(attribution, range.start) < distance(owner, range.start))
        owners.set(range.start, attribution);
    }
  }
  return attributions.flatMap((attribution) => {
    const content = attribution.content.filter(
      (range) => !isQuotation(range) || owners.get(range.start) === attribution,
    );
    if (content.length === attribution.content.length) return [attribution];
    return content.length > 0 ? [{ ...attribution, content }] : [];
  });

  function isQuotation({ start, end }: ItemRange): boolean {
    return end === start + 1 && reader.isQuotation(start);
  }
}
