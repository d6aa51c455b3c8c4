import { hashText } from './feature-hash.js';
import { layOutLinearModel } from './lay-out-linear-model.js';
import { BIAS, checkOf, FORBIDDEN, wordsOfRow } from './linear-format.js';
import { asFloat64, asInt32, asUint32, isLaidOut, ModelMismatchError, readSections } from './model-file.js';

export { FORBIDDEN } from './linear-format.js';

/**
 * A linear-chain conditional random field (Lafferty et al. 2001) with its weights as small integers: the
 * score of a labelling is the sum of its features' rows and of its transitions, in units of `scale`.
 *
 * Features are 32-bit hashes, found in a power-of-two table of open addressing: a feature's first slot
 * is its highest bits, and a slot holds its lowest 16 bits as a check beside the number of its row. A feature
 * that was not kept in training is nearly always a single miss.
 */
export interface LinearModel {
  readonly labels: readonly string[];
  /**
   * Scores of label `to` behind label `from`, at `from * (labels + 1) + to`. The last row is the start
   * of a sequence, the last column its end. {@link FORBIDDEN} where it may not be.
   */
  readonly transitions: Int32Array;
  /** The transitions that may be. */
  readonly predecessors: Predecessors;
  /** What one unit of a score is worth in natural logarithms. */
  readonly scale: number;
  /** One entry a slot: the check in the high half, the lowest 16 bits of the row in the low half; 0 for none. */
  readonly slots: Int32Array;
  /** The first row of each 65,536 slots: rows are numbered in the order of their slots. */
  readonly firstRow: Uint32Array;
  /**
   * Rows of {@link wordsOfRow} words: the weights of four labels a word, each plus {@link BIAS} in a byte,
   * the first label in the lowest one.
   */
  readonly weights: Int32Array;
}

/** With hard constraints (BILOU) most pairs of labels are forbidden: only the others are looked at. */
export interface Predecessors {
  /** The labels that may stand before label `i` are `from[starts[i], starts[i + 1])`. */
  readonly starts: Uint16Array;
  readonly from: Uint8Array;
  /** The score of each of these transitions. */
  readonly score: Int32Array;
  /**
   * The same, shifted left by {@link INDEX_BITS}, with {@link LAST_INDEX} less the label before in the lowest bits: the greatest
   * of such numbers tells the best label before, and of equal ones the first.
   */
  readonly packed: Int32Array;
  /** The exponentials of these scores, and of those of the first and the last label of a sequence. */
  readonly weight: Float64Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
}

export const INDEX_BITS = 5;
export const LAST_INDEX = (1 << INDEX_BITS) - 1;
/** A model has no more labels. */
export const MOST_LABELS = 1 << INDEX_BITS;

/** So many weights can be added up in half a word: 256 × 255 < 65,536. */
export const MOST_ADDED = 256;
const EVERY_OTHER_BYTE = 0x00ff00ff;

/** Where the rows of the features at hand begin; nothing in it outlives a call. */
const found = new Int32Array(MOST_ADDED);

/**
 * Reads a model from its file: one that is laid out as it is used, or else a compact one.
 *
 * @param templates describes the features that the caller computes; the file holds the hash of the
 * description that it was trained with, and another one is refused.
 * @throws ModelMismatchError
 */
export function parseLinearModel(name: string, bytes: Uint8Array, templates: string): LinearModel {
  const laidOut = isLaidOut(bytes) ? bytes : layOutLinearModel(name, bytes);
  const sections = readSections(name, laidOut, hashText(templates));
  if (sections.length !== 6) throw new ModelMismatchError(`the model "${name}" is no linear model`);
  const [names, scale, scores, slots, firstRow, weights] = sections;
  const labels = new TextDecoder().decode(names).split(' ');
  const transitions = asInt32(scores!);
  return {
    labels,
    scale: asFloat64(scale!)[0]!,
    transitions,
    predecessors: listPredecessors(transitions, labels.length, asFloat64(scale!)[0]!),
    slots: asInt32(slots!),
    firstRow: asUint32(firstRow!),
    weights: asInt32(weights!),
  };
}

