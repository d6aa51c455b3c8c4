import { readFileSync } from 'node:fs';
import { readArticles } from '../eval/read-articles.js';
import { readModel } from '../src/io/read-model.js';
import { hashText } from '../src/model/feature-hash.js';
import { annotateDocument } from '../src/pipeline/annotate-document.js';
import { Engine } from '../src/pipeline/engine.js';
import { findCandidates } from '../src/quotes/extract-quotes.js';
import { bucketOf, INNER_BUCKETS, SCARE_LAYOUT } from '../src/quotes/scare-rows.js';
import { eachShort } from '../src/quotes/tell-scares-apart.js';
import { type Example, type Fit, fitLogistic } from './fit-logistic.js';
import { readWordVectors } from './word-vectors.js';
import { writeModel } from './write-model.js';
import { encodeScoreModel } from './write-score-model.js';

// Trains what tells somebody's words from scare quotes, names, titles and terms, on short marked stretches labelled by
// hand. What is learned of the vectors of the words within the marks (GloVe's) becomes a weight of each frequent word.
// `npx tsx training/scares.ts [data folder]`, after `npm --prefix training install`, writes src/model/scares.br and prints
// how well ten models do on the tenth of the labelled articles that each did not learn from.

const LABELS = [
  'marked-stretches.json',
  'marked-stretches-training.json',
  'marked-stretches-training-2.json',
  'marked-stretches-training-3.json',
  'marked-stretches-training-4.json',
];
const FOLDS = 10;
/** Rows that stand beside fewer labels are left out. */
const FEWEST = 3;
const L2 = 5;
/** So many of the most frequent words have a weight by their vectors. */
const VECTORS = 20_000;

interface Labelled extends Example {
  readonly doc: string;
}

type Label = [doc: string, start: number, end: number, kind: 'quote' | 'scare'];

const data = process.argv[2] ?? '../shared/data';
/** A model that knows nothing, to read texts with. */
const blank = encodeScoreModel(new Float64Array(SCARE_LAYOUT.rows), SCARE_LAYOUT);
const engine = new Engine((name) => (name === 'scares' ? blank : readModel(name)));
const vectors = readVectors();
const labelled = readLabelled();
const quotes = labelled.filter(({ isPositive }) => isPositive).length;
console.log(`${labelled.length} stretches, ${quotes} of them somebody's words`);
crossValidate();
const model = encodeScoreModel(train(labelled), SCARE_LAYOUT);
console.log(`${writeModel(new URL('../src/model/scares.br', import.meta.url).pathname, model)} bytes`);

function readLabelled(): Labelled[] {
  const labels = LABELS.flatMap(
    (file) => JSON.parse(readFileSync(new URL(`../eval/labels/${file}`, import.meta.url), 'utf8')) as Label[],
  );
  const texts = readArticles(data, new Set(labels.map(([doc]) => doc)));
  return [...texts].flatMap(([doc, raw]) => {
    const own = labels.filter(([id]) => id === doc);
    return shortStretches(doc, raw).flatMap(({ start, end, rows }): Labelled[] => {
      const label = own.find(([, from, to]) => from < end && start < to);
      return label ? [{ doc, isPositive: label[3] === 'quote', ...splitRows(rows) }] : [];
    });
  });
}

/** The vectors of frequent words, of length 1, by their rows; of two words with one row the commoner has it. */
function readVectors(): Map<number, Float32Array> {
  const { words, dimensions, values } = readWordVectors();
  const found = new Map<number, Float32Array>();
  for (let word = 0; word < VECTORS; word++) {
    const row = bucketOf(words[word]!);
    if (found.has(row)) continue;
    const vector = values.subarray(word * dimensions, (word + 1) * dimensions);
    found.set(
      row,
      vector.map((value) => value / Math.hypot(...vector)),
    );
  }
  return found;
}

/** The words within the marks as the sum of their vectors, and the other rows. */
function splitRows(rows: readonly number[]): Pick<Example, 'rows' | 'amounts'> {
  const { first, count } = INNER_BUCKETS;
  const isWord = (row: number) => row >= first && row < first + count;
  const amounts = new Float64Array(vectors.values().next().value!.length);
  for (const row of rows.filter(isWord)) {
    vectors.get(row)?.forEach((value, at) => {
      amounts[at]! += value;
    });
  }
  return { rows: rows.filter((row) => !isWord(row)), amounts };
}

/** The short stretches of an article, each with the rows of the first quote that holds it. */
function shortStretches(id: string, raw: string): { start: number; end: number; rows: readonly number[] }[] {
  const source = { id, file: null, raw };
  const { document, segmentation } = annotateDocument(source, new Set(['quotes']), engine, { keepAll: true });
  const marked = findCandidates(document, segmentation!, engine.vocabulary, engine, {}, []);
  if (!marked) return [];
  const seen = new Set<number>();
  return eachShort(marked).flatMap(({ inside, rows }) =>
    inside.flatMap(({ start, end }, at) => {
      if (seen.has(start) || !rows[at]) return [];
      seen.add(start);
      return [{ start, end, rows: rows[at] }];
    }),
  );
}

function fit(from: readonly Labelled[]): Fit {
  return fitLogistic(from, SCARE_LAYOUT.rows, { l2: L2, fewest: FEWEST });
}

/** The weights of all rows, those of words by their vectors too. */
function train(from: readonly Labelled[]): Float64Array {
  const { weights, slopes } = fit(from);
  for (const [row, vector] of vectors) {
    weights[row] = vector.reduce((sum, value, at) => sum + value * slopes[at]!, 0);
  }
  return weights;
}

function crossValidate(): void {
  const scores = new Map<Labelled, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = ({ doc }: Labelled) => hashText(doc) % FOLDS === fold;
    const { weights, slopes } = fit(labelled.filter((example) => !isHeldOut(example)));
    for (const example of labelled.filter(isHeldOut)) {
      const { rows, amounts } = example;
      const score = rows.reduce((sum, row) => sum + weights[row]!, 0);
      scores.set(
        example,
        amounts.reduce((sum, amount, at) => sum + amount * slopes[at]!, score),
      );
    }
  }
  let loss = 0;
  for (const [{ isPositive }, score] of scores) loss += Math.log1p(Math.exp(isPositive ? -score : score));
  console.log(`loss ${(loss / labelled.length).toFixed(4)} on what a model did not learn from:`);
  const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;
  for (const least of [-1, -0.5, 0, 0.5, 1]) {
    const taken = [...scores].filter(([, score]) => score > least);
    const right = taken.filter(([{ isPositive }]) => isPositive).length;
    const letIn = percent(taken.length - right, labelled.length - quotes);
    console.log(`above ${least}: let in ${letIn}, lost ${percent(quotes - right, quotes)}`);
  }
}
