import { seededRandom, shuffle } from './random.js';

/** Examples to learn from: example `i` is row `rows[i]` of `inputs` with label `labels[i]`. */
export interface Examples {
  readonly inputs: Float32Array;
  readonly width: number;
  readonly rows: ArrayLike<number>;
  readonly labels: ArrayLike<number>;
  readonly classes: number;
}

export interface Perceptron {
  /** Writes the probability of each class for a row of inputs to `out`. */
  predict(inputs: Float32Array, at: number, out: Float32Array): void;
}

const HIDDEN = 64;
const BATCH = 256;
const EPOCHS = 12;
const RATE = 1e-3;
const DECAY = 1e-3;

/**
 * A perceptron with one hidden layer, trained by Adam (Kingma and Ba 2015). It is used in training only, to
 * find out what the vector of a word tells; the same input gives the same weights on every run.
 */
export function trainPerceptron({ inputs, width, rows, labels, classes }: Examples): Perceptron {
  const random = seededRandom(1);
  const first = createLayer(width, HIDDEN, random);
  const second = createLayer(HIDDEN, classes, random);
  const hidden = new Float32Array(HIDDEN);
  const out = new Float32Array(classes);
  const blame = new Float32Array(HIDDEN);
  const order = Array.from({ length: rows.length }, (_, index) => index);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const to = Math.min(order.length, from + BATCH);
      for (let index = from; index < to; index++) {
        const at = rows[order[index]!]! * width;
        forward(first, second, inputs, at, hidden, out);
        out[labels[order[index]!]!]! -= 1;
        blame.fill(0);
        addGradient(second, hidden, 0, out, blame);
        for (let unit = 0; unit < HIDDEN; unit++) if (hidden[unit]! <= 0) blame[unit] = 0;
        addGradient(first, inputs, at, blame, null);
      }
      step++;
      update(first, to - from, step);
      update(second, to - from, step);
    }
  }
  return { predict: (from, at, into) => forward(first, second, from, at, hidden, into) };
}

/** Weights, one row of `inputs` weights and a bias for each output, with what Adam remembers of each. */
interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Float32Array;
  readonly gradient: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

function createLayer(inputs: number, outputs: number, random: () => number): Layer {
  const size = (inputs + 1) * outputs;
  const bound = Math.sqrt(6 / (inputs + outputs));
  return {
    inputs,
    outputs,
    weights: Float32Array.from({ length: size }, () => (random() * 2 - 1) * bound),
    gradient: new Float32Array(size),
    mean: new Float32Array(size),
    square: new Float32Array(size),
  };
}

function forward(
  first: Layer,
  second: Layer,
  inputs: Float32Array,
  at: number,
  hidden: Float32Array,
  out: Float32Array,
): void {
  apply(first, inputs, at, hidden);
  for (let unit = 0; unit < hidden.length; unit++) hidden[unit] = Math.max(0, hidden[unit]!);
  apply(second, hidden, 0, out);
  let top = Number.NEGATIVE_INFINITY;
  for (const score of out) top = Math.max(top, score);
  let sum = 0;
  for (let label = 0; label < out.length; label++) {
    out[label] = Math.exp(out[label]! - top);
    sum += out[label]!;
  }
  for (let label = 0; label < out.length; label++) out[label]! /= sum;
}

function apply({ inputs, outputs, weights }: Layer, from: Float32Array, at: number, out: Float32Array): void {
  for (let unit = 0; unit < outputs; unit++) {
    const row = unit * (inputs + 1);
    let sum = weights[row + inputs]!;
    for (let input = 0; input < inputs; input++) sum += weights[row + input]! * from[at + input]!;
    out[unit] = sum;
  }
}

/** Adds the gradient of one example, and what its inputs have to do with it to `blame`. */
function addGradient(
  { inputs, outputs, weights, gradient }: Layer,
  from: Float32Array,
  at: number,
  slope: Float32Array,
  blame: Float32Array | null,
): void {
  for (let unit = 0; unit < outputs; unit++) {
    const own = slope[unit]!;
    if (own === 0) continue;
    const row = unit * (inputs + 1);
    gradient[row + inputs]! += own;
    for (let input = 0; input < inputs; input++) gradient[row + input]! += own * from[at + input]!;
    if (!blame) continue;
    for (let input = 0; input < inputs; input++) blame[input]! += own * weights[row + input]!;
  }
}

function update({ weights, gradient, mean, square }: Layer, examples: number, step: number): void {
  const size = (RATE * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step);
  for (let at = 0; at < weights.length; at++) {
    const slope = (gradient[at]! + DECAY * weights[at]!) / examples;
    mean[at] = 0.9 * mean[at]! + 0.1 * slope;
    square[at] = 0.999 * square[at]! + 0.001 * slope * slope;
    weights[at]! -= (size * mean[at]!) / (Math.sqrt(square[at]!) + 1e-8);
  }
  gradient.fill(0);
}
