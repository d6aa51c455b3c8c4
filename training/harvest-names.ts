import { keepAllLines } from '../src/dedupe/mark-lines.js';
import type { EntityTagger } from '../src/entities/entity-tagger.js';
import { createDocument } from '../src/normalize/create-document.js';
import { segment } from '../src/segment/segment.js';
import type { Vocabulary } from '../src/segment/vocabulary.js';
import { countPhrases, type PhraseCounts } from './entity-phrases.js';
import { readUnlabelledTexts } from './raw-texts.js';

/** A name is kept if a first tagger found it in so many articles of raw text, and mostly with one type. */
const FEWEST_ARTICLES = 2;
const CLEAR = 0.85;

/**
 * Names that a tagger finds again and again in raw news text, with one bit a type: it is right about them
 * more often than about each of their places.
 */
export function harvestNames(
  dataFolder: string,
  tagger: EntityTagger,
  vocabulary: Vocabulary,
): Map<string, number> {
  const articles: PhraseCounts = new Map();
  for (const raw of readUnlabelledTexts(dataFolder)) {
    const document = createDocument({ id: '', file: null, raw }, []);
    const segmentation = segment(document, keepAllLines(document), vocabulary);
    const gold = tagger.tag(segmentation);
    const here: PhraseCounts = new Map();
    countPhrases({ segmentation, gold }, vocabulary, here);
    for (const [name, types] of here) {
      const known = articles.get(name) ?? [0, 0, 0, 0];
      types.forEach((times, type) => {
        known[type]! += Math.min(1, times);
      });
      articles.set(name, known);
    }
  }
  const names = new Map<string, number>();
  for (const [name, types] of articles) {
    const total = types.reduce((sum, count) => sum + count);
    const most = Math.max(...types);
    if (most >= FEWEST_ARTICLES && most >= total * CLEAR) names.set(name, 1 << types.indexOf(most));
  }
  return names;
}
