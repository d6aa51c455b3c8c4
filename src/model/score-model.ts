import { hashText } from './feature-hash.js';
import { isLaidOut, ModelMismatchError, readSections, writeSections } from './model-file.js';
import { readSortedKeys, sizeOfKeys } from './sorted-keys.js';

/** `NKSM` */
export const SCORE_MAGIC = 0x4e4b534d;
/** What one unit of weight is worth, in natural logarithms. */
export const SCORE_UNIT = 1 / 64;

/** A linear model of one score: the weight of each row of a layout of features, in units. */
export type ScoreWeights = Int8Array;

/** The features of a model; see `FeatureLayout`. */
export interface RowLayout {
  readonly rows: number;
  readonly description: string;
}

/**
 * Reads a model from its file, laid out or compact.
 *
 * @throws ModelMismatchError
 */
export function parseScoreModel(name: string, bytes: Uint8Array, layout: RowLayout): ScoreWeights {
  const laidOut = isLaidOut(bytes) ? bytes : layOutScoreModel(name, bytes, layout.rows);
  const [weights] = readSections(name, laidOut, hashText(layout.description));
  return new Int8Array(weights!.buffer, weights!.byteOffset, layout.rows);
}

/**
 * Writes the weights of all rows out, from the compact file: magic, fingerprint, the number of rows that are not 0, these
 * rows in order, their weights.
 *
 * @param rows how many the features have.
 * @throws ModelMismatchError
 */
export function layOutScoreModel(name: string, bytes: Uint8Array, rows: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0) !== SCORE_MAGIC) {
    throw new ModelMismatchError(`the model "${name}" is not a newskit model file`);
  }
  const count = view.getUint32(8);
  const from = 12 + sizeOfKeys(count);
  if (bytes.length !== from + count) throw new ModelMismatchError(`the model "${name}" is cut off`);
  const known = readSortedKeys(bytes.subarray(12), count);
  const weights = new Uint8Array(rows);
  for (let index = 0; index < count; index++) weights[known[index]!] = bytes[from + index]!;
  return writeSections(view.getUint32(4), [weights]);
}

/** The score of `rows[0, count)`, in natural logarithms. */
export function scoreRows(weights: ScoreWeights, rows: ArrayLike<number>, count = rows.length): number {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += weights[rows[index]!]!;
  return sum * SCORE_UNIT;
}
