import { findSlot, type LinearModel } from '../model/linear-model.js';
import { type FeatureSink, hashFeature } from './feature-buffer.js';

/**
 * Adds the weights of the features that it is given to the scores of one place.
 *
 * The rows of the model are laid out again, one label beside the other, so that a feature costs three reads
 * of memory and not five.
 */
export class ScoreSink implements FeatureSink {
  /** One score a label from index `at`. */
  scores: Int32Array = new Int32Array(0);
  at = 0;

  private readonly size: number;
  private readonly checks: Uint16Array;
  private readonly rowOf: Uint32Array;
  /** The weights of row `i` are `dense[i * size, (i + 1) * size)`. */
  private readonly dense: Int8Array;

  constructor(model: LinearModel) {
    const size = model.labels.length;
    this.size = size;
    this.checks = model.checks;
    this.rowOf = model.rowOf;
    const { rowStart, rowLabel, rowWeight } = model;
    const rows = rowStart.length - 1;
    this.dense = new Int8Array(rows * size);
    for (let row = 0; row < rows; row++) {
      const end = rowStart[row + 1]!;
      for (let entry = rowStart[row]!; entry < end; entry++) {
        this.dense[row * size + rowLabel[entry]!] = rowWeight[entry]!;
      }
    }
  }

  add(template: number, value: number): void {
    this.put(hashFeature(template, value, 0, 0));
  }

  add2(template: number, first: number, second: number): void {
    this.put(hashFeature(template, first, second, 0));
  }

  add3(template: number, first: number, second: number, third: number): void {
    this.put(hashFeature(template, first, second, third));
  }

  private put(feature: number): void {
    const slot = findSlot(this.checks, feature);
    if (slot < 0) return;
    const { dense, scores, size, at } = this;
    const from = this.rowOf[slot]! * size;
    for (let label = 0; label < size; label++) scores[at + label]! += dense[from + label]!;
  }
}
