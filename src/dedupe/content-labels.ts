import { zeros } from '../document/zeros.js';
import type { LinearModel } from '../model/linear-model.js';

/**
 * The probability of some labels of a model, added up, at every place of a sequence (forward-backward).
 * What does not change from one document to the next is worked out once.
 */
export class ContentLabels {
  /** The weight of label `to` behind `from`, at `from * size + to`. */
  private readonly step: Float64Array;
  private readonly first: Float64Array;
  private readonly last: Float64Array;
  private readonly isWanted: Uint8Array;
  private forward = new Float64Array(64);
  private local = new Float64Array(64);

  constructor(
    private readonly model: LinearModel,
    wanted: readonly string[],
  ) {
    const { labels, transitions, scale } = model;
    const size = labels.length;
    const side = size + 1;
    const weight = (from: number, to: number) => Math.exp(transitions[from * side + to]! * scale);
    this.step = Float64Array.from({ length: size * size }, (_, cell) =>
      weight(Math.floor(cell / size), cell % size),
    );
    this.first = Float64Array.from(labels, (_, label) => weight(size, label));
    this.last = Float64Array.from(labels, (_, label) => weight(label, size));
    this.isWanted = Uint8Array.from(labels, (label) => (wanted.includes(label) ? 1 : 0));
  }

  /** @param scores `count` rows of one score a label, in the model's units. */
  probabilities(scores: Int32Array, count: number): Float64Array {
    const size = this.first.length;
    const { step, first, last, isWanted } = this;
    if (this.forward.length < count * size) {
      this.forward = new Float64Array(count * size * 2);
      this.local = new Float64Array(count * size * 2);
    }
    const { forward, local } = this;
    const wanted = zeros(Float64Array, count);
    this.weigh(scores, count * size);
    for (let row = 0; row < count * size; row += size) {
      let total = 0;
      for (let label = 0; label < size; label++) {
        let sum = row === 0 ? first[label]! : 0;
        if (row > 0) for (let k = 0; k < size; k++) sum += forward[row - size + k]! * step[k * size + label]!;
        sum *= local[row + label]!;
        forward[row + label] = sum;
        total += sum;
      }
      for (let label = 0; label < size; label++) forward[row + label]! /= total;
    }
    const backward = last.slice();
    const next = new Float64Array(size);
    for (let index = count - 1; index >= 0; index--) {
      const row = index * size;
      let all = 0;
      let found = 0;
      for (let label = 0; label < size; label++) {
        const both = forward[row + label]! * backward[label]!;
        all += both;
        if (isWanted[label] === 1) found += both;
        next[label] = local[row + label]! * backward[label]!;
      }
      wanted[index] = all === 0 ? 0 : found / all;
      let total = 0;
      for (let label = 0; label < size; label++) {
        let sum = 0;
        for (let k = 0; k < size; k++) sum += step[label * size + k]! * next[k]!;
        backward[label] = sum;
        total += sum;
      }
      for (let label = 0; label < size; label++) backward[label]! /= total;
    }
    return wanted;
  }

  /** Puts in `local` what the scores are worth, to the best of their row, which has 1. */
  private weigh(scores: Int32Array, cells: number): void {
    const size = this.first.length;
    const { scale } = this.model;
    for (let row = 0; row < cells; row += size) {
      let top = scores[row]!;
      for (let cell = row + 1; cell < row + size; cell++) if (scores[cell]! > top) top = scores[cell]!;
      for (let cell = row; cell < row + size; cell++) {
        const below = scores[cell]! - top;
        this.local[cell] = below === 0 ? 1 : Math.exp(below * scale);
      }
    }
  }
}
