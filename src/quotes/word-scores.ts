import type { LinearModel } from '../model/linear-model.js';
import type { ScoreSink } from './score-sink.js';
import type { WordTable } from './word-table.js';

/** The features of one word at one place beside the item that is scored. */
export type WordFeatures = (table: WordTable, id: number, slot: number, sink: ScoreSink) => void;

/**
 * The summed weights of all features that look at one word alone, worked out once a distinct word and slot
 * (a distance from the item, and a side of the cue). Most features are of this kind, so that an item costs
 * a few additions in place of dozens of look-ups.
 */
export class WordScores {
  private readonly size: number;
  private sums = new Int32Array(0);
  private known = new Uint8Array(0);
  private generation = -1;

  /** @param slots how many places a word may have. */
  constructor(
    model: LinearModel,
    private readonly sink: ScoreSink,
    private readonly table: WordTable,
    private readonly slots: number,
    private readonly features: WordFeatures,
  ) {
    this.size = model.labels.length;
  }

  /** Makes room for the words of a text; call after `table.update()`. */
  update(): void {
    if (this.generation !== this.table.generation) {
      this.generation = this.table.generation;
      this.known.fill(0);
    }
    if (this.known.length >= this.table.word.length) return;
    const known = new Uint8Array(this.table.word.length);
    known.set(this.known);
    const sums = new Int32Array(known.length * this.slots * this.size);
    sums.set(this.sums);
    this.known = known;
    this.sums = sums;
  }

  /** Adds the scores of word `id` in `slot` to those of one place. */
  addTo(scores: Int32Array, at: number, id: number, slot: number): void {
    if (this.known[id] === 0) this.fill(id);
    const { sums, size } = this;
    const from = (id * this.slots + slot) * size;
    for (let label = 0; label < size; label++) scores[at + label]! += sums[from + label]!;
  }

  private fill(id: number): void {
    this.known[id] = 1;
    const from = id * this.slots * this.size;
    this.sums.fill(0, from, from + this.slots * this.size);
    for (let slot = 0; slot < this.slots; slot++) {
      this.features(this.table, id, slot, this.sink);
      this.sink.flush(this.sums, from + slot * this.size);
    }
  }
}
