import { combine } from '../model/feature-hash.js';
import { findRow, type LinearModel } from '../model/linear-model.js';
import { type FeatureSink, LAST_TEMPLATE, MOST_VALUES } from './line-features.js';

/** Two scores stand in one number of 32 bits, so that a row is added in half the steps. */
const HALF = 16;

/**
 * Adds up the scores of every line from its features. A feature of few values is looked up once: its row
 * is remembered by template and value, which nearly all features of later documents find there.
 */
export class LineScorer implements FeatureSink {
  /** By template: where the rows of its values are remembered, each + 1. */
  private readonly known: Int16Array[] = [];
  /** The rows of the model, each of `pairs` numbers; the first one is of zeros. */
  private readonly rows: Int32Array;
  private readonly pairs: number;
  private used = new Int32Array(128);
  private count = 0;
  private line = 0;
  private scores: Int32Array = new Int32Array(0);

  constructor(private readonly model: LinearModel) {
    this.pairs = (model.labels.length + 1) >> 1;
    this.rows = packRows(model, this.pairs);
    for (let template = 0; template <= LAST_TEMPLATE; template++) this.known.push(NONE);
  }

  /** Starts a document whose scores are added to `scores`, one a line and label. */
  start(scores: Int32Array): void {
    this.scores = scores;
    this.line = 0;
    this.count = 0;
  }

  add(template: number, value: number): void {
    let known = this.known[template]!;
    if (value >= known.length) known = this.enlarge(template, value);
    let row = known[value]!;
    if (row === UNKNOWN) {
      row = findRow(this.model, combine(template, value)) + 1;
      known[value] = row;
    }
    if (row > 0) this.use(row);
  }

  addHash(template: number, hash: number): void {
    const row = findRow(this.model, combine(template, hash)) + 1;
    if (row > 0) this.use(row);
  }

  private use(row: number): void {
    if (this.count === this.used.length) this.flush();
    this.used[this.count++] = row;
  }

  endLine(): void {
    this.flush();
    this.line++;
  }

  private flush(): void {
    const { used, rows, pairs, scores } = this;
    const labels = this.model.labels.length;
    for (let pair = 0; pair < pairs; pair++) {
      let sum = 0;
      for (let k = 0; k < this.count; k++) sum = (sum + rows[used[k]! * pairs + pair]!) | 0;
      const at = this.line * labels + pair * 2;
      const low = (sum << HALF) >> HALF;
      scores[at]! += low;
      if (pair * 2 + 1 < labels) scores[at + 1]! += (sum - low) >> HALF;
    }
    this.count = 0;
  }

  private enlarge(template: number, value: number): Int16Array {
    let size = 64;
    while (size <= value) size *= 2;
    const known = new Int16Array(Math.min(size, MOST_VALUES)).fill(UNKNOWN);
    known.set(this.known[template]!);
    this.known[template] = known;
    return known;
  }
}

const UNKNOWN = -1;
const NONE = new Int16Array(0);

/** The weights of every row, two labels in one number; as many as 128 of them add up without a carry. */
function packRows(model: LinearModel, pairs: number): Int32Array {
  const count = model.rowStart.length;
  const rows = new Int32Array(count * pairs);
  for (let row = 0; row + 1 < count; row++) {
    for (let entry = model.rowStart[row]!; entry < model.rowStart[row + 1]!; entry++) {
      const label = model.rowLabel[entry]!;
      rows[(row + 1) * pairs + (label >> 1)]! += model.rowWeight[entry]! << (label & 1 ? HALF : 0);
    }
  }
  return rows;
}
