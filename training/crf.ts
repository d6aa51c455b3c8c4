import { seededRandom, shuffle } from './random.js';

/** A sequence to learn from: at each place its features (32-bit hashes) and its label. */
export interface TrainingSequence {
  /** The features of place `i` are `features[starts[i], starts[i + 1])`. */
  readonly features: Uint32Array;
  readonly starts: Uint32Array;
  readonly labels: Uint8Array;
  /** Scores in natural logarithms that are given and not learned: one a place and label. */
  readonly base?: Float32Array;
}

export interface TrainingOptions {
  readonly labels: readonly string[];
  /** Whether label `to` may stand behind `from`; the number of labels stands for the start and the end. */
  readonly allows?: (from: number, to: number) => boolean;
  readonly epochs?: number;
  /** Step size of AdaGrad. */
  readonly rate?: number;
  /** Strength of the L1 penalty, against the summed log-likelihood of all sequences. */
  readonly l1?: number;
  /** The share of features left out of each place in each pass, so that none is relied on alone. */
  readonly dropout?: number;
  /** Places of which nothing is to be learned but this much are passed over. */
  readonly leastSlope?: number;
  /** Features seen fewer times than this are not learned. */
  readonly minCount?: number;
  readonly seed?: number;
  /** Whether to learn transitions; where not, `transitions` is used as it is. */
  readonly transitions?: Float32Array;
  readonly log?: (line: string) => void;
}

export interface TrainedCrf {
  readonly labels: readonly string[];
  /** `(labels + 1)²`; -Infinity where forbidden. See `LinearModel.transitions`. */
  readonly transitions: Float32Array;
  readonly features: Uint32Array;
  /** One row of weights a feature, in natural logarithms. */
  readonly weights: Float32Array;
}

/**
 * Trains a linear-chain CRF by stochastic gradient with AdaGrad steps (Duchi et al. 2011), a lazily
 * applied L1 penalty and feature dropout. The same input gives the same weights on every run.
 */
export function trainCrf(sequences: readonly TrainingSequence[], options: TrainingOptions): TrainedCrf {
  const {
    labels,
    epochs = 6,
    rate = 0.2,
    l1 = 0.5,
    dropout = 0.3,
    minCount = 2,
    seed = 1,
    leastSlope = 0,
  } = options;
  const size = labels.length;
  const side = size + 1;
  const { features, indexOf } = indexFeatures(sequences, minCount);
  const indexed = sequences.map((sequence) => Int32Array.from(sequence.features, indexOf));
  // What belongs to a feature stands together, for the cache: its weights, the squares of its slopes, its last step.
  const stride = 2 ** Math.ceil(Math.log2(2 * size + 1));
  const state = new Float32Array(features.length * stride);
  const transitions = new Float32Array(side * side);
  const transitionSquares = new Float32Array(side * side);
  for (let from = 0; from < side; from++) {
    for (let to = 0; to < side; to++) {
      const allowed = options.allows?.(from, to) ?? true;
      if (!allowed) transitions[from * side + to] = Number.NEGATIVE_INFINITY;
    }
  }
  if (options.transitions) transitions.set(options.transitions);
  const random = seededRandom(seed);
  const order = sequences.map((_, index) => index);
  const penalty = l1 / Math.max(1, sequences.length);
  const keep = 1 / (1 - dropout);
  let step = 0;
  const longest = Math.max(1, ...sequences.map((sequence) => sequence.labels.length));
  const lattice = createLattice(longest, size);

  /** Applies the penalty that a row has missed since it was last used. */
  const settle = (feature: number) => {
    const from = feature * stride;
    const missed = step - state[from + 2 * size]!;
    if (missed === 0) return;
    state[from + 2 * size] = step;
    for (let cell = from; cell < from + size; cell++) {
      const weight = state[cell]!;
      if (weight === 0) continue;
      const shrink = (rate * penalty * missed) / Math.sqrt(state[cell + size]! + 1e-2);
      state[cell] = weight > 0 ? Math.max(0, weight - shrink) : Math.min(0, weight + shrink);
    }
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const sequence = sequences[index]!;
      const ids = indexed[index]!;
      const { starts, labels: gold } = sequence;
      const count = gold.length;
      if (count === 0) continue;
      step++;
      const used = dropFeatures(ids, dropout, random);
      const { scores } = lattice;
      if (sequence.base) scores.set(sequence.base);
      else scores.fill(0, 0, count * size);
      for (let place = 0; place < count; place++) {
        const row = place * size;
        for (let at = starts[place]!; at < starts[place + 1]!; at++) {
          const feature = used[at]!;
          if (feature < 0) continue;
          settle(feature);
          const from = feature * stride;
          for (let label = 0; label < size; label++) scores[row + label]! += state[from + label]! * keep;
        }
      }
      loss -= fillLattice(lattice, transitions, gold, count, size);
      const { gradient } = lattice;
      for (let place = 0; place < count; place++) {
        const row = place * size;
        if (isSettled(gradient, row, size, leastSlope)) continue;
        for (let at = starts[place]!; at < starts[place + 1]!; at++) {
          const feature = used[at]!;
          if (feature < 0) continue;
          const from = feature * stride;
          for (let label = 0; label < size; label++) {
            const slope = gradient[row + label]! * keep;
            if (slope < 1e-5 && slope > -1e-5) continue;
            const square = state[from + size + label]! + slope * slope;
            state[from + size + label] = square;
            state[from + label]! += (rate * slope) / Math.sqrt(square + 1e-2);
          }
        }
      }
      if (options.transitions) continue;
      for (let cell = 0; cell < side * side; cell++) {
        const slope = lattice.transitionGradient[cell]!;
        if (slope === 0 || transitions[cell] === Number.NEGATIVE_INFINITY) continue;
        transitionSquares[cell]! += slope * slope;
        transitions[cell]! += (rate * slope) / Math.sqrt(transitionSquares[cell]! + 1e-2);
      }
    }
    options.log?.(`epoch ${epoch + 1}: loss ${(loss / Math.max(1, sequences.length)).toFixed(4)}`);
  }
  const weights = new Float32Array(features.length * size);
  for (let feature = 0; feature < features.length; feature++) {
    settle(feature);
    weights.set(state.subarray(feature * stride, feature * stride + size), feature * size);
  }
  return { labels, transitions, features, weights };
}

