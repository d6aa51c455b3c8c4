import { writeFileSync } from 'node:fs';
import { SentenceCase, viewDocument } from '../src/entities/document-view.js';
import { ENTITY_LABELS } from '../src/entities/entity-labels.js';
import { WordBit, WordTraits } from '../src/entities/word-traits.js';
import { readModel } from '../src/io/read-model.js';
import { hashText } from '../src/model/feature-hash.js';
import { foldAccents, loadWordClusters } from '../src/model/word-clusters.js';
import { Vocabulary } from '../src/segment/vocabulary.js';
import { labelArticle, readArticles, TRAINING_SETS } from './entity-data.js';
import { findCentres, nearestCentre } from './k-means.js';
import { trainPerceptron } from './perceptron.js';
import { seededRandom, shuffle } from './random.js';
import { readWordVectors } from './word-vectors.js';
import { encodeClusters } from './write-clusters.js';
import { writeModel } from './write-model.js';

// Makes src/model/word-kinds.br: words are of one kind that, to judge by their vectors, are as likely to be the
// first, an inner, the last or the only word of a name of each type.
//
//   npm --prefix training install
//   npx tsx training/word-kinds.ts [data folder]

const KINDS = 400;
const LEVELS = [60, 16];
/** The most frequent words of the vectors; so many fill a table of 2^19 slots as far as it may be filled. */
const WORDS = 314_000;
/** A word's kind is found without the places where the word itself is labelled: by a model of the other parts. */
const PARTS = 5;
/** So many places of a word are looked at: `U.S.` stands in thousands. */
const MOST_PLACES = 20;
const SAMPLE = 60_000;

const started = Date.now();
const log = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`);
const vectors = readWordVectors();
const { words } = vectors;
const inputs = readInputs();
const WIDTH = vectors.dimensions + 2;
const places = readPlaces(process.argv[2] ?? '../shared/data');
log(`${places.rows.length} places`);

const classes = ENTITY_LABELS.length;
const likely = new Float32Array(WORDS * classes);
for (let part = 0; part < PARTS; part++) {
  const isOther = (index: number) => partOf(places.rows[index]!) !== part;
  const trained = trainPerceptron({
    inputs,
    width: WIDTH,
    rows: places.rows.filter((_, index) => isOther(index)),
    labels: places.labels.filter((_, index) => isOther(index)),
    classes,
  });
  let right = 0;
  let all = 0;
  places.rows.forEach((row, index) => {
    if (isOther(index)) return;
    const chances = new Float32Array(classes);
    trained.predict(inputs, row * WIDTH, chances);
    if (chances.indexOf(Math.max(...chances)) === places.labels[index]) right++;
    all++;
  });
  log(`part ${part + 1} of ${PARTS}: ${((100 * right) / all).toFixed(1)} % right`);
  for (let word = 0; word < WORDS; word++) {
    if (partOf(word) !== part) continue;
    trained.predict(inputs, word * WIDTH, likely.subarray(word * classes, (word + 1) * classes));
  }
}

// Square roots: the distance between two distributions is then Hellinger's.
const values = likely.map(Math.sqrt);
const random = seededRandom(1);
const sample = shuffle(
  Array.from({ length: WORDS }, (_, word) => word),
  random,
).slice(0, SAMPLE);
const chosen = new Float32Array(SAMPLE * classes);
sample.forEach((word, at) => {
  chosen.set(values.subarray(word * classes, (word + 1) * classes), at * classes);
});
const centres = findCentres({ values: chosen, width: classes }, KINDS, random);
const kinds = Uint16Array.from({ length: WORDS }, (_, word) =>
  nearestCentre(centres, classes, values, word * classes),
);
const sizes = new Float32Array(KINDS);
for (const kind of kinds) sizes[kind]!++;
log('kinds found');
const [larger, largest] = LEVELS.map((count) => {
  const groups = findCentres({ values: centres, width: classes, weights: sizes }, count, random);
  return Array.from({ length: KINDS }, (_, kind) => nearestCentre(groups, classes, centres, kind * classes));
});
const byKey = new Map<number, number>();
for (let word = 0; word < WORDS; word++) {
  const key = hashText(words[word]!);
  if (!byKey.has(key)) byKey.set(key, kinds[word]!);
}
const bytes = encodeClusters(byKey, larger!, largest!);
log(`${writeModel('src/model/word-kinds.br', bytes)} bytes`);
if (process.env['OUT']) writeFileSync(process.env['OUT'], kinds);

/** What is known of each word: its vector at one length, how frequent it is, and how long its vector was. */
function readInputs(): Float32Array {
  const { dimensions, values } = vectors;
  const width = dimensions + 2;
  const all = new Float32Array(WORDS * width);
  for (let word = 0; word < WORDS; word++) {
    const vector = values.subarray(word * dimensions, (word + 1) * dimensions);
    const length = Math.max(1e-6, Math.hypot(...vector));
    for (let at = 0; at < dimensions; at++) all[word * width + at] = (3 * vector[at]!) / length;
    all[word * width + dimensions] = Math.log1p(word) / 12;
    all[word * width + dimensions + 1] = length / 6;
  }
  return all;
}

/** The places of the training articles where a capital tells of a name, with their words and labels. */
function readPlaces(data: string): { rows: number[]; labels: number[] } {
  const rowOf = new Map(words.slice(0, WORDS).map((word, row) => [word, row]));
  const vocabulary = new Vocabulary();
  const clusters = loadWordClusters(readModel);
  // What kinds are is to be found out: any clusters do in their place.
  const traits = new WordTraits(vocabulary, clusters, clusters);
  const all: { row: number; label: number }[] = [];
  for (const article of TRAINING_SETS.flatMap((name) => readArticles(data, name))) {
    const { segmentation, gold } = labelArticle(article, vocabulary);
    traits.update();
    const view = viewDocument(segmentation, traits);
    for (let at = 0; at < view.count; at++) {
      const lexeme = view.lexeme[at]!;
      if ((traits.bits[lexeme]! & WordBit.NameLike) === 0) continue;
      if (view.sentenceCase[at] !== SentenceCase.Mixed || view.sentenceStart[at] !== 0) continue;
      const row = rowOf.get(foldAccents(vocabulary.lower(lexeme)));
      if (row !== undefined) all.push({ row, label: gold[at]! });
    }
  }
  const times = new Map<number, number>();
  const kept = shuffle(all, seededRandom(1)).filter(({ row }) => {
    const before = times.get(row) ?? 0;
    times.set(row, before + 1);
    return before < MOST_PLACES;
  });
  return { rows: kept.map(({ row }) => row), labels: kept.map(({ label }) => label) };
}

function partOf(word: number): number {
  return (Math.imul(word, 0x9e3779b1) >>> 16) % PARTS;
}
