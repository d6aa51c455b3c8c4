import { addFeatures, type LinearModel } from './linear-model.js';

/** Stands in the first place of a row that is not worked out yet: no sum of scores is as low. */
const UNKNOWN = -(2 ** 31);

/**
 * Rows of scores that are the summed weights of some features, each worked out when it is first asked for.
 *
 * What decides is how much better a label fits than the first one, whose scores are therefore taken from all others and
 * are not stored. Two labels share a 32-bit number (`first + 65536 * second`), so that adding one number adds
 * the scores of two. The sum is exact as long as each label's sum stays within 16 bits.
 */
export class ScoreTable {
  /** How many numbers make a row: a multiple of 4, since so many are added up at a time. */
  readonly width: number;
  private data: Int32Array;
  private readonly sum: Int32Array;
  private readonly features: Uint32Array;

  /**
   * @param mostFeatures that a row may stand for
   * @param writeFeatures writes the features that a row stands for, and returns how many
   */
  constructor(
    private readonly model: LinearModel,
    rows: number,
    mostFeatures: number,
    private readonly writeFeatures: (row: number, out: Uint32Array) => number,
  ) {
    this.width = ((model.labels.length - 1 + 7) >> 3) << 2;
    this.data = new Int32Array(rows * this.width).fill(UNKNOWN);
    this.sum = new Int32Array(this.width * 2 + 1);
    this.features = new Uint32Array(mostFeatures);
  }

  /** Makes room for `rows` rows; those that are known stay known. */
  grow(rows: number): void {
    const known = this.data.length;
    if (rows * this.width <= known) return;
    const data = new Int32Array(Math.max(rows * this.width, known * 2));
    data.set(this.data);
    data.fill(UNKNOWN, known);
    this.data = data;
  }

  /** Forgets all rows. */
  clear(): void {
    this.data.fill(UNKNOWN);
  }

  /** Adds `rows[0, count)` to `sums[at, at + width)`. */
  addTo(sums: Int32Array, at: number, rows: Int32Array, count: number): void {
    const { data, width } = this;
    for (let index = 0; index < count; index++) {
      if (data[rows[index]! * width] === UNKNOWN) this.fill(rows[index]!);
    }
    for (let pair = 0; pair < width; pair += 4) {
      let a = sums[at + pair]!;
      let b = sums[at + pair + 1]!;
      let c = sums[at + pair + 2]!;
      let d = sums[at + pair + 3]!;
      for (let index = 0; index < count; index++) {
        const from = rows[index]! * width + pair;
        a = (a + data[from]!) | 0;
        b = (b + data[from + 1]!) | 0;
        c = (c + data[from + 2]!) | 0;
        d = (d + data[from + 3]!) | 0;
      }
      sums[at + pair] = a;
      sums[at + pair + 1] = b;
      sums[at + pair + 2] = c;
      sums[at + pair + 3] = d;
    }
  }

  private fill(row: number): void {
    const { sum, width, data, features } = this;
    sum.fill(0);
    addFeatures(this.model, features, 0, this.writeFeatures(row, features), sum, 0);
    for (let label = this.model.labels.length - 1; label >= 0; label--) sum[label]! -= sum[0]!;
    for (let at = 0; at < width; at++) data[row * width + at] = sum[2 * at + 1]! + 65536 * sum[2 * at + 2]!;
  }
}
