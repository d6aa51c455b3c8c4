import { ROW_WIDTH, type RowModel, sumRows } from '../model/row-model.js';
import type { WordTable } from './word-table.js';

/** Writes the rows of one word at one place beside the item that is scored; returns the new count. */
export type WordRows = (table: WordTable, id: number, slot: number, out: Int32Array, count: number) => number;

const MOST_ROWS = 16;

/**
 * The summed weights of all features that look at one word alone, worked out once a distinct word and slot
 * (a distance from the item, and a side of the cue), so that an item costs three additions a slot.
 */
export class WordSums {
  /** As in {@link RowModel.weights}. */
  private sums = new Int32Array(0);
  private known = new Uint8Array(0);
  private generation = -1;
  private readonly rows = new Int32Array(MOST_ROWS);

  /** @param slots how many places a word may have. */
  constructor(
    private readonly model: RowModel,
    private readonly table: WordTable,
    private readonly slots: number,
    private readonly write: WordRows,
  ) {}

  /** Makes room for the words of a text; call after `table.update()`. */
  update(): void {
    if (this.generation !== this.table.generation) {
      this.generation = this.table.generation;
      this.known.fill(0);
    }
    if (this.known.length >= this.table.word.length) return;
    const known = new Uint8Array(this.table.word.length);
    known.set(this.known);
    const sums = new Int32Array(known.length * this.slots * this.model.width);
    sums.set(this.sums);
    this.known = known;
    this.sums = sums;
  }

  /** Adds the sums of word `id` in `slot` to the numbers of `into`. */
  addTo(into: Int32Array, id: number, slot: number): void {
    if (this.known[id] === 0) this.fill(id);
    const { width } = this.model;
    const from = (id * this.slots + slot) * width;
    into[0]! += this.sums[from]!;
    into[1]! += this.sums[from + 1]!;
    if (width === ROW_WIDTH) into[2]! += this.sums[from + 2]!;
  }

  private fill(id: number): void {
    this.known[id] = 1;
    const { width } = this.model;
    for (let slot = 0; slot < this.slots; slot++) {
      const at = (id * this.slots + slot) * width;
      this.sums.fill(0, at, at + width);
      sumRows(this.model, this.rows, this.write(this.table, id, slot, this.rows, 0), this.sums, at);
    }
  }
}
