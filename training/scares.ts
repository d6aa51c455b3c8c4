import { readFileSync, writeFileSync } from 'node:fs';
import { readArticles } from '../eval/read-articles.js';
import { readGold } from '../eval/read-gold.js';
import { readModel } from '../src/io/read-model.js';
import { annotateDocument } from '../src/pipeline/annotate-document.js';
import { Engine } from '../src/pipeline/engine.js';
import { findCandidates } from '../src/quotes/extract-quotes.js';
import { isWrittenAsName } from '../src/quotes/names-marked-words.js';
import type { MarkedStretch } from '../src/quotes/pair-marks.js';
import { SCARE_FEATURES, scareFeatures } from '../src/quotes/scare-features.js';
import { wordsIn } from '../src/quotes/tell-scares-apart.js';

// Trains what tells somebody's words from scare quotes, names, titles and terms:
// `npx tsx training/scares.ts [data folder]` writes src/model/scare-weights.ts.
// Logistic regression by plain gradient descent from zero on short marked stretches: those of Fake News Challenge
// articles labelled by hand, and those of PolNeAR's dev part, where what lies within an attribution is somebody's.

const STEPS = 3000;
const RATE = 0.5;
const L2 = 0.001;
const MOST_WORDS = 5;
/** A PolNeAR stretch against one labelled by hand. */
const WEIGHT_OF_POLNEAR = 0.6;

interface Example {
  readonly features: readonly boolean[];
  readonly isQuote: boolean;
  readonly weight: number;
}

const data = process.argv[2] ?? '../shared/data';
const engine = new Engine(readModel);
const examples = [...byHand(), ...fromPolnear()];
const quotes = examples.filter(({ isQuote }) => isQuote).length;
console.log(`${examples.length} stretches, ${quotes} of them somebody's words`);

const weights = train(examples);
const right = examples.filter(({ features, isQuote }) => score(features) > 0 === isQuote).length;
console.log(`${((100 * right) / examples.length).toFixed(1)} % right on what it learned from`);
writeFileSync(
  new URL('../src/model/scare-weights.ts', import.meta.url),
  `// Made by training/scares.ts; see scare-weights.md.

/** Weights of what tells somebody's words from scare quotes, in the order of its features. */
export const SCARE_WEIGHTS: readonly number[] = [
${SCARE_FEATURES.map((name, at) => `  ${Number(weights[at]!.toFixed(2))}, // ${name}\n`).join('')}];
`,
);

function byHand(): Example[] {
  const labels = JSON.parse(
    readFileSync(new URL('../eval/labels/marked-stretches.json', import.meta.url), 'utf8'),
  ) as [string, number, number, 'quote' | 'scare'][];
  const texts = readArticles(data, new Set(labels.map(([doc]) => doc)));
  return [...texts].flatMap(([doc, raw]) =>
    shortStretches(doc, raw).flatMap(({ features, stretch }) => {
      const label = labels.find(
        ([id, start, end]) => id === doc && start < stretch.end && stretch.start < end,
      );
      return label ? [{ features, isQuote: label[3] === 'quote', weight: 1 }] : [];
    }),
  );
}

function fromPolnear(): Example[] {
  const records = readGold<{ id: string; text: string; attributions: { quote: [number, number][] }[] }>(
    data,
    'quotes/polnear.dev.jsonl',
  );
  return records.flatMap(({ id, text, attributions }) => {
    const contents = attributions.flatMap(({ quote }) => quote);
    return shortStretches(id, text).flatMap(({ features, stretch }) => {
      const isQuote = contents.some(([start, end]) => start < stretch.innerEnd && stretch.innerStart < end);
      // `CNN said that "The Cosby Show" would end` is within an attribution, too.
      if (isQuote && isWrittenAsName(text.slice(stretch.innerStart, stretch.innerEnd))) return [];
      return [{ features, isQuote, weight: WEIGHT_OF_POLNEAR }];
    });
  });
}

function shortStretches(id: string, raw: string): { stretch: MarkedStretch; features: boolean[] }[] {
  const { document, segmentation } = annotateDocument({ id, file: null, raw }, new Set(['quotes']), engine, {
    keepAll: true,
  });
  const { text } = document;
  const { found, stretches } = findCandidates(document, segmentation!, engine.vocabulary, engine, {}, []);
  return stretches.flatMap((stretch) => {
    const words = wordsIn(text.slice(stretch.innerStart, stretch.innerEnd));
    if (words === 0 || words > MOST_WORDS) return [];
    const quote = found.find((each) => each.start < stretch.end && stretch.start < each.end);
    return quote ? [{ stretch, features: scareFeatures(text, quote, stretch, words) }] : [];
  });
}

function score(features: readonly boolean[]): number {
  return features.reduce((sum, holds, at) => (holds ? sum + weights[at]! : sum), 0);
}

function train(all: readonly Example[]): Float64Array {
  const result = new Float64Array(SCARE_FEATURES.length);
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(result.length);
    for (const { features, isQuote, weight } of all) {
      let sum = 0;
      features.forEach((holds, at) => {
        if (holds) sum += result[at]!;
      });
      const error = (isQuote ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      features.forEach((holds, at) => {
        if (holds) gradient[at]! += weight * error;
      });
    }
    for (let at = 0; at < result.length; at++)
      result[at]! += RATE * (gradient[at]! / total - L2 * result[at]!);
  }
  return result;
}
