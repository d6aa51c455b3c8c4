import { hashText } from '../src/model/feature-hash.js';
import { type RowLayout, SCORE_MAGIC, SCORE_UNIT } from '../src/model/score-model.js';
import { sizeOfKeys, writeSortedKeys } from '../src/model/sorted-keys.js';

/** The file of a model of one score, as `parseScoreModel` reads it. */
export function encodeScoreModel(weights: Float64Array, layout: RowLayout): Uint8Array {
  const units = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / SCORE_UNIT))),
  );
  const rows = [...units.keys()].filter((row) => units[row] !== 0);
  const file = new Uint8Array(12 + sizeOfKeys(rows.length) + rows.length);
  const view = new DataView(file.buffer);
  view.setUint32(0, SCORE_MAGIC);
  view.setUint32(4, hashText(layout.description));
  view.setUint32(8, rows.length);
  writeSortedKeys(rows, file.subarray(12));
  rows.forEach((row, index) => {
    file[12 + sizeOfKeys(rows.length) + index] = units[row]!;
  });
  return file;
}
