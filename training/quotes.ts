import { fileURLToPath } from 'node:url';
import { readGold } from '../eval/read-gold.js';
import type { GoldArticle } from '../eval/score-quotes.js';
import { readModel } from '../src/io/read-model.js';
import { loadWordClusters } from '../src/model/word-clusters.js';
import { ARGUMENT_LABELS, ArgumentFeatures, allowsArgument } from '../src/quotes/argument-features.js';
import { ARGUMENT_LAYOUT } from '../src/quotes/argument-rows.js';
import { CONTENT_LAYOUT } from '../src/quotes/content-rows.js';
import { allowsCue, CUE_LABELS, CUE_LAYOUT, CueFeatures } from '../src/quotes/cue-features.js';
import { type Cue, findCues } from '../src/quotes/find-cues.js';
import { createArgumentModel, createCueModel } from '../src/quotes/quote-models.js';
import { parseTagger } from '../src/quotes/tag-items.js';
import { parseWordLexicon } from '../src/quotes/word-lexicon.js';
import { WordTable } from '../src/quotes/word-table.js';
import { Vocabulary } from '../src/segment/vocabulary.js';
import { contentChoices } from './content-choices.js';
import { type TrainedCrf, type TrainingSequence, trainAveraged } from './crf.js';
import { type Choice, fitRanking } from './fit-ranking.js';
import { argumentSequences, cueSequences, readSample, type Sample } from './quote-samples.js';
import { writeModel } from './write-model.js';
import { encodeRowModel } from './write-row-model.js';
import { encodeScoreModel } from './write-score-model.js';

// Trains the models of quotes, `quote-cues.br`, `quote-arguments.br` and `quote-contents.br` of `src/model`, on the
// training articles of PolNeAR.
//
//   npx tsx training/quotes.ts [data folder]

const FOLDS = 5;
/** By how much, in natural logarithms, a label is made likelier than none: L1 makes the models too shy. */
const CUE_RECALL = 0.2;
const ARGUMENT_RECALL = 0;
/** Most words are no cue, which is soon learned. */
const LEAST_SLOPE = 2e-3;
/** Each model is the mean of so many trainings. */
const MODELS = 8;
/** The share of features left out in each pass. */
const DROPOUT = 0.45;
const CUE_ROWS = 100_000;
const ARGUMENT_ROWS = 160_000;
const RANKING = { epochs: 14, rate: 0.05, l1: 2, dropout: 0.3, sharpness: 6, models: 5 };

const data = process.argv[2] ?? '../shared/data';
const vocabulary = new Vocabulary();
const table = new WordTable(
  vocabulary,
  parseWordLexicon(readModel('quote-words')),
  loadWordClusters(readModel),
);
const tagger = parseTagger(readModel('quote-tags'));
const cueReader = new CueFeatures(table);
const argumentReader = new ArgumentFeatures(table);

const samples = readGold<GoldArticle>(data, 'quotes/polnear.train.jsonl').map((article) =>
  readSample(article, vocabulary, table, tagger),
);
const sequences = samples.map((sample) => cueSequences(sample, table, cueReader));

const allSentences = sequences.flat().length;

// The argument model learns with cues as they are found in articles that the cue model has not seen.
const predicted: Cue[][] = samples.map(() => []);
for (let fold = 0; fold < FOLDS; fold++) {
  const model = createCueModel(table, trainCues(sequences.filter((_, at) => at % FOLDS !== fold).flat()));
  model.cueWords.update();
  samples.forEach((sample, at) => {
    if (at % FOLDS === fold) predicted[at] = findCues(model, sample.items, sample.words);
  });
}
const cues = trainCues(sequences.flat(), MODELS);
save('quote-cues', cues);
sequences.length = 0;

// The ranking of contents learns from what an argument model finds in articles that it has not seen.
const choices: (readonly Choice[])[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const isHeldOut = (at: number) => at % FOLDS === fold;
  const known = samples.map((sample, at) => ({ sample, cues: predicted[at]!, at }));
  const model = createArgumentModel(table, trainArguments(known.filter(({ at }) => !isHeldOut(at))));
  model.argumentWords.update();
  for (const { sample, cues } of known.filter(({ at }) => isHeldOut(at))) {
    choices.push(...contentChoices(sample, cues, model));
  }
}
const { weights, trust } = fitRanking(choices, CONTENT_LAYOUT.rows, { ...RANKING, log: console.log });
save(
  'quote-contents',
  encodeScoreModel(
    weights.map((weight) => weight / trust),
    CONTENT_LAYOUT,
  ),
);
choices.length = 0;
save(
  'quote-arguments',
  trainArguments(
    samples.map((sample, at) => ({ sample, cues: predicted[at]! })),
    MODELS,
  ),
);

function trainCues(from: readonly TrainingSequence[], models = 1): Uint8Array {
  const labels = CUE_LABELS;
  const options = {
    labels,
    allows: allowsCue,
    minCount: 3,
    l1: (1.5 * from.length) / allSentences,
    rate: 0.07,
    epochs: 6,
    leastSlope: LEAST_SLOPE,
    dropout: DROPOUT,
    log: console.log,
  };
  const trained = trainAveraged(from, options, models);
  lean(trained, CUE_RECALL);
  return encodeRowModel(trained, CUE_LAYOUT, CUE_ROWS);
}

function trainArguments(
  from: readonly { readonly sample: Sample; readonly cues: readonly Cue[] }[],
  models = 1,
): Uint8Array {
  const labels = ARGUMENT_LABELS;
  const trained = trainAveraged(
    from.flatMap(({ sample, cues }) => argumentSequences(sample, cues, table, argumentReader)),
    {
      labels,
      allows: allowsArgument,
      minCount: 3,
      l1: 1.5,
      rate: 0.07,
      epochs: 7,
      leastSlope: LEAST_SLOPE,
      dropout: DROPOUT,
      log: console.log,
    },
    models,
  );
  lean(trained, ARGUMENT_RECALL);
  return encodeRowModel(trained, ARGUMENT_LAYOUT, ARGUMENT_ROWS);
}

/** Takes `amount` from every step to "outside", the first label. */
function lean({ labels, transitions }: TrainedCrf, amount: number): void {
  for (let from = 0; from <= labels.length; from++) transitions[from * (labels.length + 1)]! -= amount;
}

function save(name: string, bytes: Uint8Array): void {
  const size = writeModel(fileURLToPath(new URL(`../src/model/${name}.br`, import.meta.url)), bytes);
  console.log(`${name}: ${size} bytes`);
}
