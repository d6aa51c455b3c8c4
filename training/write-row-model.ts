import { hashText } from '../src/model/feature-hash.js';
import { FILE_FORBIDDEN } from '../src/model/linear-format.js';
import { ROW_MAGIC, ROW_VERSION } from '../src/model/row-model.js';
import { sizeOfKeys, writeSortedKeys } from '../src/model/sorted-keys.js';
import type { TrainedCrf } from './crf.js';

/** The largest weight in units: fifty of them still fit in a half of a number of `RowModel.weights`. */
const LARGEST = 600;

/**
 * The file of a trained model with its `most` strongest rows, as `parseRowModel` reads it. Weights are made
 * relative to the first label, and whole numbers.
 */
export function encodeRowModel(
  trained: TrainedCrf,
  layout: { readonly description: string },
  most: number,
): Uint8Array {
  const size = trained.labels.length;
  const relative = new Float32Array(trained.weights.length);
  const strength = new Float32Array(trained.features.length);
  for (let feature = 0; feature < strength.length; feature++) {
    const from = feature * size;
    for (let label = 0; label < size; label++) {
      relative[from + label] = trained.weights[from + label]! - trained.weights[from]!;
      strength[feature]! += Math.abs(trained.weights[from + label]!);
    }
  }
  const largest = relative.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Math.max(1e-3, largest / LARGEST);
  const rounded = Int16Array.from(relative, (weight) => Math.round(weight / scale));
  const kept = Array.from(strength.keys())
    .filter((feature) =>
      rounded.subarray(feature * size, (feature + 1) * size).some((weight) => weight !== 0),
    )
    .sort((a, b) => strength[b]! - strength[a]! || a - b)
    .slice(0, most)
    .sort((a, b) => trained.features[a]! - trained.features[b]!);
  const names = new TextEncoder().encode(trained.labels.join(' '));
  const side = size + 1;
  const head = 16 + names.length + side * side * 2 + 4;
  const bytes = new Uint8Array(head + sizeOfKeys(kept.length) + 2 * kept.length * (size - 1));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, ROW_MAGIC);
  view.setUint16(4, ROW_VERSION);
  view.setUint16(6, names.length);
  view.setUint32(8, hashText(layout.description));
  view.setFloat32(12, scale);
  bytes.set(names, 16);
  let at = 16 + names.length;
  for (const weight of trained.transitions) {
    const units = Math.max(-32767, Math.min(32767, Math.round(weight / scale)));
    view.setInt16(at, weight === Number.NEGATIVE_INFINITY ? FILE_FORBIDDEN : units);
    at += 2;
  }
  view.setUint32(at, kept.length);
  writeSortedKeys(
    kept.map((feature) => trained.features[feature]!),
    bytes.subarray(head),
  );
  at = head + sizeOfKeys(kept.length);
  for (let label = 1; label < size; label++) {
    for (const feature of kept) bytes[at++] = rounded[feature * size + label]!;
    for (const feature of kept) bytes[at++] = rounded[feature * size + label]! >> 8;
  }
  return bytes;
}
