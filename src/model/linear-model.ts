import { hashText } from './feature-hash.js';
import { readSortedKeys, sizeOfKeys } from './sorted-keys.js';

/**
 * A linear-chain conditional random field (Lafferty et al. 2001) with its weights as small integers: the
 * score of a labelling is the sum of its features' rows and of its transitions, in units of `scale`.
 *
 * Features are 32-bit hashes, found in a power-of-two table of open addressing with a 16-bit check
 * a slot; a feature that was not kept in training is nearly always a single miss.
 */
export interface LinearModel {
  readonly labels: readonly string[];
  /**
   * Scores of label `to` behind label `from`, at `from * (labels + 1) + to`. The last row is the start
   * of a sequence, the last column its end. {@link FORBIDDEN} where it may not be.
   */
  readonly transitions: Int32Array;
  /** What one unit of a score is worth in natural logarithms. */
  readonly scale: number;
  /** One entry a slot: the feature's check, never 0; 0 for an empty slot. */
  readonly checks: Uint16Array;
  /** One entry a slot: the index of the feature's row. */
  readonly rowOf: Uint32Array;
  /** The entries of row `i` are `[rowStart[i], rowStart[i + 1])`. */
  readonly rowStart: Uint32Array;
  readonly rowLabel: Uint8Array;
  readonly rowWeight: Int8Array;
}

/** The score of a transition that may not be; low enough that no sum of scores makes up for it. */
export const FORBIDDEN = -1_000_000;

/** `NKLM`, and the version of the format behind it. */
export const MODEL_MAGIC = 0x4e4b4c4d;
export const MODEL_VERSION = 1;
/** In the file, where transitions are 16-bit. */
export const FILE_FORBIDDEN = -32768;

/** A model file that does not fit the code which reads it. */
export class ModelMismatchError extends Error {
  override readonly name = 'ModelMismatchError';
}

/**
 * Reads a model from its (decompressed) file.
 *
 * @param templates describes the features that the caller computes; the file holds the hash of the
 * description that it was trained with, and another one is refused.
 * @throws ModelMismatchError
 */
export function parseLinearModel(name: string, bytes: Uint8Array, templates: string): LinearModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 16 || view.getUint32(0) !== MODEL_MAGIC) {
    throw new ModelMismatchError(`the model "${name}" is not a newskit model file`);
  }
  if (view.getUint16(4) !== MODEL_VERSION) {
    throw new ModelMismatchError(
      `the model "${name}" has format ${view.getUint16(4)}, this newskit reads format ${MODEL_VERSION}`,
    );
  }
  if (view.getUint32(8) !== hashText(templates)) {
    throw new ModelMismatchError(`the model "${name}" was trained with other features; train it again`);
  }
  const labelBytes = view.getUint16(6);
  const scale = view.getFloat32(12);
  let at = 16;
  const take = (size: number) => {
    at += size;
    return bytes.subarray(at - size, at);
  };
  const labels = new TextDecoder().decode(take(labelBytes)).split(' ');
  const side = labels.length + 1;
  const transitions = new Int32Array(side * side);
  for (let cell = 0; cell < transitions.length; cell++, at += 2) {
    const score = view.getInt16(at);
    transitions[cell] = score === FILE_FORBIDDEN ? FORBIDDEN : score;
  }
  const rows = view.getUint32(at);
  const entries = view.getUint32(at + 4);
  at += 8;
  const keys = readSortedKeys(take(sizeOfKeys(rows)), rows);
  const sizes = take(rows);
  const rowStart = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++) rowStart[row + 1] = rowStart[row]! + sizes[row]!;
  // Copied, so that the file's bytes can go; `Buffer.slice` would not copy.
  const rowLabel = new Uint8Array(take(entries));
  const rowWeight = new Int8Array(new Uint8Array(take(entries)).buffer);
  return { labels, transitions, scale, ...buildTable(keys), rowStart, rowLabel, rowWeight };
}

/**
 * Open addressing at a load of at most 0.6. A key's slot is its highest bits, so that the sorted keys fill
 * the table from its beginning to its end: building it is most of what loading a model costs.
 */
function buildTable(keys: Uint32Array): { checks: Uint16Array; rowOf: Uint32Array } {
  let size = 16;
  while (keys.length > size * 0.6) size *= 2;
  const checks = new Uint16Array(size);
  const rowOf = new Uint32Array(size);
  const mask = size - 1;
  const shift = Math.clz32(mask);
  for (let row = 0; row < keys.length; row++) {
    let slot = keys[row]! >>> shift;
    while (checks[slot] !== 0) slot = (slot + 1) & mask;
    checks[slot] = checkOf(keys[row]!);
    rowOf[slot] = row;
  }
  return { checks, rowOf };
}

function checkOf(feature: number): number {
  return feature & 0xffff || 1;
}

/** The row of a feature, or -1 for one that the model does not know. */
export function findRow(model: LinearModel, feature: number): number {
  const slot = findSlot(model.checks, feature);
  return slot < 0 ? -1 : model.rowOf[slot]!;
}

/** The slot of a feature in a table of checks, or -1 for one that is not there. */
export function findSlot(checks: Uint16Array, feature: number): number {
  const mask = checks.length - 1;
  const check = checkOf(feature);
  let slot = feature >>> Math.clz32(mask);
  for (;;) {
    const found = checks[slot]!;
    if (found === 0) return -1;
    if (found === check) return slot;
    slot = (slot + 1) & mask;
  }
}

/** Adds the weights of a feature to the scores, one a label, from `scores[at]`. */
export function addFeature(
  model: LinearModel,
  feature: number,
  scores: Int32Array | Int16Array,
  at: number,
): void {
  const row = findRow(model, feature);
  if (row < 0) return;
  const { rowLabel, rowWeight } = model;
  const end = model.rowStart[row + 1]!;
  for (let entry = model.rowStart[row]!; entry < end; entry++) {
    scores[at + rowLabel[entry]!]! += rowWeight[entry]!;
  }
}
