import { hashText } from '../model/feature-hash.js';
import { asUint32, isLaidOut, ModelMismatchError, readSections, writeSections } from '../model/model-file.js';
import { readSortedKeys, sizeOfKeys } from '../model/sorted-keys.js';
import { SCARE_LAYOUT } from './scare-rows.js';

const NAME = 'scares';

/** `NKSM` */
export const SCARE_MAGIC = 0x4e4b534d;
/** What one unit of weight is worth. */
export const SCARE_UNIT = 1 / 64;

/** The weight of each row of `SCARE_LAYOUT`, in units. */
export type ScareWeights = Int8Array;

/**
 * Reads the model from its file, laid out or compact.
 *
 * @throws ModelMismatchError
 */
export function parseScareWeights(bytes: Uint8Array): ScareWeights {
  const laidOut = isLaidOut(bytes) ? bytes : layOutScares(bytes);
  const [keys, known] = readSections(NAME, laidOut, hashText(SCARE_LAYOUT.description));
  const rows = asUint32(keys!);
  const weights = new Uint8Array(SCARE_LAYOUT.rows);
  for (let index = 0; index < rows.length; index++) weights[rows[index]!] = known![index]!;
  return new Int8Array(weights.buffer);
}

/** The compact file: magic, fingerprint, the number of rows that are not 0, these rows in order, their weights. */
export function layOutScares(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0) !== SCARE_MAGIC) {
    throw new ModelMismatchError(`the model "${NAME}" is not a newskit model file`);
  }
  const count = view.getUint32(8);
  const from = 12 + sizeOfKeys(count);
  if (bytes.length !== from + count) throw new ModelMismatchError(`the model "${NAME}" is cut off`);
  return writeSections(view.getUint32(4), [readSortedKeys(bytes.subarray(12), count), bytes.subarray(from)]);
}

/** The score of some rows: above 0 for somebody's words. */
export function scoreScare(weights: ScareWeights, rows: readonly number[]): number {
  let sum = 0;
  for (const row of rows) sum += weights[row]!;
  return sum * SCARE_UNIT;
}
