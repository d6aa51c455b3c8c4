import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readGold } from '../eval/read-gold.js';
import { type LabelledPage, type LineKeeper, scoreCleanArticles, scorePages } from '../eval/score-lines.js';
import { findFragments } from '../src/dedupe/find-fragments.js';
import { findRepeatedLines } from '../src/dedupe/find-repeated-lines.js';
import { LINE_LABELS, repeatBits } from '../src/dedupe/judge-lines.js';
import { LINE_TEMPLATES, lineFeatures } from '../src/dedupe/line-features.js';
import { readLineShapes } from '../src/dedupe/line-shapes.js';
import { readLineWords } from '../src/dedupe/line-words.js';
import { type LineOptions, markLines } from '../src/dedupe/mark-lines.js';
import { parseLinearModel } from '../src/model/linear-model.js';
import { createDocument } from '../src/normalize/create-document.js';
import { type TrainingSequence, trainCrf } from './crf.js';
import { seededRandom, shuffle } from './random.js';
import { encodeModel, writeModel } from './write-model.js';

// Trains the line model on labelled web pages, crops of them, and clean articles.
//
//   npx tsx training/lines.ts [data folder]         trains and writes src/model/lines.br
//   npx tsx training/lines.ts [data folder] --folds scores five folds by site and writes nothing

const FOLDS = 5;
/** A feature of fewer sites is of a site's own making. */
const FEWEST_SITES = 4;
const ROWS = 20_000;
const OPTIONS = { labels: LINE_LABELS, epochs: 10, rate: 0.03, l1: 2, dropout: 0.3, minCount: 4 };

interface Example {
  readonly site: string;
  readonly lines: readonly { readonly t: string; readonly c: string }[];
}

const data = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared/data';

function readPages(): LabelledPage[] {
  return readGold<LabelledPage>(data, 'boilerplate/l3s.dev.jsonl');
}

function siteOf({ url, id }: LabelledPage): string {
  const host = URL.canParse(url) ? new URL(url).hostname : id;
  return host.split('.').slice(-2).join('.');
}

/** A page (twice, for it is the rule), what a scraper may leave of it, and its story alone. */
function withCrops(page: LabelledPage, random: () => number): Example[] {
  const site = siteOf(page);
  const { lines } = page;
  const isContent = lines.map(({ c }) => c === 'full' || c === 'headline');
  const first = isContent.indexOf(true);
  const last = isContent.lastIndexOf(true);
  if (first < 0) return [{ site, lines }];
  const crop = (widest: number) =>
    lines.slice(
      Math.max(0, first - Math.floor(random() * (widest + 1))),
      last + 1 + Math.floor(random() * (widest + 1)),
    );
  const content = lines.filter((_, at) => isContent[at]);
  return [lines, lines, crop(0), crop(6), crop(30), content].map((cropped) => ({ site, lines: cropped }));
}

/** Articles with nothing to clean, so that the model learns to leave them alone. */
function readCleanArticles(): Example[] {
  const label = (text: string, titles: number): Example => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return { site: 'clean', lines: lines.map((t, at) => ({ t, c: at < titles ? 'headline' : 'full' })) };
  };
  const worldwide = readGold<{ text: string }>(data, 'entities/worldwide.train.jsonl').map(({ text }) =>
    label(text, 1),
  );
  const polnear = readGold<{ text: string }>(data, 'quotes/polnear.train.jsonl')
    .slice(0, 300)
    .map(({ text }) => label(text, 0));
  const reuters = gunzipSync(readFileSync(join(data, 'raw/reuters21578.jsonl.gz')))
    .toString()
    .split('\n')
    .slice(-2000)
    .filter((line, at) => at % 5 === 0 && line !== '')
    .map((line) => JSON.parse(line) as { title: string; text: string })
    .map(({ title, text }) => label(`${title}\n${text}`, 1));
  return [...worldwide, ...polnear, ...reuters];
}

