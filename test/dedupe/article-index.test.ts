import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleIndex } from '../../src/dedupe/article-index.js';
import { keepAllLines } from '../../src/dedupe/mark-lines.js';
import { shingleArticle } from '../../src/dedupe/shingle-article.js';
import { createDocument } from '../../src/normalize/create-document.js';

function shingle(raw: string) {
  const document = createDocument({ id: 'a', file: null, raw }, []);
  return shingleArticle(document, keepAllLines(document));
}

function addAll(texts: readonly string[]) {
  const index = new ArticleIndex();
  return texts.map((text) => {
    const shingles = shingle(text);
    const copies = index.findCopies(shingles);
    index.add(shingles, copies);
    return copies;
  });
}

const HARBOUR = `The council voted on Monday to rebuild the old harbour, ending a dispute of eleven years.
Seven of the nine members backed the plan, which will cost the city some forty million over five years.
Fishermen who gathered outside the hall cheered when the count was read out shortly before midnight.
Work on the breakwater is to begin in spring, and the market hall is to follow once the quay is dry.`;

const BUDGET = `Ministers agreed on a budget early on Friday after talks that had lasted through the night.
The plan cuts the deficit to three percent of output and leaves pensions and schools as they were.
Opposition parties said that they would vote against it unless the tax on fuel was brought down again.`;

describe('copies of articles', () => {
  it('finds the exact copy, whatever its case, marks and breaks', () => {
    const copy = HARBOUR.replaceAll('\n', '\r\n\r\n').toUpperCase().replaceAll(',', ' -');
    expect(addAll([BUDGET, HARBOUR, copy])[2]).toEqual([{ article: 1, similarity: 1, coverage: 1 }]);
  });

  it('finds the edited copy, the update and the excerpt, and nothing else', () => {
    const edited = HARBOUR.replace('on Monday', 'late on Monday').replace(
      'forty million',
      'about 40 million',
    );
    const updated = `${HARBOUR}\nThe mayor welcomed the vote in a letter to the council and thanked the fishermen.`;
    const excerpt = HARBOUR.split('\n').slice(1, 3).join('\n');
    const copies = addAll([HARBOUR, BUDGET, edited, updated, excerpt]);
    expect(copies[1]).toEqual([]);
    for (const found of copies.slice(2)) {
      expect(found[0]!.article).not.toBe(1);
      expect(found[0]!.similarity).toBeGreaterThan(0.5);
      expect(found[0]!.similarity).toBeLessThan(1);
    }
  });

  it('finds a copy however many there are of its original', () => {
    const copies = addAll([HARBOUR, ...Array.from({ length: 60 }, (_, at) => `${HARBOUR}\nEdition ${at}`)]);
    for (const found of copies.slice(1)) expect(found.map(({ article }) => article)).toContain(0);
  });

  it('takes no article for a copy of an empty one', () => {
    expect(addAll(['', '...', HARBOUR, ''])).toEqual([[], [], [], []]);
  });

  it('finds the same as comparing all, for articles that share enough', () => {
    const words = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 30, maxLength: 700 });
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 20 }), (numbers, from) => {
        const text = numbers.map((n) => `w${n}`).join(' ');
        const excerpt = numbers
          .slice(from, from + 400)
          .map((n) => `w${n}`)
          .join(' ');
        const copies = addAll([HARBOUR, text, excerpt])[2]!;
        if (shingle(excerpt).hashes.length < 20) return;
        expect(copies.some(({ article }) => article === 1)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
