import { scoreEntities } from '../eval/score-entities.js';
import { ENTITY_LABELS, mayFollow } from '../src/entities/entity-labels.js';
import { ENTITY_TEMPLATES, EntityTagger } from '../src/entities/entity-tagger.js';
import type { PhraseTable } from '../src/entities/phrase-table.js';
import { WordTraits } from '../src/entities/word-traits.js';
import { readModel } from '../src/io/read-model.js';
import { parseLinearModel } from '../src/model/linear-model.js';
import { loadWordClusters, parseWordClusters } from '../src/model/word-clusters.js';
import { Engine } from '../src/pipeline/engine.js';
import { Vocabulary } from '../src/segment/vocabulary.js';
import { addHeadline } from './add-headlines.js';
import { type TrainingSequence, trainAveraged, trainCrf } from './crf.js';
import { labelArticle, readArticles, TRAINING_SETS } from './entity-data.js';
import { countPhrases, encodePhrases, type PhraseCounts, phraseTable } from './entity-phrases.js';
import { entitySequences } from './entity-sequences.js';
import { harvestNames } from './harvest-names.js';
import { readKnownNames } from './known-names.js';
import { seededRandom } from './random.js';
import { encodeModel, writeModel } from './write-model.js';

// Trains the entity tagger: src/model/entities.br and entity-names.br.
//
//   npx tsx training/entities.ts [data folder]

const GROUPS = 8;
const ROWS = 90_000;
const MODELS = 3;
const OPTIONS = { labels: ENTITY_LABELS, allows: mayFollow, epochs: 6, rate: 0.1, l1: 0.5, dropout: 0.3 };

const data = process.argv[2] ?? '../shared/data';
const started = Date.now();
const log = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`);
const vocabulary = new Vocabulary();
const clusters = loadWordClusters(readModel);
const kinds = parseWordClusters('word-kinds', readModel('word-kinds'));
const traits = new WordTraits(vocabulary, clusters, kinds);

const random = seededRandom(7);
const articles = TRAINING_SETS.flatMap((name) => readArticles(data, name)).map((article, index) => ({
  ...labelArticle(addHeadline(article, random), vocabulary),
  group: index % GROUPS,
}));
const known = readKnownNames(vocabulary);
// A name must be known from other articles than its own, or the tagger would learn to trust the list.
let sequences = readSequences();
log(`${articles.length} articles, ${sequences.length} sequences`);
for (const [name, types] of harvest()) known.set(name, (known.get(name) ?? 0) | types);
sequences = readSequences();

const trained = trainAveraged(sequences, { ...OPTIONS, log }, MODELS);
const model = encodeModel(trained, ENTITY_TEMPLATES, ROWS);

const files: Record<string, Uint8Array> = {
  entities: model,
  'entity-names': encodePhrases(namesOf(() => true).counts, known),
};
const engine = new Engine((name) => files[name] ?? readModel(name));
for (const { name, value } of scoreEntities(data, engine)) {
  if (name.endsWith('f1')) log(`${name} F ${value}`);
}
for (const [name, bytes] of Object.entries(files)) {
  log(`${name}: ${writeModel(`src/model/${name}.br`, bytes)} bytes packed`);
}

function readSequences(): TrainingSequence[] {
  return Array.from({ length: GROUPS }, (_, group) => {
    const { table } = namesOf((other) => other !== group);
    return articles
      .filter((article) => article.group === group)
      .flatMap((article) => entitySequences(article, vocabulary, traits, table));
  }).flat();
}

/** The names that a first tagger finds in raw text. */
function harvest(): Map<string, number> {
  const trained = trainCrf(sequences, { ...OPTIONS, epochs: 4 });
  const bytes = encodeModel(trained, ENTITY_TEMPLATES, ROWS);
  const model = parseLinearModel('first', bytes, ENTITY_TEMPLATES);
  const phrases = namesOf(() => true).table;
  const tagger = new EntityTagger(vocabulary, { model, phrases, clusters, kinds });
  const names = harvestNames(data, tagger, vocabulary);
  log(`${names.size} names found in raw text`);
  return names;
}

function namesOf(includes: (group: number) => boolean): { counts: PhraseCounts; table: PhraseTable } {
  const counts: PhraseCounts = new Map();
  for (const article of articles) if (includes(article.group)) countPhrases(article, vocabulary, counts);
  return { counts, table: phraseTable(counts, known) };
}
