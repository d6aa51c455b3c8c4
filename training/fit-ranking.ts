import { seededRandom, shuffle } from './random.js';

/** One of several that may be chosen. */
export interface Choice {
  /** The rows of its features. */
  readonly rows: Int32Array;
  /** What another model thinks of it, in natural logarithms. */
  readonly score: number;
  /** How good it is, from 0 to 1 or more. */
  readonly worth: number;
}

export interface RankingOptions {
  readonly epochs: number;
  /** Step size of AdaGrad. */
  readonly rate: number;
  /** Strength of the L1 penalty, against the summed loss. */
  readonly l1: number;
  /** The share of rows left out in each step. */
  readonly dropout: number;
  /** How much more is asked of the best choice than of others that are nearly as good. */
  readonly sharpness: number;
  /** The result is the mean of so many trainings that differ by their seeds. */
  readonly models: number;
  readonly log?: (line: string) => void;
}

export interface Ranking {
  readonly weights: Float64Array;
  /** What the score of the other model is multiplied with. */
  readonly trust: number;
}

/**
 * Learns to choose: the chances of the choices (softmax over the other model's score and the weights of rows) are to
 * be as their worth has it. Stochastic gradient with AdaGrad steps and an L1 penalty; the same data give the same weights.
 */
export function fitRanking(
  examples: readonly (readonly Choice[])[],
  size: number,
  options: RankingOptions,
): Ranking {
  const mean = { weights: new Float64Array(size), trust: 0 };
  for (let seed = 1; seed <= options.models; seed++) {
    const { weights, trust } = fitOnce(examples, size, options, seed);
    mean.trust += trust / options.models;
    for (let row = 0; row < size; row++) mean.weights[row]! += weights[row]! / options.models;
  }
  return mean;
}

function fitOnce(
  examples: readonly (readonly Choice[])[],
  size: number,
  { epochs, rate, l1, dropout, sharpness, log }: RankingOptions,
  seed: number,
): Ranking {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size);
  const lastStep = new Int32Array(size);
  const penalty = (rate * l1) / examples.length;
  const keep = 1 / (1 - dropout);
  const random = seededRandom(seed);
  const order = examples.map((_, index) => index);
  let trust = 1;
  let trustSquares = 1;
  let step = 0;
  const settle = (row: number) => {
    const missed = step - lastStep[row]!;
    lastStep[row] = step;
    const weight = weights[row]!;
    if (missed === 0 || weight === 0) return;
    const shrink = (penalty * missed) / Math.sqrt(squares[row]! + 1e-2);
    weights[row] = weight > 0 ? Math.max(0, weight - shrink) : Math.min(0, weight + shrink);
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const choices = examples[index]!;
      step++;
      const salt = Math.floor(random() * 2 ** 31);
      const isKept = (row: number) => ((Math.imul(row ^ salt, 0x9e3779b1) >>> 8) & 1023) >= dropout * 1024;
      const scores = choices.map(({ rows, score }) => {
        let sum = trust * score;
        for (const row of rows) {
          if (!isKept(row)) continue;
          settle(row);
          sum += weights[row]! * keep;
        }
        return sum;
      });
      const chances = shares(scores);
      const wanted = shares(choices.map(({ worth }) => worth * sharpness));
      const slopes = new Map<number, number>();
      let trustSlope = 0;
      choices.forEach(({ rows, score }, at) => {
        const slope = wanted[at]! - chances[at]!;
        loss -= wanted[at]! * Math.log(chances[at]! + 1e-12);
        trustSlope += slope * score;
        for (const row of rows) if (isKept(row)) slopes.set(row, (slopes.get(row) ?? 0) + slope * keep);
      });
      for (const [row, slope] of slopes) {
        if (Math.abs(slope) < 1e-5) continue;
        squares[row]! += slope * slope;
        weights[row]! += (rate * slope) / Math.sqrt(squares[row]! + 1e-2);
      }
      trustSquares += trustSlope * trustSlope;
      trust += (0.1 * rate * trustSlope) / Math.sqrt(trustSquares);
    }
    log?.(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}, trust ${trust.toFixed(3)}`);
  }
  for (let row = 0; row < size; row++) settle(row);
  return { weights, trust };
}

/** The softmax. */
function shares(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
