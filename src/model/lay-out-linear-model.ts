import {
  BIAS,
  checkOf,
  FILE_FORBIDDEN,
  FORBIDDEN,
  MODEL_MAGIC,
  MODEL_VERSION,
  wordsOfRow,
} from './linear-format.js';
import { ModelMismatchError, writeSections } from './model-file.js';
import { readSortedKeys, sizeOfKeys } from './sorted-keys.js';

/**
 * Lays a model out as it is used, from its compact (decompressed) file, which has the keys sorted and of each
 * row only the weights that are not 0.
 *
 * @throws ModelMismatchError
 */
export function layOutLinearModel(name: string, bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 16 || view.getUint32(0) !== MODEL_MAGIC) {
    throw new ModelMismatchError(`the model "${name}" is not a newskit model file`);
  }
  if (view.getUint16(4) !== MODEL_VERSION) {
    throw new ModelMismatchError(
      `the model "${name}" has format ${view.getUint16(4)}, this newskit reads format ${MODEL_VERSION}`,
    );
  }
  let at = 16;
  const take = (size: number) => {
    at += size;
    if (at > bytes.length) throw new ModelMismatchError(`the model "${name}" is cut off`);
    return bytes.subarray(at - size, at);
  };
  const names = take(view.getUint16(6));
  const labels = new TextDecoder().decode(names).split(' ').length;
  const transitions = new Int32Array((labels + 1) * (labels + 1));
  const scoresAt = at;
  take(transitions.length * 2);
  for (let cell = 0; cell < transitions.length; cell++) {
    const score = view.getInt16(scoresAt + cell * 2);
    transitions[cell] = score === FILE_FORBIDDEN ? FORBIDDEN : score;
  }
  const countsAt = at;
  take(8);
  const rows = view.getUint32(countsAt);
  const entries = view.getUint32(countsAt + 4);
  const keys = readSortedKeys(take(sizeOfKeys(rows)), rows);
  const sizes = take(rows);
  const entryLabel = take(entries);
  const entryWeight = take(entries);
  const { slots, firstRow, keyOfRow } = buildSlots(keys);
  const entryOf = new Uint32Array(rows + 1);
  for (let key = 0; key < rows; key++) entryOf[key + 1] = entryOf[key]! + sizes[key]!;
  const stride = wordsOfRow(labels) * 4;
  const weights = new Uint8Array(rows * stride).fill(BIAS);
  for (let row = 0; row < rows; row++) {
    const key = keyOfRow[row]!;
    for (let entry = entryOf[key]!; entry < entryOf[key + 1]!; entry++) {
      // A byte of two's complement, moved to where it has no sign.
      weights[row * stride + entryLabel[entry]!] = entryWeight[entry]! ^ BIAS;
    }
  }
  const scale = Float64Array.of(view.getFloat32(12));
  return writeSections(view.getUint32(8), [names, scale, transitions, slots, firstRow, weights]);
}

/** Open addressing at a load of at most 0.6; the sorted keys fill the table from its beginning to its end. */
function buildSlots(keys: Uint32Array): { slots: Uint32Array; firstRow: Uint32Array; keyOfRow: Uint32Array } {
  let size = 16;
  while (keys.length > size * 0.6) size *= 2;
  const mask = size - 1;
  const keyAt = new Int32Array(size).fill(-1);
  for (let key = 0; key < keys.length; key++) {
    let slot = keys[key]! >>> Math.clz32(mask);
    while (keyAt[slot]! >= 0) slot = (slot + 1) & mask;
    keyAt[slot] = key;
  }
  const slots = new Uint32Array(size);
  const firstRow = new Uint32Array(Math.ceil(size / 0x10000));
  const keyOfRow = new Uint32Array(keys.length);
  let row = 0;
  for (let slot = 0; slot < size; slot++) {
    if (slot % 0x10000 === 0) firstRow[slot >>> 16] = row;
    const key = keyAt[slot]!;
    if (key < 0) continue;
    slots[slot] = ((checkOf(keys[key]!) << 16) | (row - firstRow[slot >>> 16]!)) >>> 0;
    keyOfRow[row++] = key;
  }
  return { slots, firstRow, keyOfRow };
}