export function listPredecessors(transitions: Int32Array, labels: number, scale: number): Predecessors {
  const starts = new Uint16Array(labels + 1);
  const from: number[] = [];
  const score: number[] = [];
  for (let label = 0; label < labels; label++) {
    for (let before = 0; before < labels; before++) {
      const known = transitions[before * (labels + 1) + label]!;
      if (known === FORBIDDEN) continue;
      from.push(before);
      score.push(known);
    }
    starts[label + 1] = from.length;
  }
  const weigh = (score: number) => (score === FORBIDDEN ? 0 : Math.exp(score * scale));
  return {
    starts,
    from: Uint8Array.from(from),
    score: Int32Array.from(score),
    packed: Int32Array.from(score, (known, entry) => (known << INDEX_BITS) + LAST_INDEX - from[entry]!),
    weight: Float64Array.from(score, weigh),
    first: Float64Array.from({ length: labels }, (_, label) =>
      weigh(transitions[labels * (labels + 1) + label]!),
    ),
    last: Float64Array.from({ length: labels }, (_, label) =>
      weigh(transitions[label * (labels + 1) + labels]!),
    ),
  };
}

/**
 * Adds the weights of `features[from, to)` to the scores, one a label, from `scores[at]`.
 *
 * The rows are looked up first, all independent of each other, and then added four labels at a time:
 * two weights a half word each in one addition.
 */
export function addFeatures(
  model: LinearModel,
  features: Uint32Array,
  from: number,
  to: number,
  scores: Int32Array,
  at: number,
): void {
  for (let first = from; first < to; first += MOST_ADDED) {
    const count = findRows(model, features, first, Math.min(to, first + MOST_ADDED));
    if (count > 0) addRows(model, found, count, scores, at);
  }
}

/** Writes where the rows of the known ones of `features[from, to)` begin to {@link found}; returns how many. */
function findRows(model: LinearModel, features: Uint32Array, from: number, to: number): number {
  const { slots, firstRow } = model;
  const words = wordsOfRow(model.labels.length);
  const mask = slots.length - 1;
  const shift = Math.clz32(mask);
  let count = 0;
  for (let index = from; index < to; index++) {
    const feature = features[index]!;
    const check = checkOf(feature);
    let slot = feature >>> shift;
    for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
      if (entry >>> 16 === check) {
        found[count++] = (firstRow[slot >>> 16]! + (entry & 0xffff)) * words;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return count;
}

/** Where the row of a feature begins in `weights`, or -1 for one that the model does not know. */
export function findRow(model: LinearModel, feature: number): number {
  one[0] = feature;
  return findRows(model, one, 0, 1) === 0 ? -1 : found[0]!;
}

const one = new Uint32Array(1);

/** Adds `count` rows, at most {@link MOST_ADDED}, to the scores from `scores[at]`. */
export function addRows(
  model: LinearModel,
  rows: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  const { weights } = model;
  const labels = model.labels.length;
  const bias = BIAS * count;
  for (let label = 0, word = 0; label < labels; label += 4, word++) {
    let even = 0;
    let odd = 0;
    for (let index = 0; index < count; index++) {
      const four = weights[rows[index]! + word]!;
      even = (even + (four & EVERY_OTHER_BYTE)) | 0;
      odd = (odd + ((four >>> 8) & EVERY_OTHER_BYTE)) | 0;
    }
    const place = at + label;
    scores[place]! += (even & 0xffff) - bias;
    if (label + 1 < labels) scores[place + 1]! += (odd & 0xffff) - bias;
    if (label + 2 < labels) scores[place + 2]! += (even >>> 16) - bias;
    if (label + 3 < labels) scores[place + 3]! += (odd >>> 16) - bias;
  }
}
