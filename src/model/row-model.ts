import { hashText } from './feature-hash.js';
import { FILE_FORBIDDEN, FORBIDDEN } from './linear-format.js';
import { listPredecessors, type Predecessors } from './linear-model.js';
import {
  asFloat64,
  asInt32,
  asUint16,
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
 * The weights of all labels are relative to label 0, and two of them are packed into one number
 * (`first + 65536 * second`), so that a feature with seven labels costs three additions: see {@link sumRows}. The sums are
 * exact as long as each label's stays within 16 bits. Rows without weights take no room, and all is used as it stands in
 * the file.
 */
export interface RowModel {
  readonly labels: readonly string[];
  /** As in `LinearModel`. */
  readonly transitions: Int32Array;
  readonly predecessors: Predecessors;
  /** What one unit of a score is worth in natural logarithms. */
  readonly scale: number;
  /**
   * By row of the features the number of its weights among those of its block of {@link BLOCK} rows; 0 for a row without
   * any. Small numbers, so that more of them are near at hand.
   */
  readonly place: Uint16Array;
  /** By block the number of its first weights, which are 0. */
  readonly blocks: Int32Array;
  /** Two numbers for up to five labels (1 and 2, 3 and 4), or three ({@link ROW_WIDTH}). */
  readonly width: number;
  readonly weights: Int32Array;
}

/** `NKRM`, and the version of the format behind it. */
export const ROW_MAGIC = 0x4e4b524d;
export const ROW_VERSION = 1;

/** The numbers of a row at most: six labels and the one that they are relative to. */
export const ROW_WIDTH = 3;
const MOST_LABELS = 1 + 2 * ROW_WIDTH;
/** A block has fewer rows with weights than 16 bits number. */
const BLOCK_BITS = 15;
const BLOCK = 1 << BLOCK_BITS;

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
  const laidOut = isLaidOut(bytes) ? bytes : layOutRowModel(name, bytes, layout.rows);
  const sections = readSections(name, laidOut, hashText(layout.description));
  if (sections.length !== 6) throw new ModelMismatchError(`the model "${name}" is no model of rows`);
  const [names, scale, transitions, place, blocks, weights] = sections;
  const labels = new TextDecoder().decode(names).split(' ');
  return {
    labels,
    scale: asFloat64(scale!)[0]!,
    transitions: asInt32(transitions!),
    predecessors: listPredecessors(asInt32(transitions!), labels.length, asFloat64(scale!)[0]!),
    place: asUint16(place!),
    blocks: asInt32(blocks!),
    width: widthOf(labels.length),
    weights: asInt32(weights!),
  };
}

/**
 * Packs the weights of a model, from its compact (decompressed) file: the rows that are not all 0, in order,
 * and for each label but the first the low bytes of their weights, then the high bytes.
 *
 * @param rows how many the features have.
 * @throws ModelMismatchError
 */
export function layOutRowModel(name: string, bytes: Uint8Array, rows: number): Uint8Array {
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
  if (count < 0 || labels > MOST_LABELS || bytes.length !== at + 2 * count * (labels - 1)) {
    throw new ModelMismatchError(`the model "${name}" is cut off`);
  }
  for (let cell = 0; cell < transitions.length; cell++) {
    const score = view.getInt16(16 + names.length + 2 * cell);
    transitions[cell] = score === FILE_FORBIDDEN ? FORBIDDEN : score;
  }
  const known = readSortedKeys(bytes.subarray(countAt + 4), count);
  const width = widthOf(labels);
  const place = new Uint16Array(rows);
  const blocks = new Int32Array(Math.ceil(rows / BLOCK));
  const weights = new Int32Array((count + blocks.length) * width);
  /** By row with weights where these begin. */
  const begins = new Uint32Array(count);
  let index = 0;
  for (let block = 0; block < blocks.length; block++) {
    const first = index + block;
    blocks[block] = first;
    for (; index < count && known[index]! < (block + 1) * BLOCK; index++) {
      const number = index + block + 1;
      place[known[index]!] = number - first;
      begins[index] = number * width;
    }
  }
  for (let label = 1; label < labels; label++) {
    const pair = (label - 1) >> 1;
    const factor = label % 2 === 1 ? 1 : 65536;
    for (let row = 0; row < count; row++) {
      const weight = (view.getInt8(at + count + row) << 8) | bytes[at + row]!;
      weights[begins[row]! + pair]! += weight * factor;
    }
    at += 2 * count;
  }
  const scale = Float64Array.of(view.getFloat32(12));
  return writeSections(view.getUint32(8), [names, scale, transitions, place, blocks, weights]);
}

/** Two labels a number, the first label left out. */
function widthOf(labels: number): number {
  return labels <= 5 ? 2 : ROW_WIDTH;
}

/** Adds the weights of `rows[0, count)` to the {@link ROW_WIDTH} numbers from `sums[at]`. */
export function sumRows(
  model: RowModel,
  rows: Int32Array,
  count: number,
  sums: Int32Array,
  at: number,
): void {
  const { place, blocks, weights, width } = model;
  let first = sums[at]!;
  let second = sums[at + 1]!;
  if (width === 2) {
    for (let index = 0; index < count; index++) {
      const row = rows[index]!;
      const from = (blocks[row >> BLOCK_BITS]! + place[row]!) << 1;
      first = (first + weights[from]!) | 0;
      second = (second + weights[from + 1]!) | 0;
    }
  } else {
    let third = sums[at + 2]!;
    for (let index = 0; index < count; index++) {
      const row = rows[index]!;
      const from = Math.imul(blocks[row >> BLOCK_BITS]! + place[row]!, ROW_WIDTH);
      first = (first + weights[from]!) | 0;
      second = (second + weights[from + 1]!) | 0;
      third = (third + weights[from + 2]!) | 0;
    }
    sums[at + 2] = third;
  }
  sums[at] = first;
  sums[at + 1] = second;
}