/**
 * The mean of several models that differ by their seeds only: steadier than each of them, and still one
 * model of the same size.
 */
export function trainAveraged(
  sequences: readonly TrainingSequence[],
  options: TrainingOptions,
  models: number,
): TrainedCrf {
  const mean = trainCrf(sequences, { ...options, seed: 1 });
  for (let seed = 2; seed <= models; seed++) {
    const other = trainCrf(sequences, { ...options, seed });
    other.weights.forEach((weight, cell) => {
      mean.weights[cell]! += weight;
    });
    other.transitions.forEach((weight, cell) => {
      mean.transitions[cell]! += weight;
    });
  }
  return {
    ...mean,
    weights: mean.weights.map((weight) => weight / models),
    transitions: mean.transitions.map((weight) => weight / models),
  };
}

/** Gives every feature that is seen often enough a number; the others get -1. */
function indexFeatures(sequences: readonly TrainingSequence[], minCount: number) {
  let total = 0;
  for (const { features } of sequences) total += features.length;
  const all = new Uint32Array(total);
  let at = 0;
  for (const { features } of sequences) {
    all.set(features, at);
    at += features.length;
  }
  all.sort();
  const kept: number[] = [];
  for (let from = 0; from < total; ) {
    let to = from + 1;
    while (to < total && all[to] === all[from]) to++;
    if (to - from >= minCount) kept.push(all[from]!);
    from = to;
  }
  const features = Uint32Array.from(kept);
  let slots = 16;
  while (slots < kept.length * 2) slots *= 2;
  const table = new Int32Array(slots).fill(-1);
  const slotOf = (feature: number) => {
    let slot = (feature ^ (feature >>> 15)) & (slots - 1);
    while (table[slot]! >= 0 && features[table[slot]!] !== feature) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  for (let index = 0; index < features.length; index++) table[slotOf(features[index]!)] = index;
  return { features, indexOf: (feature: number) => table[slotOf(feature)]! };
}

function dropFeatures(ids: Int32Array, share: number, random: () => number): Int32Array {
  const used = ids.slice();
  if (share > 0) {
    for (let at = 0; at < used.length; at++) if (random() < share) used[at] = -1;
  }
  return used;
}

interface Lattice {
  readonly scores: Float64Array;
  readonly gradient: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly transitionGradient: Float64Array;
}

function createLattice(longest: number, size: number): Lattice {
  return {
    scores: new Float64Array(longest * size),
    gradient: new Float64Array(longest * size),
    forward: new Float64Array(longest * size),
    backward: new Float64Array(longest * size),
    transitionGradient: new Float64Array((size + 1) * (size + 1)),
  };
}

/**
 * Fills the gradient of the log-likelihood of `gold` by forward-backward with scaled probabilities.
 *
 * @returns the log-likelihood.
 */
function fillLattice(
  lattice: Lattice,
  transitions: Float32Array,
  gold: Uint8Array,
  count: number,
  size: number,
): number {
  const { scores, gradient, forward, backward, transitionGradient } = lattice;
  const side = size + 1;
  const step = Float64Array.from(transitions, (weight) => Math.exp(weight));
  const local = gradient;
  let logPartition = 0;
  let goldScore = 0;
  for (let place = 0; place < count; place++) {
    const row = place * size;
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < size; label++) top = Math.max(top, scores[row + label]!);
    logPartition += top;
    for (let label = 0; label < size; label++) local[row + label] = Math.exp(scores[row + label]! - top);
    goldScore += scores[row + gold[place]!]!;
    goldScore += transitions[(place === 0 ? size : gold[place - 1]!) * side + gold[place]!]!;
  }
  goldScore += transitions[gold[count - 1]! * side + size]!;
  for (let place = 0; place < count; place++) {
    const row = place * size;
    let sum = 0;
    for (let label = 0; label < size; label++) {
      let into = 0;
      if (place === 0) into = step[size * side + label]!;
      else {
        for (let before = 0; before < size; before++) {
          into += forward[row - size + before]! * step[before * side + label]!;
        }
      }
      forward[row + label] = into * local[row + label]!;
      sum += forward[row + label]!;
    }
    for (let label = 0; label < size; label++) forward[row + label]! /= sum;
    logPartition += Math.log(sum);
  }
  const last = (count - 1) * size;
  let ending = 0;
  for (let label = 0; label < size; label++) ending += forward[last + label]! * step[label * side + size]!;
  logPartition += Math.log(ending);
  transitionGradient.fill(0);
  for (let label = 0; label < size; label++) backward[last + label] = step[label * side + size]!;
  for (let place = count - 2; place >= 0; place--) {
    const row = place * size;
    let sum = 0;
    for (let label = 0; label < size; label++) {
      let out = 0;
      for (let after = 0; after < size; after++) {
        out += step[label * side + after]! * local[row + size + after]! * backward[row + size + after]!;
      }
      backward[row + label] = out;
      sum += out;
    }
    for (let label = 0; label < size; label++) backward[row + label]! /= sum;
  }
  for (let place = 0; place + 1 < count; place++) {
    const row = place * size;
    let sum = 0;
    for (let label = 0; label < size; label++) {
      for (let after = 0; after < size; after++) {
        sum +=
          forward[row + label]! *
          step[label * side + after]! *
          local[row + size + after]! *
          backward[row + size + after]!;
      }
    }
    for (let label = 0; label < size; label++) {
      if (forward[row + label] === 0) continue;
      for (let after = 0; after < size; after++) {
        transitionGradient[label * side + after]! -=
          (forward[row + label]! *
            step[label * side + after]! *
            local[row + size + after]! *
            backward[row + size + after]!) /
          sum;
      }
    }
    transitionGradient[gold[place]! * side + gold[place + 1]!]! += 1;
  }
  for (let place = 0; place < count; place++) {
    const row = place * size;
    let sum = 0;
    for (let label = 0; label < size; label++) {
      gradient[row + label] = forward[row + label]! * backward[row + label]!;
      sum += gradient[row + label]!;
    }
    for (let label = 0; label < size; label++) gradient[row + label] = -(gradient[row + label]! / sum);
    if (place === 0) addEdge(transitionGradient, gradient, row, size, (label) => size * side + label);
    if (place === count - 1) {
      addEdge(transitionGradient, gradient, row, size, (label) => label * side + size);
    }
    gradient[row + gold[place]!]! += 1;
  }
  transitionGradient[size * side + gold[0]!]! += 1;
  transitionGradient[gold[count - 1]! * side + size]! += 1;
  return goldScore - logPartition;
}

function isSettled(gradient: Float64Array, row: number, size: number, least: number): boolean {
  for (let at = row; at < row + size; at++) if (Math.abs(gradient[at]!) >= least) return false;
  return true;
}

function addEdge(
  into: Float64Array,
  gradient: Float64Array,
  row: number,
  size: number,
  cellOf: (label: number) => number,
): void {
  for (let label = 0; label < size; label++) into[cellOf(label)]! += gradient[row + label]!;
}
