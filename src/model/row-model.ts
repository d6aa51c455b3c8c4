import { FORBIDDEN, ModelMismatchError } from './linear-model.js';
import { hashText } from './feature-hash.js';
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
  /** What one unit of a score is worth in natural logarithms. */
  readonly scale: number;
  /** The weights of row `i` are `weights[2 * i]` (labels 1 to 3) and `weights[2 * i + 1]` (4 to 6). */
  readonly weights: Float64Array;
}

/** `NKRM`, and the version of the format behind it. */
export const ROW_MAGIC = 0x4e4b524d;
export const ROW_VERSION = 1;
/** In the file, where transitions are 16-bit. */
export const FILE_FORBIDDEN = -32768;

const FIELD = 2 ** 17;
const FIELDS = 3;
/** Makes every field positive, so that one does not borrow from the next. */
const BIAS = (FIELD / 2) * (1 + FIELD + FIELD * FIELD);

/**
 * Reads a model from its (decompressed) file.
 *
 * @param layout the rows that the caller computes, and their description.
 * @throws ModelMismatchError
 */
export function parseRowModel(
  name: string,
  bytes: Uint8Array,
  layout: { readonly rows: number; readonly description: string },
): RowModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 16 || view.getUint32(0) !== ROW_MAGIC || view.getUint16(4) !== ROW_VERSION) {
    throw new ModelMismatchError(`the model "${name}" is not a newskit model file of this version`);
  }
  if (view.getUint32(8) !== hashText(layout.description)) {
    throw new ModelMismatchError(`the model "${name}" was trained with other features; train it again`);
  }
  const labels = new TextDecoder().decode(bytes.subarray(16, 16 + view.getUint16(6))).split(' ');
  const scale = view.getFloat32(12);
  let at = 16 + view.getUint16(6);
  const side = labels.length + 1;
  const transitions = new Int32Array(side * side);
  for (let cell = 0; cell < transitions.length; cell++, at += 2) {
    const score = view.getInt16(at);
    transitions[cell] = score === FILE_FORBIDDEN ? FORBIDDEN : score;
  }
  const count = view.getUint32(at);
  at += 4;
  const rows = readSortedKeys(bytes.subarray(at), count);
  at += sizeOfKeys(count);
  const weights = new Float64Array(2 * layout.rows);
  let factor = 1;
  for (let label = 1; label < labels.length; label++, at += count) {
    const half = label > FIELDS ? 1 : 0;
    if (label === FIELDS + 1) factor = 1;
    for (let index = 0; index < count; index++) {
      weights[2 * rows[index]! + half]! += ((bytes[at + index]! << 24) >> 24) * factor;
    }
    factor *= FIELD;
  }
  return { labels, transitions, scale, weights };
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
export function unpackScores(low: number, high: number, labels: number, scores: Int32Array, at: number): void {
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
