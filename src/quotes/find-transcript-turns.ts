import type { Attribution, ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

const LONGEST_NAME = 5;
/** A transcript has several turns; a single `Correction: …` is none. */
const FEWEST_TURNS = 3;

/**
 * The turns of a transcript, `WALLACE: Will he be there?` and `Q: Why now?`, a paragraph each: the name before
 * the colon is the source, the rest of the paragraph is what was said, with no marks about it.
 */
export function findTranscriptTurns(reader: ItemReader): Attribution[] {
  const turns: Attribution[] = [];
  const names = new Set<string>();
  for (const paragraph of paragraphsOf(reader)) {
    const colon = colonOfTurn(reader, paragraph);
    if (colon < 0) continue;
    const name = reader.text.slice(reader.start(paragraph.start), reader.end(colon - 1));
    names.add(name);
    turns.push({
      cue: { start: colon, end: colon + 1 },
      source: { start: paragraph.start, end: colon },
      content: [{ start: colon + 1, end: paragraph.end }],
      isVerbatim: true,
      confidence: 0.9,
      method: 'rule: a turn of a transcript',
    });
  }
  return turns.length >= FEWEST_TURNS && names.size >= 2 && names.size * 2 <= turns.length + 2 ? turns : [];
}

function paragraphsOf({ items }: ItemReader): ItemRange[] {
  const paragraphs: ItemRange[] = [];
  for (let sentence = 0; sentence < items.sentenceCount; ) {
    let last = sentence + 1;
    while (last < items.sentenceCount && items.paragraph[last] === items.paragraph[sentence]) last++;
    paragraphs.push({ start: items.firstItem[sentence]!, end: items.firstItem[last]! });
    sentence = last;
  }
  return paragraphs;
}

/** The colon behind a name in capitals, or behind `Q` and `A`, at the head of a paragraph; else -1. */
function colonOfTurn(reader: ItemReader, { start, end }: ItemRange): number {
  const limit = Math.min(end - 1, start + LONGEST_NAME + 1);
  for (let item = start; item < limit; item++) {
    if (reader.word(item) === ':') return item > start ? item : -1;
    if (
      !reader.isCapitalized(item) ||
      !/^(?:\p{Lu}[\p{Lu}.'’-]*|Mc\p{Lu}+|Mr\.|Ms\.|Mrs\.|Dr\.)$/u.test(reader.written(item))
    )
      return -1;
  }
  return -1;
}
