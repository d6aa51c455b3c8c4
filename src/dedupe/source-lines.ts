import { indexLines } from '../document/line-table.js';
import { keyOfWords } from './line-key.js';
import { readLineWords } from './line-words.js';

/** A line of so many documents of one source is no part of their stories. */
const FEWEST_DOCUMENTS = 3;
/** A line of more words that ends in a stop tells something, however often: two stories may quote one report. */
const FEWEST_WORDS_OF_SENTENCE = 8;

/**
 * Counts in how many documents of each source every line stands. Documents with the same longest line are
 * copies of one story and count as one, so that a story that was scraped three times is not taken for junk.
 */
export class SourceLines {
  private readonly sources = new Map<string, { stories: Set<number>; counts: Map<number, number> }>();

  /** @param text of a document, normalised. */
  add(source: string, text: string): void {
    const words = readLineWords(text, indexLines(text));
    const { firstWord, lines } = words;
    const keys = new Set<number>();
    let longest = -1;
    let most = 0;
    for (let line = 0; line < lines.count; line++) {
      const count = firstWord[line + 1]! - firstWord[line]!;
      if (count === 0) continue;
      if (count > most) {
        most = count;
        longest = line;
      }
      const isSentence =
        count >= FEWEST_WORDS_OF_SENTENCE &&
        /[.!?]\s*$/.test(text.slice(lines.end[line]! - 4, lines.end[line]));
      if (!isSentence) keys.add(keyOfWords(words, line));
    }
    if (longest < 0) return;
    let known = this.sources.get(source);
    if (!known) {
      known = { stories: new Set(), counts: new Map() };
      this.sources.set(source, known);
    }
    const story = keyOfWords(words, longest);
    if (known.stories.has(story)) return;
    known.stories.add(story);
    for (const key of keys) known.counts.set(key, (known.counts.get(key) ?? 0) + 1);
  }

  /** By source, the lines of at least three of its documents, as `keyOfWords` has them. */
  recurring(): Map<string, ReadonlySet<number>> {
    const recurring = new Map<string, ReadonlySet<number>>();
    for (const [source, { counts }] of this.sources) {
      const lines = [...counts].filter(([, count]) => count >= FEWEST_DOCUMENTS).map(([key]) => key);
      if (lines.length > 0) recurring.set(source, new Set(lines));
    }
    return recurring;
  }
}