function toSequence({ lines }: Example): TrainingSequence {
  const raw = lines.map(({ t }) => t.replace(/[\r\n]/g, ' ')).join('\n');
  const document = createDocument({ id: '', file: null, raw }, []);
  const words = readLineWords(document.text, document.lines);
  const shapes = readLineShapes(words);
  const { of } = findRepeatedLines(words, findFragments(words));
  const { features, starts } = lineFeatures(words, shapes, repeatBits(shapes, of));
  const labels = Uint8Array.from(shapes.line, (line) =>
    Math.max(0, LINE_LABELS.indexOf(lines[line]!.c as (typeof LINE_LABELS)[number])),
  );
  return { features: features.slice(), starts, labels };
}

/** Leaves out of all sequences the features that too few sites have. */
function dropRareFeatures(
  sequences: readonly TrainingSequence[],
  sites: readonly string[],
): TrainingSequence[] {
  const seen = new Map<number, { last: string; count: number }>();
  const order = sites.map((_, at) => at).sort((a, b) => (sites[a]! < sites[b]! ? -1 : 1));
  for (const at of order) {
    for (const feature of sequences[at]!.features) {
      const entry = seen.get(feature);
      if (!entry) seen.set(feature, { last: sites[at]!, count: 1 });
      else if (entry.last !== sites[at]) {
        entry.last = sites[at]!;
        entry.count++;
      }
    }
  }
  return sequences.map(({ features, starts, labels }) => {
    const kept: number[] = [];
    const keptStarts = new Uint32Array(starts.length);
    for (let i = 0; i < labels.length; i++) {
      for (let at = starts[i]!; at < starts[i + 1]!; at++) {
        if (seen.get(features[at]!)!.count >= FEWEST_SITES) kept.push(features[at]!);
      }
      keptStarts[i + 1] = kept.length;
    }
    return { features: Uint32Array.from(kept), starts: keptStarts, labels };
  });
}

function train(pages: readonly LabelledPage[], clean: readonly Example[], log?: (line: string) => void) {
  const random = seededRandom(7);
  const examples = [...pages.flatMap((page) => withCrops(page, random)), ...clean];
  const sequences = dropRareFeatures(
    examples.map(toSequence),
    examples.map(({ site }) => site),
  );
  return encodeModel(trainCrf(sequences, { ...OPTIONS, ...(log ? { log } : {}) }), LINE_TEMPLATES, ROWS);
}

function keeperOf(bytes: Uint8Array, options: LineOptions): LineKeeper {
  const model = parseLinearModel('lines', bytes, LINE_TEMPLATES);
  return (text) => {
    const document = createDocument({ id: '', file: null, raw: text }, []);
    return Array.from(markLines(document, options, model).reason, (reason) => reason === 0);
  };
}

const log = (line: string) => console.log(line);
const pages = readPages();
const clean = readCleanArticles();
if (process.argv.includes('--folds')) {
  const sites = shuffle([...new Set(pages.map(siteOf))].sort(), seededRandom(3));
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const held = new Set(sites.filter((_, at) => at % FOLDS === fold));
    return {
      pages: pages.filter((page) => held.has(siteOf(page))),
      bytes: train(
        pages.filter((page) => !held.has(siteOf(page))),
        clean,
      ),
    };
  });
  for (const strictness of ['aggressive', 'conservative'] as const) {
    const keepers = new Map<string, LineKeeper>();
    for (const fold of folds) {
      const keep = keeperOf(fold.bytes, { strictness });
      for (const { lines } of fold.pages) keepers.set(lines.map(({ t }) => t).join('\n'), keep);
    }
    const name = `lines/l3s-folds/${strictness}`;
    for (const score of scorePages(pages, name, (text) => keepers.get(text)!(text))) {
      log(`${score.name} ${score.value.toFixed(3)} ${score.note ?? ''}`);
    }
    for (const score of scoreCleanArticles(
      data,
      `lines/${strictness}`,
      keeperOf(folds[0]!.bytes, { strictness }),
    )) {
      log(`${score.name} ${score.value.toFixed(3)} ${score.note ?? ''}`);
    }
  }
} else {
  const bytes = train(pages, clean, log);
  log(`src/model/lines.br: ${writeModel('src/model/lines.br', bytes)} bytes`);
}
