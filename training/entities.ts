import { ENTITY_LABELS, ENTITY_TYPES, mayFollow } from '../src/entities/entity-labels.js';
import { createEntityTagger, ENTITY_TEMPLATES } from '../src/entities/entity-tagger.js';
import { WordTraits } from '../src/entities/word-traits.js';
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
const traits = new WordTraits(vocabulary);
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
    if (index % FOLDS === fold) sequences.push(...entitySequences(article, vocabulary, traits, table, null));
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
for (const k of [rows, 1e7]) {
  const bytes = encodeModel(trained, ENTITY_TEMPLATES, k);
  const v = new Vocabulary();
  const tagger = createEntityTagger(v, (name) => (name === 'entities' ? bytes : encodePhrases(counts)));
  log(`rows ${k}: ${bytes.length} bytes`);
  for (const name of ['worldwide.dev', 'conll2003.dev', 'wnut17.dev']) {
    const right = [0, 0, 0, 0];
    const found = [0, 0, 0, 0];
    const gold = [0, 0, 0, 0];
    let ms = 0;
    for (const article of readArticles(data, name)) {
      const labelled = labelArticle(article, v);
      const t = performance.now();
      const labels = tagger.tag(labelled.segmentation);
      ms += performance.now() - t;
      const want = new Set(article.mentions.map((m) => `${m.start} ${m.end} ${m.type}`));
      for (const m of article.mentions) gold[ENTITY_TYPES.indexOf(m.type)]!++;
      const { tokens } = labelled.segmentation;
      for (let at = 0; at < labels.length; at++) {
        if (labels[at] === 0) continue;
        let end = at;
        while (((labels[end]! - 1) & 3) < 2) end++;
        const type = (labels[at]! - 1) >> 2;
        found[type]!++;
        if (want.has(`${tokens.start[at]} ${tokens.end[end]} ${ENTITY_TYPES[type]}`)) right[type]!++;
        at = end;
      }
    }
    const f = (r: number[], p: number[], g: number[]) => {
      const s = (x: number[]) => x.reduce((a, b) => a + b);
      return `${((200 * s(r)) / (s(p) + s(g))).toFixed(2)} (P ${((100 * s(r)) / s(p)).toFixed(1)} R ${((100 * s(r)) / s(g)).toFixed(1)})`;
    };
    log(
      `${name} F ${f(right, found, gold)} ${ENTITY_TYPES.map((t, i) => `${t} ${f([right[i]!], [found[i]!], [gold[i]!])}`).join(' ')} ${ms.toFixed(0)} ms`,
    );
  }
  if (k === rows && process.env['WRITE'])
    log(
      `packed ${writeModel('src/model/entities.br', bytes)} ${writeModel('src/model/entity-names.br', encodePhrases(counts))}`,
    );
}
