import { hashText } from './feature-hash.js';
import { FILE_FORBIDDEN, FORBIDDEN } from './linear-format.js';
import { listPredecessors, type Predecessors } from './linear-model.js';
import {
  asFloat64,
  asInt32,
  asUint32,
  isLaidOut,
  ModelMismatchError,
  readSections,
  writeSections,
} from './model-file.js';
import { readSortedKeys, sizeOfKeys } from './sorted-keys.js';

/**
 * A linear-chain model whose features are rows of a table that is laid out by the caller: a feature is
 * found by counting, with neither hash nor search.
 *
 * The weights of all labels are relative to label 0, and three of them are packed into one number, 17 bits
 * each, so that a feature with seven labels costs two additions: see {@link sumRows}.
 */
export interface RowModel {
  readonly labels: readonly string[];
  /** As in `LinearModel`. */
  readonly transitions: Int32Array;
  readonly predecessors: Predecessors;
  /** What one unit of a score is worth in natural logarithms. */
  readonly scale: number;
  /** The weights of row `i` are `weights[2 * i]` (labels 1 to 3) and `weights[2 * i + 1]` (4 to 6). */
  readonly weights: Float64Array;
}

/** `NKRM`, and the version of the format behind it. */
export const ROW_MAGIC = 0x4e4b524d;
export const ROW_VERSION = 1;

const FIELD = 2 ** 17;
const FIELDS = 3;
/** Makes every field positive, so that one does not borrow from the next. */
const BIAS = (FIELD / 2) * (1 + FIELD + FIELD * FIELD);

/** The rows of a model's features and what they look at: see `FeatureLayout`. */
export interface RowLayout {
  readonly rows: number;
  readonly description: string;
}

/**
 * Reads a model from its file, laid out or compact.
 *
 * @param layout the rows that the caller computes; a model trained with others is refused.
 * @throws ModelMismatchError
 */
export function parseRowModel(name: string, bytes: Uint8Array, layout: RowLayout): RowModel {
  const laidOut = isLaidOut(bytes) ? bytes : layOutRowModel(name, bytes);
  const sections = readSections(name, laidOut, hashText(layout.description));
  if (sections.length !== 5) throw new ModelMismatchError(`the model "${name}" is no model of rows`);
  const [names, scale, transitions, keys, packed] = sections;
  const rows = asUint32(keys!);
  const known = asFloat64(packed!);
  const weights = new Float64Array(2 * layout.rows);
  for (let index = 0; index < rows.length; index++) {
    weights[2 * rows[index]!] = known[2 * index]!;
    weights[2 * rows[index]! + 1] = known[2 * index + 1]!;
  }
  const labels = new TextDecoder().decode(names).split(' ');
  return {
    labels,
    scale: asFloat64(scale!)[0]!,
    transitions: asInt32(transitions!),
    predecessors: listPredecessors(asInt32(transitions!), labels.length, asFloat64(scale!)[0]!),
    weights,
  };
}

/**
 * Packs the weights of a model, from its compact (decompressed) file: the rows that are not all 0, in order,
 * and for each label but the first the low bytes of their weights, then the high bytes.
 *
 * @throws ModelMismatchError
 */
export function layOutRowModel(name: string, bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 16 || view.getUint32(0) !== ROW_MAGIC || view.getUint16(4) !== ROW_VERSION) {
    throw new ModelMismatchError(`the model "${name}" is not a newskit model file of this version`);
  }
  const names = bytes.subarray(16, 16 + view.getUint16(6));
  const labels = new TextDecoder().decode(names).split(' ').length;
  const transitions = new Int32Array((labels + 1) * (labels + 1));
  const countAt = 16 + names.length + 2 * transitions.length;
  const count = countAt + 4 <= bytes.length ? view.getUint32(countAt) : -1;
  let at = countAt + 4 + sizeOfKeys(count);
  if (count < 0 || bytes.length !== at + 2 * count * (labels - 1)) {
    throw new ModelMismatchError(`the model "${name}" is cut off`);
  }
  for (let cell = 0; cell < transitions.length; cell++) {
    const score = view.getInt16(16 + names.length + 2 * cell);
    transitions[cell] = score === FILE_FORBIDDEN ? FORBIDDEN : score;
  }
  const rows = readSortedKeys(bytes.subarray(countAt + 4), count);
  const packed = new Float64Array(2 * count);
  for (let label = 1; label < labels; label++) {
    const half = label > FIELDS ? 1 : 0;
    const factor = FIELD ** ((label - 1) % FIELDS);
    for (let index = 0; index < count; index++) {
      packed[2 * index + half]! += ((view.getInt8(at + count + index) << 8) | bytes[at + index]!) * factor;
    }
    at += 2 * count;
  }
  const scale = Float64Array.of(view.getFloat32(12));
  return writeSections(view.getUint32(8), [names, scale, transitions, rows, packed]);
}

/** Adds up the weights of `rows[0, count)` into `sums[at]` and `sums[at + 1]`. */
export function sumRows(
  weights: Float64Array,
  rows: Int32Array,
  count: number,
  sums: Float64Array,
  at: number,
): void {
  let low = sums[at]!;
  let high = sums[at + 1]!;
  for (let index = 0; index < count; index++) {
    const row = 2 * rows[index]!;
    low += weights[row]!;
    high += weights[row + 1]!;
  }
  sums[at] = low;
  sums[at + 1] = high;
}

/** Unpacks the sums of one place to a score for each label, from `scores[at]`. */
export function unpackScores(
  low: number,
  high: number,
  labels: number,
  scores: Int32Array,
  at: number,
): void {
  scores[at] = 0;
  unpackField(low, Math.min(labels - 1, FIELDS), scores, at + 1);
  if (labels - 1 > FIELDS) unpackField(high, labels - 1 - FIELDS, scores, at + 1 + FIELDS);
}

function unpackField(sum: number, count: number, scores: Int32Array, at: number): void {
  const biased = sum + BIAS;
  const top = Math.floor(biased / FIELD);
  scores[at] = biased - top * FIELD - FIELD / 2;
  if (count < 2) return;
  const upper = Math.floor(top / FIELD);
  scores[at + 1] = top - upper * FIELD - FIELD / 2;
  if (count > 2) scores[at + 2] = upper - FIELD / 2;
}
