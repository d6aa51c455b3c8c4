import { FOLDS, foldModelPath, foldsBySite } from '../eval/line-folds.js';
import { readGold } from '../eval/read-gold.js';
import type { LabelledPage } from '../eval/score-lines.js';
import { LINE_LABELS } from '../src/dedupe/judge-lines.js';
import { LINE_TEMPLATES } from '../src/dedupe/line-features.js';
import { trainCrf } from './crf.js';
import { dropRareFeatures, type Example, readCleanArticles, toSequence, withCrops } from './line-examples.js';
import { seededRandom } from './random.js';
import { encodeModel, writeModel } from './write-model.js';

// Trains the line model on labelled web pages, crops of them, and clean articles; and, for `npm run eval`,
// a model for every fold of the sites, which has seen none of the pages that it is scored on.
//
//   npx tsx training/lines.ts [data folder]   writes src/model/lines.br and eval/line-folds/*.br

const ROWS = 20_000;
const OPTIONS = { labels: LINE_LABELS, epochs: 10, rate: 0.03, l1: 2, dropout: 0.3, minCount: 4 };

function train(pages: readonly LabelledPage[], clean: readonly Example[]): Uint8Array {
  const random = seededRandom(7);
  const examples = [...pages.flatMap((page) => withCrops(page, random)), ...clean];
  const sequences = dropRareFeatures(
    examples.map(toSequence),
    examples.map(({ site }) => site),
  );
  return encodeModel(trainCrf(sequences, OPTIONS), LINE_TEMPLATES, ROWS);
}

const data = process.argv[2] ?? '../shared/data';
const pages = readGold<LabelledPage>(data, 'boilerplate/l3s.dev.jsonl');
const clean = readCleanArticles(data);
const write = (path: string, bytes: Uint8Array) => console.log(`${path}: ${writeModel(path, bytes)} bytes`);

const folds = foldsBySite(pages);
for (let fold = 0; fold < FOLDS; fold++) {
  const others = pages.filter((_, at) => folds[at] !== fold);
  write(foldModelPath(fold), train(others, clean));
}
write('src/model/lines.br', train(pages, clean));
