import type { Attribution } from './attribution.js';
import type { ItemReader } from './item-reader.js';

const ANSWERS = new Set('answered answers replied replies responded responds retorted'.split(' '));
const ASKS = new Set('asked asks'.split(' '));
/** Two that take turns say little at a time. */
const MOST_WORDS = 14;

interface Speech {
  readonly source: string;
  readonly lastWords: string;
  readonly words: number;
  readonly cue: string;
}

/**
 * Tells of a sentence that is a quotation and a paragraph alone whether somebody else answers in it:
 * `"Where were you?" she asked. / "At home," said Frost. / "Can anybody confirm that?"` Who spoke last does not
 * go on there. Signs of it are a question before it, a cue of answering, and two that have just taken turns.
 */
export function findDialogue(
  reader: ItemReader,
  attributions: readonly Attribution[],
): (sentence: number) => boolean {
  const { items } = reader;
  const speeches = speechesByParagraph(reader, attributions);
  const isAlone = (sentence: number) =>
    sentence >= 0 &&
    sentence < items.sentenceCount &&
    items.firstItem[sentence + 1]! - items.firstItem[sentence]! <= 2 &&
    reader.isQuotation(items.firstItem[sentence]!) &&
    items.paragraph[sentence - 1] !== items.paragraph[sentence] &&
    items.paragraph[sentence + 1] !== items.paragraph[sentence];
  const isShort = (sentence: number) => reader.wordsIn(items.firstItem[sentence]!) <= MOST_WORDS;
  return (sentence) => {
    const paragraph = items.paragraph[sentence]!;
    const before = speeches.get(paragraph - 1);
    if (!before || !isShort(sentence)) return false;
    if (ASKS.has(before.cue) && before.lastWords.endsWith('?')) return true;
    if (before.words > MOST_WORDS) return false;
    if (ANSWERS.has(before.cue)) return true;
    const asker = speeches.get(paragraph - 2);
    if (asker && asker.words <= MOST_WORDS && asker.source !== before.source) return true;
    const asks = reader
      .written(items.firstItem[sentence]!)
      .replace(/["”’']$/, '')
      .endsWith('?');
    return asks && isAlone(sentence + 1) && isShort(sentence + 1);
  };
}

/** For each paragraph that is one attributed quotation, who says it and how. */
function speechesByParagraph(reader: ItemReader, attributions: readonly Attribution[]): Map<number, Speech> {
  const { items } = reader;
  const { sentenceOf } = reader;
  const speeches = new Map<number, Speech>();
  for (const { cue, source, content } of attributions) {
    if (!cue || !source || !content.every(({ start, end }) => end === start + 1 && reader.isQuotation(start)))
      continue;
    const first = content[0]!.start;
    const sentence = sentenceOf[first]!;
    // The paragraph begins with it.
    if (items.firstItem[sentence] !== first || items.paragraph[sentence - 1] === items.paragraph[sentence])
      continue;
    const last = reader.written(content.at(-1)!.start).replace(/["”’']$/, '');
    speeches.set(items.paragraph[sentence]!, {
      source: reader.text.slice(reader.start(source.start), reader.end(source.end - 1)),
      lastWords: last.slice(-1),
      words: content.reduce((sum, { start }) => sum + reader.wordsIn(start), 0),
      cue: reader.word(cue.start),
    });
  }
  return speeches;
}
