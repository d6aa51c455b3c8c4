import { writeFileSync } from 'node:fs';
import { readGold } from '../eval/read-gold.js';
import type { GoldArticle } from '../eval/score-quotes.js';
import { readModel } from '../src/io/read-model.js';
import { loadWordClusters } from '../src/model/word-clusters.js';
import { ARGUMENT_LABELS, ArgumentFeatures, allowsArgument } from '../src/quotes/argument-features.js';
import { ARGUMENT_LAYOUT } from '../src/quotes/argument-rows.js';
import { allowsCue, CUE_LABELS, CUE_LAYOUT, CueFeatures } from '../src/quotes/cue-features.js';
import { type Cue, findCues } from '../src/quotes/find-cues.js';
import { createCueModel } from '../src/quotes/quote-models.js';
import { parseTagger } from '../src/quotes/tag-items.js';
import { parseWordLexicon } from '../src/quotes/word-lexicon.js';
import { WordTable } from '../src/quotes/word-table.js';
import { Vocabulary } from '../src/segment/vocabulary.js';
import { trainAveraged } from './crf.js';
import { argumentSequences, cueSequences, readSample } from './quote-samples.js';
import { encodeRowModel } from './write-row-model.js';
const FOLDS = 5;
const data = '../shared/data';
const vocabulary = new Vocabulary();
const table = new WordTable(vocabulary, parseWordLexicon(readModel('quote-words')), loadWordClusters(readModel));
const tagger = parseTagger(readModel('quote-tags'));
const cueReader = new CueFeatures(table);
const argumentReader = new ArgumentFeatures(table);
const samples = readGold<GoldArticle>(data, 'quotes/polnear.train.jsonl').map((a) => readSample(a, vocabulary, table, tagger));
const sequences = samples.map((s) => cueSequences(s, table, cueReader));
const all = sequences.flat().length;
const lean = ({ labels, transitions }: any, amount: number) => { for (let f = 0; f <= labels.length; f++) transitions[f * (labels.length + 1)]! -= amount; };
const M = +(process.argv[2] ?? 1);
const predicted: Cue[][] = samples.map(() => []);
for (let fold = 0; fold < FOLDS; fold++) {
  const seqs = sequences.filter((_, at) => at % FOLDS !== fold).flat();
  const t = trainAveraged(seqs, { labels: CUE_LABELS, allows: allowsCue, minCount: 3, l1: 1.5 * seqs.length / all, rate: .07, epochs: 6, leastSlope: 2e-3, dropout: .45 } as any, M);
  lean(t, .2);
  const bytes = encodeRowModel(t, CUE_LAYOUT, 100000);
  writeFileSync(`/work/exp/k/cues-${fold}.bin`, bytes);
  const model = createCueModel(table, bytes); model.cueWords.update();
  samples.forEach((s, at) => { if (at % FOLDS === fold) predicted[at] = findCues(model, s.items, s.words); });
  console.log('cue fold', fold, new Date().toISOString());
}
for (let fold = 0; fold < FOLDS; fold++) {
  const known = samples.map((sample, at) => ({ sample, cues: predicted[at]!, at })).filter(({ at }) => at % FOLDS !== fold);
  const t = trainAveraged(known.flatMap(({ sample, cues }) => argumentSequences(sample, cues, table, argumentReader)), { labels: ARGUMENT_LABELS, allows: allowsArgument, minCount: 3, l1: 1.5, rate: .07, epochs: 7, leastSlope: 2e-3, dropout: .45 } as any, M);
  writeFileSync(`/work/exp/k/args-${fold}.bin`, encodeRowModel(t, ARGUMENT_LAYOUT, 160000));
  console.log('arg fold', fold, new Date().toISOString());
}
