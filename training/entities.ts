import { scoreEntities } from '../eval/score-entities.js';
import { ENTITY_LABELS, mayFollow } from '../src/entities/entity-labels.js';
import { ENTITY_TEMPLATES } from '../src/entities/entity-tagger.js';
import { WordTraits } from '../src/entities/word-traits.js';
import { readModel } from '../src/io/read-model.js';
import { parseWordClusters } from '../src/model/word-clusters.js';
import { Engine } from '../src/pipeline/engine.js';
import { Vocabulary } from '../src/segment/vocabulary.js';
import { type TrainingSequence, trainCrf } from './crf.js';
import { labelArticle, readArticles } from './entity-data.js';
import {
  countPhrases,
  encodePhrases,
  listPhrases,
  type PhraseCounts,
  phraseTable,
} from './entity-phrases.js';
import { entitySequences } from './entity-sequences.js';
import { encodeModel, writeModel } from './write-model.js';

const FOLDS = 8;
const data = process.argv[2] ?? '../shared/data';
const rows = Number(process.argv[3] ?? 60000);
const vocabulary = new Vocabulary();
const clusters = parseWordClusters(readModel('word-clusters'));
const traits = new WordTraits(vocabulary, clusters);
const t0 = Date.now();
const log = (line: string) => console.log(`${((Date.now() - t0) / 1000).toFixed(0)}s ${line}`);

const articles = ['worldwide.train', 'conll2003.train', 'wikigold', 'wnut17.train']
  .filter((n) => !(process.env['SKIP'] ?? '').includes(n))
  .flatMap((name) => readArticles(data, name))
  .map((article) => labelArticle(article, vocabulary));
log(`read ${articles.length}`);
// A name must be known from other articles than its own, or the tagger would learn to trust the list.
const sequences: TrainingSequence[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const counts: PhraseCounts = new Map();
  articles.forEach((article, index) => {
    if (index % FOLDS !== fold) countPhrases(article, vocabulary, counts);
  });
  const table = phraseTable(counts);
  articles.forEach((article, index) => {
    if (index % FOLDS === fold) sequences.push(...entitySequences(article, vocabulary, traits, table));
  });
}
let places = 0;
let feats = 0;
for (const s of sequences) {
  places += s.labels.length;
  feats += s.features.length;
}
log(`${sequences.length} sequences, ${places} places, ${feats} features`);
const trained = trainCrf(sequences, {
  labels: ENTITY_LABELS,
  allows: mayFollow,
  log,
  epochs: Number(process.env['EPOCHS'] ?? 6),
  rate: Number(process.env['RATE'] ?? 0.1),
  l1: Number(process.env['L1'] ?? 0.5),
  dropout: Number(process.env['DROP'] ?? 0.3),
});
const counts: PhraseCounts = new Map();
for (const article of articles) countPhrases(article, vocabulary, counts);
const list = listPhrases(counts);
log(`features ${trained.features.length}, phrases ${list.keys.length}`);
const files: Record<string, Uint8Array> = {
  entities: encodeModel(trained, ENTITY_TEMPLATES, rows),
  'entity-names': encodePhrases(counts),
};
const engine = new Engine((name) => files[name] ?? readModel(name));
const scores = scoreEntities(data, engine);
for (let i = 0; i < scores.length; i += 3)
  log(
    `${scores[i]!.name} F ${scores
      .slice(i, i + 3)
      .map((s) => s.value)
      .join(' ')}`,
  );
if (process.env['WRITE'])
  for (const [name, bytes] of Object.entries(files))
    log(`${name} ${writeModel(`src/model/${name}.br`, bytes)} packed`);
