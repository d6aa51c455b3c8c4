import type { Attribution, ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

/**
 * Of two cues of a sentence, of which one has a quotation in it, that one takes the quotations that go on
 * behind the sentence: `"Still here," he wrote, joking about his nickname. "I'll be fine."` A cue that has no other content goes.
 */
export function leaveFollowers(reader: ItemReader, attributions: readonly Attribution[]): Attribution[] {
  const { sentenceOf } = reader;
  const quoting = new Map<number, Attribution>();
  const sentenceOfCue = ({ cue }: Attribution) => (cue ? sentenceOf[cue.start]! : -1);
  for (const attribution of attributions) {
    const sentence = sentenceOfCue(attribution);
    if (
      !(quoting.has(sentence) && isSecondHand(attribution)) &&
      attribution.content.some((range) => isQuotationIn(range, sentence))
    )
      quoting.set(sentence, attribution);
  }
  return attributions.flatMap((attribution) => {
    const sentence = sentenceOfCue(attribution);
    const other = quoting.get(sentence);
    if (!other || other === attribution) return [attribution];
    const isQuoting = attribution.content.some((range) => isQuotationIn(range, sentence));
    if (isQuoting && !isSecondHand(attribution)) return [attribution];
    const last = reader.items.firstItem[sentence + 1]!;
    const content = attribution.content
      .filter((range) => range.start < last)
      .map(({ start, end }) => ({ start, end: Math.min(end, last) }));
    return content.length > 0 ? [{ ...attribution, content }] : [];
  });

  function isQuotationIn({ start, end }: ItemRange, sentence: number): boolean {
    return end === start + 1 && reader.isQuotation(start) && sentenceOf[start] === sentence;
  }

  /** `"Go," said Ruiz, according to the Mail. "Stop."` */
  function isSecondHand({ cue }: Attribution): boolean {
    return cue !== null && reader.word(cue.start) === 'according';
  }
}
