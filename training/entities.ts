import { scoreEntities } from '../eval/score-entities.js';
import { ENTITY_LABELS, mayFollow } from '../src/entities/entity-labels.js';
import { ENTITY_TEMPLATES, EntityTagger } from '../src/entities/entity-tagger.js';
import type { PhraseTable } from '../src/entities/phrase-table.js';
import { SECOND_TEMPLATES } from '../src/entities/second-look.js';
import { WordTraits } from '../src/entities/word-traits.js';
import { readModel } from '../src/io/read-model.js';
import { parseLinearModel } from '../src/model/linear-model.js';
import { parseWordClusters } from '../src/model/word-clusters.js';
import { Engine } from '../src/pipeline/engine.js';
import { Vocabulary } from '../src/segment/vocabulary.js';
import { addHeadline } from './add-headlines.js';
import { type TrainedCrf, type TrainingSequence, trainAveraged, trainCrf } from './crf.js';
import { labelArticle, readArticles } from './entity-data.js';
import { countPhrases, encodePhrases, type PhraseCounts, phraseTable } from './entity-phrases.js';
import { entitySequences, secondSequences } from './entity-sequences.js';
import { readKnownNames } from './known-names.js';
import { seededRandom } from './random.js';
import { encodeModel, writeModel } from './write-model.js';

// Trains the entity tagger: src/model/entities.br, entities-again.br and entity-names.br.
//
//   npx tsx training/entities.ts [data folder]

const TRAINING_SETS = ['worldwide.train', 'conll2003.train', 'wikigold', 'wnut17.train'];
const GROUPS = 8;
/** For the second look each part is labelled by a first look that was trained without it. */
const PARTS = 4;
const ROWS = Number(process.env['ROWS'] ?? 80000);
const SECOND_ROWS = 20_000;
const OPTIONS = {
  labels: ENTITY_LABELS,
  allows: mayFollow,
  epochs: Number(process.env['EPOCHS'] ?? 6),
  rate: Number(process.env['RATE'] ?? 0.1),
  l1: Number(process.env['L1'] ?? 0.5),
  dropout: Number(process.env['DROP'] ?? 0.3),
};

const data = process.argv[2] ?? '../shared/data';
const started = Date.now();
const log = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`);
const vocabulary = new Vocabulary();
const clusters = parseWordClusters(readModel('word-clusters'));
const traits = new WordTraits(vocabulary, clusters);

const random = seededRandom(7);
const articles = TRAINING_SETS.flatMap((name) => readArticles(data, name)).map((article, index) => ({
  ...labelArticle(addHeadline(article, random), vocabulary),
  group: index % GROUPS,
}));
const known = process.env['NOKNOWN'] ? new Map<string, number>() : readKnownNames(vocabulary);
// A name must be known from other articles than its own, or the tagger would learn to trust the list.
const tables = Array.from({ length: GROUPS }, (_, group) => namesOf((other) => other !== group).table);
const sequences: TrainingSequence[][] = tables.map(() => []);
for (const article of articles) {
  const { group } = article;
  sequences[group]!.push(...entitySequences(article, vocabulary, traits, tables[group]!));
}
log(`${articles.length} articles, ${sequences.flat().length} sequences`);

const first = trainAveraged(sequences.flat(), { ...OPTIONS, log }, Number(process.env['MODELS'] ?? 3));
const model = encodeModel(first, ENTITY_TEMPLATES, ROWS);
const { scale } = parseLinearModel('entities', model, ENTITY_TEMPLATES);
log('trained the first look');

const second = process.env['NOSECOND'] ? emptyOf(first) : trainSecond();
const files: Record<string, Uint8Array> = {
  entities: model,
  'entities-again': encodeModel(second, SECOND_TEMPLATES, SECOND_ROWS, scale),
  'entity-names': encodePhrases(namesOf(() => true).counts, known),
};
const engine = new Engine((name) => files[name] ?? readModel(name));
for (const { name, value } of scoreEntities(data, engine)) {
  if (name.endsWith('f1')) log(`${name} F ${value}`);
}
if (!process.env['DRY']) {
  for (const [name, bytes] of Object.entries(files)) {
    log(`${name}: ${writeModel(`src/model/${name}.br`, bytes)} bytes packed`);
  }
}

function namesOf(includes: (group: number) => boolean): { counts: PhraseCounts; table: PhraseTable } {
  const counts: PhraseCounts = new Map();
  for (const article of articles) if (includes(article.group)) countPhrases(article, vocabulary, counts);
  return { counts, table: phraseTable(counts, known) };
}

function trainSecond(): TrainedCrf {
  const all: TrainingSequence[] = [];
  for (let part = 0; part < PARTS; part++) {
    const without = trainCrf(sequences.filter((_, group) => group % PARTS !== part).flat(), OPTIONS);
    const partModel = parseLinearModel(
      'part',
      encodeModel(without, ENTITY_TEMPLATES, ROWS, scale),
      ENTITY_TEMPLATES,
    );
    const taggers = tables.map(
      (phrases) => new EntityTagger(vocabulary, { model: partModel, phrases, clusters, second: null }),
    );
    for (const article of articles) {
      if (article.group % PARTS !== part) continue;
      const tagger = taggers[article.group]!;
      all.push(...secondSequences(article.gold, tagger.look(article.segmentation), tagger.traits, scale));
    }
    log(`labelled part ${part + 1} of ${PARTS}`);
  }
  return trainCrf(all, { ...OPTIONS, dropout: 0.1, transitions: first.transitions, log });
}

function emptyOf(trained: TrainedCrf): TrainedCrf {
  return { ...trained, features: new Uint32Array(0), weights: new Float32Array(0) };
}
