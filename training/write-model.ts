import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { hashText } from '../src/model/feature-hash.js';
import { FILE_FORBIDDEN, MODEL_MAGIC, MODEL_VERSION } from '../src/model/linear-format.js';
import { sizeOfKeys, writeSortedKeys } from '../src/model/sorted-keys.js';
import type { TrainedCrf } from './crf.js';

/**
 * The file of a trained model with its `rows` strongest features, as `parseLinearModel` reads it. Weights
 * become 8-bit integers; the largest ones are clipped so that the many small ones keep their differences.
 *
 * @param scale what one unit is worth; for models whose scores are added it must be the same.
 */
export function encodeModel(
  trained: TrainedCrf,
  templates: string,
  rows: number,
  scale = scaleOf(trained),
): Uint8Array {
  const size = trained.labels.length;
  const strength = new Float32Array(trained.features.length);
  for (let feature = 0; feature < strength.length; feature++) {
    for (let label = 0; label < size; label++) {
      strength[feature]! += Math.abs(trained.weights[feature * size + label]!);
    }
  }
  const kept = Array.from(strength.keys())
    .filter((feature) => strength[feature]! > 0)
    .sort((a, b) => strength[b]! - strength[a]! || a - b)
    .slice(0, rows);
  const keys: number[] = [];
  const sizes: number[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  kept.sort((a, b) => trained.features[a]! - trained.features[b]!);
  for (const feature of kept) {
    const before = labels.length;
    for (let label = 0; label < size; label++) {
      const units = Math.round(trained.weights[feature * size + label]! / scale);
      if (units === 0) continue;
      labels.push(label);
      weights.push(Math.max(-127, Math.min(127, units)));
    }
    if (labels.length === before) continue;
    keys.push(trained.features[feature]!);
    sizes.push(labels.length - before);
  }
  const names = new TextEncoder().encode(trained.labels.join(' '));
  const side = size + 1;
  const bytes = new Uint8Array(
    16 + names.length + side * side * 2 + 8 + sizeOfKeys(keys.length) + keys.length + labels.length * 2,
  );
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MODEL_MAGIC);
  view.setUint16(4, MODEL_VERSION);
  view.setUint16(6, names.length);
  view.setUint32(8, hashText(templates));
  view.setFloat32(12, scale);
  bytes.set(names, 16);
  let at = 16 + names.length;
  for (const weight of trained.transitions) {
    view.setInt16(at, weight === Number.NEGATIVE_INFINITY ? FILE_FORBIDDEN : clip16(weight / scale));
    at += 2;
  }
  view.setUint32(at, keys.length);
  view.setUint32(at + 4, labels.length);
  at += 8;
  writeSortedKeys(keys, bytes.subarray(at));
  at += sizeOfKeys(keys.length);
  bytes.set(sizes, at);
  bytes.set(labels, at + sizes.length);
  bytes.set(Uint8Array.from(weights), at + sizes.length + labels.length);
  return bytes;
}

/** One unit of weight: such that all but one in a thousand weights fit in eight bits. */
function scaleOf(trained: TrainedCrf): number {
  const values = trained.weights
    .map(Math.abs)
    .filter((weight) => weight > 0)
    .sort();
  return Math.max(1e-3, (values[Math.floor(values.length * 0.999)] ?? 1) / 127);
}

function clip16(value: number): number {
  return Math.max(-32767, Math.min(32767, Math.round(value)));
}

/** Writes a model file, compressed as `readModel` expects it; returns its size in bytes. */
export function writeModel(path: string, bytes: Uint8Array): number {
  const packed = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  writeFileSync(path, packed);
  return packed.length;
}
