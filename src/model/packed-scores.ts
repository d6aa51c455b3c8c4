import { addFeatures, type LinearModel } from './linear-model.js';

/**
 * Rows of scores, two labels to a 32-bit number (`first + 65536 * second`), so that adding one number adds the
 * scores of two labels. The sum is exact as long as each label's sum stays within 16 bits.
 *
 * Each row is the summed weights of some features, worked out when it is first asked for.
 */
export class PackedScores {
  /** How many numbers make a row. */
  readonly width: number;
  /** Row `i` begins at `i * width`. */
  data: Int32Array;
  private known: Uint8Array;
  private readonly sum: Int32Array;

  constructor(
    private readonly model: LinearModel,
    rows: number,
  ) {
    this.width = (model.labels.length + 1) >> 1;
    this.data = new Int32Array(rows * this.width);
    this.known = new Uint8Array(rows);
    this.sum = new Int32Array(this.width * 2);
  }

  isKnown(row: number): boolean {
    return this.known[row] === 1;
  }

  /** Makes a row the summed weights of `features[0, count)`. */
  fill(row: number, features: Uint32Array, count: number): void {
    const { sum, width, data } = this;
    sum.fill(0);
    addFeatures(this.model, features, 0, count, sum, 0);
    for (let at = 0; at < width; at++) data[row * width + at] = sum[2 * at]! + 65536 * sum[2 * at + 1]!;
    this.known[row] = 1;
  }

  /** Makes room for `rows` rows; those that are known stay known. */
  grow(rows: number): void {
    if (rows <= this.known.length) return;
    const known = new Uint8Array(Math.max(rows, this.known.length * 2));
    known.set(this.known);
    this.known = known;
    const data = new Int32Array(known.length * this.width);
    data.set(this.data);
    this.data = data;
  }

  /** Forgets all rows. */
  clear(): void {
    this.known.fill(0);
  }
}

/** Writes the scores of a sum of packed rows, one a label, from `scores[at]`. */
export function unpackScores(
  packed: Int32Array,
  from: number,
  labels: number,
  scores: Int32Array,
  at: number,
): void {
  for (let label = 0; label < labels; label += 2) {
    const both = packed[from + (label >> 1)]!;
    const first = (both << 16) >> 16;
    scores[at + label] = first;
    if (label + 1 < labels) scores[at + label + 1] = (both - first) >> 16;
  }
}
