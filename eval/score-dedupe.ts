import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ArticleIndex } from '../src/dedupe/article-index.js';
import { markLines } from '../src/dedupe/mark-lines.js';
import { shingleArticle } from '../src/dedupe/shingle-article.js';
import { createDocument } from '../src/normalize/create-document.js';
import type { Engine } from '../src/pipeline/engine.js';
import { seededRandom, shuffle } from '../training/random.js';
import { EDIT_LEVELS, makeNearCopy } from './make-near-copies.js';
import type { Score } from './score.js';

const ORIGINALS = 2000;
/** Shorter bodies are tables and notices, which are alike by nature. */
const FEWEST_WORDS = 60;
const SEED = 1;

/**
 * Pair F1 on Reuters bodies and one edited copy of each, by level of editing. Pairs of originals that are
 * copies by nature (they are, in Reuters) are neither right nor wrong: only pairs with an edited copy count.
 */
export function scoreDedupe(dataFolder: string, _engine: Engine): Score[] {
  const bodies = readBodies(dataFolder);
  const vocabulary = bodies.slice(0, 200).flatMap((body) => body.split(/\s+/));
  const natural = new ArticleIndex();
  const twins = new Map<number, number[]>();
  bodies.forEach((body, at) => {
    for (const { article } of addArticle(natural, body)) {
      twins.set(at, [...(twins.get(at) ?? []), article]);
      twins.set(article, [...(twins.get(article) ?? []), at]);
    }
  });
  return EDIT_LEVELS.flatMap((level, at) => {
    const index = new ArticleIndex();
    for (const body of bodies) addArticle(index, body);
    let right = 0;
    let wrong = 0;
    let missed = 0;
    bodies.forEach((body, original) => {
      const copy = makeNearCopy(body, level, vocabulary, SEED * 1e6 + original);
      const found = index.findCopies(shingle(copy)).map(({ article }) => article);
      const allowed = new Set([original, ...(twins.get(original) ?? [])]);
      if (found.some((article) => allowed.has(article))) right++;
      else missed++;
      wrong += found.filter((article) => !allowed.has(article)).length;
    });
    return {
      name: `dedupe/reuters/level-${at + 1}/f1`,
      value: (200 * right) / (2 * right + wrong + missed),
      note: `${wrong} wrong, ${missed} missed of ${bodies.length}`,
    };
  });
}

function readBodies(dataFolder: string): string[] {
  const bodies = gunzipSync(readFileSync(join(dataFolder, 'raw/reuters21578.jsonl.gz')))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text.replace(/\s+/g, ' ').trim())
    .filter((text) => text.split(' ').length >= FEWEST_WORDS);
  return shuffle(bodies, seededRandom(SEED)).slice(0, ORIGINALS);
}

function shingle(text: string) {
  const document = createDocument({ id: '', file: null, raw: text }, []);
  return shingleArticle(document, markLines(document, {}));
}

function addArticle(index: ArticleIndex, text: string) {
  const shingles = shingle(text);
  const copies = index.findCopies(shingles);
  index.add(shingles, copies);
  return copies;
}
