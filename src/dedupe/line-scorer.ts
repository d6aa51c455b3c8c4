import { combine } from '../model/feature-hash.js';
import { addRows, findRow, type LinearModel, MOST_ADDED } from '../model/linear-model.js';
import { type FeatureSink, LAST_TEMPLATE, MOST_VALUES } from './line-features.js';

/** In place of where a row begins: not looked up yet, and not in the model. */
const UNKNOWN = -2;
const NONE = -1;

/**
 * Adds up the scores of every line from its features. A feature of few values is looked up once: where its
 * row begins is remembered by template and value, and nearly all features of later documents find it there.
 */
export class LineScorer implements FeatureSink {
  private readonly known: Int32Array[] = Array.from({ length: LAST_TEMPLATE + 1 }, () => new Int32Array(0));
  private readonly rows = new Int32Array(MOST_ADDED);
  private count = 0;
  private scores: Int32Array = new Int32Array(0);
  private at = 0;

  constructor(private readonly model: LinearModel) {}

  /** Starts a document whose scores are added to `scores`, one a line and label. */
  start(scores: Int32Array): void {
    this.scores = scores;
    this.at = 0;
    this.count = 0;
  }

  add(template: number, value: number): void {
    let known = this.known[template]!;
    if (value >= known.length) known = this.enlarge(template, value);
    let row = known[value]!;
    if (row === UNKNOWN) {
      row = findRow(this.model, combine(template, value));
      known[value] = row;
    }
    if (row !== NONE) this.use(row);
  }

  addHash(template: number, hash: number): void {
    const row = findRow(this.model, combine(template, hash));
    if (row !== NONE) this.use(row);
  }

  endLine(): void {
    this.flush();
    this.at += this.model.labels.length;
  }

  private use(row: number): void {
    if (this.count === MOST_ADDED) this.flush();
    this.rows[this.count++] = row;
  }

  private flush(): void {
    if (this.count > 0) addRows(this.model, this.rows, this.count, this.scores, this.at);
    this.count = 0;
  }

  private enlarge(template: number, value: number): Int32Array {
    let size = 64;
    while (size <= value) size *= 2;
    const known = new Int32Array(Math.min(size, MOST_VALUES)).fill(UNKNOWN);
    known.set(this.known[template]!);
    this.known[template] = known;
    return known;
  }
}
