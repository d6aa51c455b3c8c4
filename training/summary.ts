import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rougeN } from '../eval/rouge.js';
import { annotateDocument } from '../src/pipeline/annotate-document.js';
import { Engine } from '../src/pipeline/engine.js';
import { SENTENCE_FEATURES, sentenceFeatures } from '../src/summarize/sentence-features.js';

// Trains the weights of the summary's sentence scorer on the `train` split of CNN/DM articles:
// `npx tsx training/summary.ts [data folder]` writes src/model/summary-weights.ts.
// Listwise (Cao et al. 2007): the softmax of the scores of an article's sentences is brought near to the
// softmax of their ROUGE with the reference. Plain gradient descent from zero: the same data, the same bytes.

const TEMPERATURE = 0.06;
const STEPS = 400;
const RATE = 0.3;
const L2 = 1e-3;

const data = process.argv[2] ?? '../shared/data';
const width = SENTENCE_FEATURES.length;
const engine = new Engine(() => new Uint8Array());

interface Example {
  readonly values: Float64Array;
  readonly target: Float64Array;
}

const examples = readFileSync(join(data, 'summary/cnndm.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { id: string; article: string; references: string[]; split: string })
  .filter(({ split }) => split === 'train')
  .map(({ id, article, references }): Example => {
    const { document, segmentation } = annotateDocument(
      { id, file: null, raw: article },
      new Set(['summary']),
      engine,
      {
        keepAll: true,
      },
    );
    const { sentences } = segmentation!;
    const gains = Float64Array.from({ length: sentences.count }, (_, at) => {
      const text = document.text.slice(sentences.start[at], sentences.end[at]);
      return (rougeN(text, references[0]!, 1) + rougeN(text, references[0]!, 2)) / 2;
    });
    return {
      values: sentenceFeatures(segmentation!, engine.vocabulary).values,
      target: softmax(gains, TEMPERATURE),
    };
  });

const scale = deviations();
const weights = new Float64Array(width);
for (let step = 0; step < STEPS; step++) {
  const gradient = new Float64Array(width);
  let loss = 0;
  for (const { values, target } of examples) {
    const scores = Float64Array.from(target, (_, sentence) => {
      let score = 0;
      for (let at = 0; at < width; at++)
        score += (weights[at]! * values[sentence * width + at]!) / scale[at]!;
      return score;
    });
    const predicted = softmax(scores, 1);
    for (let sentence = 0; sentence < target.length; sentence++) {
      loss -= target[sentence]! * Math.log(predicted[sentence]!);
      const error = predicted[sentence]! - target[sentence]!;
      for (let at = 0; at < width; at++)
        gradient[at]! += (error * values[sentence * width + at]!) / scale[at]!;
    }
  }
  for (let at = 0; at < width; at++)
    weights[at]! -= RATE * (gradient[at]! / examples.length + L2 * weights[at]!);
  if (step % 100 === 0) console.log(`step ${step}: loss ${(loss / examples.length).toFixed(4)}`);
}

const rows = SENTENCE_FEATURES.map((name, at) => `  ${(weights[at]! / scale[at]!).toFixed(4)}, // ${name}`);
writeFileSync(
  new URL('../src/model/summary-weights.ts', import.meta.url),
  `// Made by training/summary.ts; see summary-weights.md.\n\n/** Weights of the summary's sentence scorer, in the order of its features. */\nexport const SUMMARY_WEIGHTS: readonly number[] = [\n${rows.join('\n')}\n];\n`,
);
console.log(rows.join('\n'));

function softmax(values: Float64Array, temperature: number): Float64Array {
  const highest = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = values.map((value) => Math.exp((value - highest) / temperature));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function deviations(): Float64Array {
  const sums = new Float64Array(width);
  const squares = new Float64Array(width);
  let count = 0;
  for (const { values } of examples) {
    for (let at = 0; at < values.length; at++) {
      sums[at % width]! += values[at]!;
      squares[at % width]! += values[at]! ** 2;
    }
    count += values.length / width;
  }
  return squares.map((square, at) => Math.sqrt(Math.max(1e-6, square / count - (sums[at]! / count) ** 2)));
}
